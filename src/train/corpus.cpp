// JSON Lines with offsets in code points, to bytes.
#include "train/corpus.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace dossier::train {
namespace {

using nlohmann::json;

// Where each code point begins, and the end.
std::vector<std::uint32_t> code_points(const std::string& text) {
  std::vector<std::uint32_t> begins;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
      begins.push_back(static_cast<std::uint32_t>(i));
  begins.push_back(static_cast<std::uint32_t>(text.size()));
  return begins;
}

Result<std::vector<json>> read_lines(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{path.string(), "cannot be read"};
  std::vector<json> lines;
  for (std::string line; std::getline(in, line);) {
    lines.push_back(json::parse(line, nullptr, false));
    if (lines.back().is_discarded())
      return Error{path.string() + ":" + std::to_string(lines.size()), "is no JSON"};
  }
  return lines;
}

}  // namespace

std::optional<TagType> type_of_name(std::string_view name) {
  if (name == "PER") return TagType::kPerson;
  if (name == "ORG") return TagType::kOrganisation;
  if (name == "LOC") return TagType::kLocation;
  if (name == "MISC") return TagType::kOther;
  return std::nullopt;
}

Result<Corpus> read_corpus(const std::filesystem::path& folder) {
  const auto articles = read_lines(folder / "articles.jsonl");
  if (!articles) return articles.error();
  const auto gold = read_lines(folder / "gold.jsonl");
  if (!gold) return gold.error();
  std::map<std::string, const json*> names_of;
  for (const json& line : gold.value()) names_of[line.at("id")] = &line.at("entities");

  Corpus corpus;
  for (const json& line : articles.value()) {
    const auto names = names_of.find(line.at("id"));
    if (names == names_of.end()) continue;
    GoldArticle& article = corpus.articles.emplace_back();
    article.text = line.at("text");
    const std::vector<std::uint32_t> begins = code_points(article.text);
    for (const json& name : *names->second) {
      const auto type = type_of_name(name.at("type").get<std::string_view>());
      if (!type) continue;
      corpus.knows_other = corpus.knows_other || *type == TagType::kOther;
      article.names.push_back({{begins.at(name.at("start")), begins.at(name.at("end"))}, *type});
    }
    std::sort(article.names.begin(), article.names.end(),
              [](const GoldName& a, const GoldName& b) { return a.span < b.span; });
  }
  return corpus;
}

}  // namespace dossier::train
