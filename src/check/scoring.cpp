// The pieces that every layer's score is made of.
// Tested by tests/check/score_test.cpp.
#include "check/scoring.h"

#include <algorithm>

#include "text/fold.h"

namespace dossier::check {
namespace {

bool is_word_byte(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z') || value == '_';
}

// The byte at which a code point begins; the size where the text is shorter.
std::size_t byte_of(std::string_view text, std::int64_t code_point) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    if (code_point-- == 0) break;
  }
  return at;
}

}  // namespace

Range range_of(const Json& object) {
  const auto number = [&](const char* key) {
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? it->get<std::int64_t>() : -1;
  };
  return {number("start"), number("end")};
}

double share(Range a, Range b) {
  const auto common = std::max<std::int64_t>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
  const auto longer = std::max<std::int64_t>({a.end - a.start, b.end - b.start, 1});
  return static_cast<double>(common) / static_cast<double>(longer);
}

std::string folded_words(std::string_view text) {
  std::string out;
  bool space = false;
  std::string folded = fold(text);
  // Marks of general punctuation (U+2000 to U+206F) and of Latin-1 (U+0080 to U+00BF) are no words either.
  for (std::size_t i = 0; i + 1 < folded.size(); ++i) {
    if (folded[i] == '\xC2') folded[i] = folded[i + 1] = ' ';
    if (folded[i] == '\xE2' && (folded[i + 1] == '\x80' || folded[i + 1] == '\x81'))
      folded.replace(i, 3, 3, ' ');
  }
  for (const char byte : folded) {
    if (!is_word_byte(byte)) {
      space = !out.empty();
      continue;
    }
    if (space) out += ' ';
    space = false;
    out += byte;
  }
  return out;
}

std::string string_of(const Json& object, std::string_view key) {
  if (!object.is_object()) return {};
  const auto it = object.find(std::string(key));
  return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

const Json& list_of(const Json& object, std::string_view key) {
  static const Json kEmpty = Json::array();
  const auto it = object.find(std::string(key));
  return it != object.end() && it->is_array() ? *it : kEmpty;
}

ScoreRow found_row(std::string name, std::size_t right, std::size_t predicted, std::size_t wanted) {
  const auto of = [&](std::size_t all) {
    return all == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(all);
  };
  const double f1 = predicted + wanted == 0
                        ? 1.0
                        : 2.0 * static_cast<double>(right) / static_cast<double>(predicted + wanted);
  return {std::move(name), f1, of(predicted), of(wanted)};
}

ScoreRow share_row(std::string name, std::size_t right, std::size_t judged) {
  return {std::move(name), static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(judged, 1)),
          std::nullopt, std::nullopt};
}

std::string Places::at(const std::string& document, std::int64_t code_point) const {
  const auto it = texts_.find(document);
  if (it == texts_.end()) return document + ": ";
  const std::string_view text = it->second.text;
  const std::string_view before = text.substr(0, byte_of(text, code_point));
  return it->second.place + ":" + std::to_string(1 + std::count(before.begin(), before.end(), '\n')) + ": ";
}

std::string Places::text(const std::string& document, Range range) const {
  const auto it = texts_.find(document);
  if (it == texts_.end()) return {};
  const std::string_view text = it->second.text;
  const std::size_t begin = byte_of(text, range.start);
  return std::string(text.substr(begin, byte_of(text, range.end) - begin));
}

Run::Run(const Json& report, const std::vector<Json>& gold) : report_(report), gold_(gold) {
  for (const Json& document : list_of(report, "documents"))
    documents_.emplace(string_of(document, "id"), &document);
  for (const Json& entity : list_of(report, "entities"))
    for (const Json& in : list_of(entity, "in"))
      whole_.emplace(std::pair(string_of(in, "document"), string_of(in, "entity")), &entity);
}

const Json& Run::document(const std::string& id) const {
  static const Json kNone = Json::object();
  const auto it = documents_.find(id);
  return it == documents_.end() ? kNone : *it->second;
}

const Json* Run::whole(const std::string& document, const std::string& chain) const {
  const auto it = whole_.find(std::pair(document, chain));
  return it == whole_.end() ? nullptr : it->second;
}

std::string Run::chain_name(const std::string& document, const Json& chain) const {
  const Json* entity = whole(document, string_of(chain, "id"));
  return string_of(entity != nullptr ? *entity : chain, "name");
}

std::string Run::chain_key(const std::string& document, const Json& chain) const {
  const Json* entity = whole(document, string_of(chain, "id"));
  return entity != nullptr ? string_of(*entity, "id") : document + '/' + string_of(chain, "id");
}

}  // namespace dossier::check
