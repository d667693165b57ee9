// ubrk with the rules for English, over UTF-16 and over a UText of UTF-8.
#include "bench/word_iterator.h"

#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

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

using Iterator = std::unique_ptr<UBreakIterator, Close>;

Iterator open_iterator() {
  UErrorCode status = U_ZERO_ERROR;
  Iterator iterator(ubrk_open(UBRK_WORD, "en", nullptr, 0, &status));
  must(status);
  return iterator;
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
  const Iterator iterator = open_iterator();
  UErrorCode status = U_ZERO_ERROR;
  std::size_t count = 0;
  for (const std::u16string& text : texts) {
    ubrk_setText(iterator.get(), text.data(), static_cast<std::int32_t>(text.size()), &status);
    must(status);
    while (ubrk_next(iterator.get()) != UBRK_DONE) ++count;
  }
  return count;
}

std::size_t count_boundaries(const std::vector<std::string>& texts) {
  const Iterator iterator = open_iterator();
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  std::size_t count = 0;
  for (const std::string& text : texts) {
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(iterator.get(), &view, &status);
    must(status);
    while (ubrk_next(iterator.get()) != UBRK_DONE) ++count;
  }
  utext_close(&view);
  return count;
}

}  // namespace dossier::bench
