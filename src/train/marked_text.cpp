// Brackets to spans.
// Tested by tests/train/marked_text_test.cpp.
#include "train/marked_text.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace dossier::train {
namespace {

constexpr std::string_view kSeparator = "====";

// The article without its brackets; what is wrong with them where something is.
Result<GoldArticle> unmarked(std::string_view text, std::string_view place) {
  const auto wrong = [&](std::string_view what, std::size_t at) {
    return Error{std::string(place), std::string(what) + ": " + std::string(text.substr(at, 40))};
  };
  GoldArticle article;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = std::min(text.find_first_of("[]", at), text.size());
    article.text.append(text, at, open - at);
    if (open == text.size()) break;
    const std::size_t space = text.find(' ', open);
    const std::size_t close = text.find_first_of("[]", open + 1);
    if (text[open] == ']' || close == std::string_view::npos || text[close] == '[' || space > close)
      return wrong("a bracket marks no name", open);
    const auto type = type_of_name(text.substr(open + 1, space - open - 1));
    if (!type) return wrong("no type of names", open);
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text.append(text, space + 1, close - space - 1);
    article.names.push_back({{begin, static_cast<std::uint32_t>(article.text.size())}, *type});
    at = close + 1;
  }
  return article;
}

Result<std::string> read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{file.string(), "cannot be read"};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace

Result<Corpus> read_marked_text(std::string_view text, std::string_view place) {
  Corpus corpus;
  corpus.knows_other = true;
  while (!text.empty()) {
    std::size_t end = 0;  // of the article: a line that is the separator, or the text's end
    while (end < text.size() && text.substr(end, text.find('\n', end) - end) != kSeparator)
      end = std::min(text.find('\n', end), text.size() - 1) + 1;
    auto article = unmarked(text.substr(0, end), place);
    if (!article) return article.error();
    if (article.value().text.find_first_not_of(" \n") != std::string::npos)
      corpus.articles.push_back(std::move(article).value());
    text.remove_prefix(std::min(text.size(), end + kSeparator.size() + 1));
  }
  return corpus;
}

Result<Corpus> read_marked_files(const std::filesystem::path& path) {
  std::vector<std::filesystem::path> files{path};
  if (std::filesystem::is_directory(path)) {
    files.clear();
    for (const auto& entry : std::filesystem::directory_iterator(path))
      if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
  }
  Corpus all;
  all.knows_other = true;
  for (const std::filesystem::path& file : files) {
    const auto text = read_file(file);
    if (!text) return text.error();
    auto corpus = read_marked_text(text.value(), file.string());
    if (!corpus) return corpus.error();
    for (GoldArticle& article : corpus.value().articles) all.articles.push_back(std::move(article));
  }
  return all;
}

}  // namespace dossier::train
