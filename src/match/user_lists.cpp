// Compiles the user's tables when the program starts.
// Tested by tests/match/user_lists_test.cpp.
#include "match/user_lists.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <list>
#include <tuple>

#include "match/gazetteer_compiler.h"

namespace dossier {

Result<UserLists> UserLists::load(const std::vector<std::filesystem::path>& files, const Tokenizer& tokenizer,
                                  Vocabulary& vocabulary) {
  UserLists lists;
  std::list<std::string> contents;  // rows are views into it
  std::list<std::string> names;
  std::vector<GazetteerRow> rows;
  for (const std::filesystem::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Error{file.string(), "cannot be read"};
    contents.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    names.push_back(file.filename().string());
    const auto read = read_aliases(contents.back(), names.back(), file.string());
    if (!read) return read.error();
    rows.insert(rows.end(), read.value().begin(), read.value().end());
  }
  if (rows.empty()) return lists;
  lists.image_ = std::make_unique<const std::string>(compile_gazetteer(rows, tokenizer, vocabulary));
  lists.gazetteer_ = std::make_unique<const Gazetteer>(*lists.image_);
  return lists;
}

void UserLists::match(const Document& document, std::vector<GazetteerHit>& hits) const {
  if (!gazetteer_) return;
  std::vector<GazetteerHit> own;
  gazetteer_->match(document, own);
  hits.insert(hits.begin(), own.begin(), own.end());
  std::stable_sort(hits.begin(), hits.end(), [](const GazetteerHit& a, const GazetteerHit& b) {
    return std::tuple(a.tokens.begin, a.tokens.end) < std::tuple(b.tokens.begin, b.tokens.end);
  });
}

}  // namespace dossier
