// Reads the lists, builds the trie and lays it out flat. The image depends on the rows and their order alone.
// Tested by tests/match/gazetteer_test.cpp.
#include "match/gazetteer_compiler.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <map>

#include "data/tsv.h"
#include "match/gazetteer_image.h"
#include "text/fold.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 10> kTypes = {"PERSON", "ORG",   "GPE",     "LOC", "FAC",
                                                     "NORP",   "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"};
constexpr std::array<std::pair<std::string_view, GazetteerMark>, 13> kMarks = {{{"ambiguous", kAmbiguous},
                                                                                {"lower", kAnyCase},
                                                                                {"caps", kExactCase},
                                                                                {"country", kCountry},
                                                                                {"capital", kCapital},
                                                                                {"state", kState},
                                                                                {"city", kCity},
                                                                                {"male", kMale},
                                                                                {"female", kFemale},
                                                                                {"acronym", kAcronym},
                                                                                {"pop5", kPop5},
                                                                                {"pop6", kPop6},
                                                                                {"pop7", kPop7}}};

// Why a mark list is wrong; empty when it is not.
std::string read_marks(std::string_view cell, std::uint32_t& marks) {
  for (const std::string_view name : split(cell, ',')) {
    const auto it =
        std::find_if(kMarks.begin(), kMarks.end(), [&](const auto& mark) { return mark.first == name; });
    if (it == kMarks.end()) return "unknown mark '" + std::string(name) + "'";
    marks |= it->second;
  }
  return {};
}

// Collects what is wrong with a file.
class Complaints {
 public:
  explicit Complaints(std::string_view place) : place_(place) {}
  void add(const TsvRow& row, const std::string& reason) {
    if (!all_.empty())
      all_ += '\n' + place_ + ':' + std::to_string(row.line) + ": ";
    else
      first_line_ = row.line;
    all_ += reason;
  }
  bool empty() const { return all_.empty(); }
  Error error() const { return {place_ + ":" + std::to_string(first_line_), all_}; }

 private:
  std::string place_, all_;
  std::size_t first_line_ = 0;
};

struct Node {
  std::map<WordId, std::uint32_t> edges;
  std::vector<std::uint32_t> rows;
};

struct Trie {
  std::vector<Node> nodes{Node{}};      // 0 is the root
  std::vector<std::uint32_t> capitals;  // by row
  std::vector<WordId> lower_first;      // first words of phrases that may begin in lower case
  std::size_t edge_count = 0;
};

Trie build_trie(const std::vector<GazetteerRow>& rows, const Tokenizer& tokenizer, Vocabulary& vocabulary) {
  Trie trie;
  trie.capitals.resize(rows.size(), 0);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    std::uint32_t node = 0;
    std::size_t position = 0;
    WordId first = kUnknownWord;
    for (const Token& token : tokenizer.tokenize(rows[r].phrase)) {
      const WordId word = vocabulary.intern(fold(rows[r].phrase.substr(token.span.begin, token.span.size())));
      if (token.is(kUpperFirst) && position < 32) trie.capitals[r] |= 1U << position;
      if (position++ == 0) first = word;
      const auto [edge, is_new] =
          trie.nodes[node].edges.emplace(word, static_cast<std::uint32_t>(trie.nodes.size()));
      const std::uint32_t target = edge->second;
      if (is_new) {
        trie.nodes.emplace_back();
        if (node != 0) ++trie.edge_count;
      }
      node = target;
    }
    if (node != 0) trie.nodes[node].rows.push_back(r);
    if (node != 0 && ((rows[r].marks & kAnyCase) != 0 || (trie.capitals[r] & 1U) == 0))
      trie.lower_first.push_back(first);
  }
  return trie;
}

class ImageWriter {
 public:
  void u32(std::size_t value) { words_.push_back(static_cast<std::uint32_t>(value)); }
  std::uint32_t& at(std::size_t index) { return words_[index]; }
  std::size_t size() const { return words_.size(); }
  void resize(std::size_t size) { words_.resize(size, 0); }
  void text(std::string_view value) {
    const auto [it, is_new] = known_.emplace(value, text_.size());
    if (is_new) text_ += value;
    u32(it->second);
    u32(value.size());
  }
  std::string finish() const {
    std::string image(4 * words_.size(), '\0');
    std::memcpy(image.data(), words_.data(), image.size());
    return image + text_;
  }

 private:
  std::vector<std::uint32_t> words_;
  std::map<std::string, std::size_t, std::less<>> known_;
  std::string text_;
};

void write_edges(const Trie& trie, std::size_t edge_slots, ImageWriter& image) {
  const std::size_t edges_at = image.size();
  image.resize(edges_at + 3 * edge_slots);
  for (std::uint32_t node = 1; node < trie.nodes.size(); ++node)
    for (const auto& [word, target] : trie.nodes[node].edges) {
      std::size_t slot = gazetteer_image::edge_hash(node, word) & (edge_slots - 1);
      while (image.at(edges_at + 3 * slot) != 0) slot = (slot + 1) & (edge_slots - 1);
      image.at(edges_at + 3 * slot) = node;
      image.at(edges_at + 3 * slot + 1) = word;
      image.at(edges_at + 3 * slot + 2) = target;
    }
}

}  // namespace

std::string_view type_name(EntityType type) { return kTypes[static_cast<std::size_t>(type)]; }

std::optional<EntityType> type_of(std::string_view name) {
  const auto it = std::find(kTypes.begin(), kTypes.end(), name);
  if (it == kTypes.end()) return std::nullopt;
  return static_cast<EntityType>(it - kTypes.begin());
}

Result<std::vector<GazetteerRow>> read_gazetteer(std::string_view bytes, std::string_view file,
                                                 std::string_view place) {
  std::vector<GazetteerRow> rows;
  Complaints complaints(place);
  for (const TsvRow& row : parse_tsv(bytes)) {
    const auto type = type_of(row[1]);
    GazetteerRow entry{row[0], type.value_or(EntityType::kOrg), row[2], 0, file, row.line};
    if (row[0].empty())
      complaints.add(row, "the phrase is empty");
    else if (!type)
      complaints.add(row, "unknown type '" + std::string(row[1]) + "'");
    else if (const std::string why = read_marks(row[3], entry.marks); !why.empty())
      complaints.add(row, why);
    else
      rows.push_back(entry);
  }
  if (!complaints.empty()) return complaints.error();
  return rows;
}

Result<std::vector<GazetteerRow>> read_aliases(std::string_view bytes, std::string_view file,
                                               std::string_view place) {
  std::vector<GazetteerRow> rows;
  Complaints complaints(place);
  for (const TsvRow& row : parse_tsv(bytes)) {
    const auto type = type_of(row[1]);
    if (row[0].empty()) complaints.add(row, "the title is empty");
    if (!type) complaints.add(row, "unknown type '" + std::string(row[1]) + "'");
    if (row[0].empty() || !type) continue;
    rows.push_back({row[0], *type, row[0], kAlias, file, row.line});
    for (const std::string_view alias : split(row[2], '|'))
      if (!alias.empty()) {
        // A short word in capitals is an acronym: "IS" and "WHO" are not "is" and "who".
        const bool acronym = alias.size() <= 5 && std::none_of(alias.begin(), alias.end(),
                                                               [](char c) { return c >= 'a' && c <= 'z'; });
        rows.push_back({alias, *type, row[0], kAlias | (acronym ? kExactCase : 0U), file, row.line});
      }
  }
  if (!complaints.empty()) return complaints.error();
  return rows;
}

std::string compile_gazetteer(const std::vector<GazetteerRow>& rows, const Tokenizer& tokenizer,
                              Vocabulary& vocabulary) {
  const Trie trie = build_trie(rows, tokenizer, vocabulary);
  const std::size_t edge_slots = std::bit_ceil(2 * trie.edge_count + 1);
  std::map<std::string_view, std::uint32_t> files;
  for (const GazetteerRow& row : rows) files.emplace(row.file, 0);
  std::uint32_t file_count = 0;
  for (auto& [name, number] : files) number = file_count++;

  ImageWriter image;
  image.u32(vocabulary.size());
  image.u32(edge_slots);
  image.u32(trie.nodes.size());
  image.u32(0);  // entries, known below
  image.u32(file_count);
  const std::size_t first_at = image.size();
  image.resize(first_at + vocabulary.size());
  for (const auto& [word, target] : trie.nodes[0].edges) image.at(first_at + word) = target;
  for (const WordId word : trie.lower_first) image.at(first_at + word) |= gazetteer_image::kLowerFirst;
  write_edges(trie, edge_slots, image);
  std::vector<std::uint32_t> order;  // rows in the order of their nodes
  for (const Node& node : trie.nodes) {
    std::uint32_t edges = 0;
    for (const auto& [word, target] : node.edges) edges |= gazetteer_image::edge_bit(word);
    image.u32(order.size());
    image.u32(edges);
    order.insert(order.end(), node.rows.begin(), node.rows.end());
  }
  image.u32(order.size());
  image.u32(0);
  image.at(3) = static_cast<std::uint32_t>(order.size());
  for (const std::uint32_t r : order) {
    const GazetteerRow& row = rows[r];
    image.u32(static_cast<std::size_t>(row.type));
    image.u32(row.marks);
    image.u32(trie.capitals[r]);
    image.u32(row.line);
    image.u32(files[row.file]);
    image.text(row.phrase);
    image.text(row.name.empty() ? row.phrase : row.name);
  }
  for (const auto& [name, number] : files) image.text(name);
  return image.finish();
}

}  // namespace dossier
