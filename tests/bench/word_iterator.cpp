// ubrk over UTF-16 with the rules for English.
#include "bench/word_iterator.h"

#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include <memory>
#include <stdexcept>

namespace dossier::bench {
namespace {

struct Close {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

void must(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

}  // namespace

std::vector<std::u16string> to_utf16(const std::vector<std::string>& texts) {
  std::vector<std::u16string> wide;
  wide.reserve(texts.size());
  for (const std::string& text : texts) {
    std::u16string units(text.size(), u'\0');
    std::int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(units.data(), static_cast<std::int32_t>(units.size()), &size, text.data(),
                  static_cast<std::int32_t>(text.size()), &status);
    if (status == U_STRING_NOT_TERMINATED_WARNING) status = U_ZERO_ERROR;
    must(status);
    units.resize(static_cast<std::size_t>(size));
    wide.push_back(std::move(units));
  }
  return wide;
}

std::size_t count_boundaries(const std::vector<std::u16string>& texts) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBreakIterator, Close> iterator(ubrk_open(UBRK_WORD, "en", nullptr, 0, &status));
  must(status);
  std::size_t count = 0;
  for (const std::u16string& text : texts) {
    ubrk_setText(iterator.get(), text.data(), static_cast<std::int32_t>(text.size()), &status);
    must(status);
    while (ubrk_next(iterator.get()) != UBRK_DONE) ++count;
  }
  return count;
}

}  // namespace dossier::bench
