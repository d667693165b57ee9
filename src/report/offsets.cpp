// One walk over all spans of a document.
// Tested by tests/report/offsets_test.cpp.
#include "report/offsets.h"

#include <memory>
#include <vector>

namespace dossier {
namespace {

// The bytes are or-ed before they are asked: that goes eight and more at a time.
bool is_ascii(std::string_view text) {
  unsigned all = 0;
  for (const char byte : text) all |= static_cast<unsigned char>(byte);
  return all < 0x80;
}

// The offset in the wanted unit of every byte at which a character begins, and of the end.
class UnitMap {
 public:
  UnitMap(std::string_view text, OffsetUnit unit)
      : units_(std::make_unique_for_overwrite<std::uint32_t[]>(text.size() + 1)) {
    constexpr std::size_t kStep = 8;
    std::uint32_t units = 0;
    std::size_t i = 0;
    while (i < text.size()) {
      if (i + kStep <= text.size() && is_ascii(text.substr(i, kStep))) {
        for (std::uint32_t k = 0; k < kStep; ++k) units_[i + k] = units + k;
        units += kStep;
        i += kStep;
      } else {
        units_[i] = units;
        units += width(text[i++], unit);
      }
    }
    units_[i] = units;
  }

  std::uint32_t at(std::uint32_t byte) const { return units_[byte]; }

 private:
  // How many units begin with this byte: a UTF-16 pair for four-byte characters.
  static std::uint32_t width(char byte, OffsetUnit unit) {
    const auto value = static_cast<unsigned char>(byte);
    if ((value & 0xC0U) == 0x80U) return 0;
    return unit == OffsetUnit::kUtf16 && value >= 0xF0U ? 2 : 1;
  }

  std::unique_ptr<std::uint32_t[]> units_;
};

class Converter {
 public:
  explicit Converter(const UnitMap& map) : map_(map) {}

  void operator()(Span& span) const { span = {map_.at(span.begin), map_.at(span.end)}; }
  void operator()(Passage& passage) const { (*this)(passage.span); }
  template <typename T>
  void operator()(std::optional<T>& value) const {
    if (value) (*this)(*value);
  }
  template <typename T>
  void operator()(std::vector<T>& values) const {
    for (T& value : values) (*this)(value);
  }
  void operator()(Block& block) const { (*this)(block.span); }
  void operator()(Mention& mention) const { (*this)(mention.at); }
  void operator()(Entity& entity) const { (*this)(entity.mentions); }
  void operator()(DateExpression& date) const { (*this)(date.at); }
  void operator()(Figure& figure) const {
    (*this)(figure.at);
    (*this)(figure.of);
    (*this)(figure.phrase);
  }
  void operator()(Speaker& speaker) const { (*this)(speaker.at); }
  void operator()(Quote& quote) const {
    (*this)(quote.at);
    (*this)(quote.speaker);
    (*this)(quote.cue);
    (*this)(quote.inner);
  }
  void operator()(Title& title) const {
    if (!title.from_metadata) (*this)(title.at);
  }
  void operator()(Source& source) const { (*this)(source.at); }
  void operator()(Published& published) const { (*this)(published.at); }
  void operator()(ComparedWord& word) const { (*this)(word.span); }
  void operator()(Statement& statement) const {
    (*this)(statement.at);
    (*this)(statement.words);
  }
  void operator()(SentenceEvidence& sentence) const {
    (*this)(sentence.at);
    (*this)(sentence.words);
  }
  void operator()(Fingerprint& print) const { (*this)(print.span); }
  void operator()(Evidence& evidence) const {
    (*this)(evidence.statements);
    (*this)(evidence.sentences);
    (*this)(evidence.fingerprints);
  }
  void operator()(DocumentReport& document) const {
    (*this)(document.title);
    (*this)(document.source);
    (*this)(document.published);
    (*this)(document.blocks);
    (*this)(document.entities);
    (*this)(document.dates);
    (*this)(document.figures);
    (*this)(document.quotes);
    (*this)(document.evidence);
  }

 private:
  const UnitMap& map_;
};

}  // namespace

DocumentReport in_units(DocumentReport document, std::string_view text, OffsetUnit unit) {
  if (unit == OffsetUnit::kUtf8 || is_ascii(text)) return document;
  const UnitMap map(text, unit);
  Converter converter(map);
  converter(document);
  return document;
}

std::string_view unit_name(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::kUtf8:
      return "utf8";
    case OffsetUnit::kUtf16:
      return "utf16";
    case OffsetUnit::kCodepoint:
      break;
  }
  return "codepoint";
}

}  // namespace dossier
