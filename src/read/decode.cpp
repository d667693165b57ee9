// Byte order marks, damaged UTF-8, and ICU's detector for the rest.
// Tested by tests/read/decode_test.cpp and tests/fuzz.
#include "read/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace dossier {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";
constexpr std::string_view kUtf32LittleMark{"\xFF\xFE\0\0", 4};
// Below this the detector's word is a guess (its scale goes to 100).
constexpr std::int32_t kLeastConfidence = 10;

struct Utf8Faults {
  std::size_t first = 0;       // offset of the first ill-formed byte
  std::size_t bytes = 0;       // how many are ill-formed
  std::size_t parts = 0;       // in how many maximal parts
  std::size_t sequences = 0;   // well-formed sequences of two bytes or more
  bool cut_at_end = false;     // the only fault is a sequence that the end of the text cuts off
  bool never_letters = false;  // every ill-formed byte is FE or FF
};

// Whether eight bytes are ASCII.
bool is_ascii_run(const std::uint8_t* eight) {
  std::uint64_t bytes;
  std::memcpy(&bytes, eight, sizeof bytes);
  return (bytes & 0x8080808080808080U) == 0;
}

// Calls `good(begin, end)` for well-formed stretches and `bad(begin, end)` for ill-formed parts.
template <typename Good, typename Bad>
void scan_utf8(std::string_view bytes, const Good& good, const Bad& bad) {
  const auto length = static_cast<std::int64_t>(bytes.size());
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  std::int64_t done = 0;
  for (std::int64_t at = 0; at < length;) {
    if (data[at] < 0x80U) {
      at += at + 8 <= length && is_ascii_run(data + at) ? 8 : 1;
      continue;
    }
    const std::int64_t begin = at;
    UChar32 character = 0;
    U8_NEXT(data, at, length, character);
    if (character >= 0) continue;
    if (done < begin) good(done, begin);
    bad(begin, at);
    done = at;
  }
  if (done < length) good(done, length);
}

std::size_t count_sequences(std::string_view good) {
  return static_cast<std::size_t>(
      std::count_if(good.begin(), good.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0U; }));
}

Utf8Faults faults_of(std::string_view bytes) {
  Utf8Faults faults;
  faults.never_letters = true;
  std::size_t last_begin = 0;
  const auto part = [&](std::int64_t begin, std::int64_t end) {
    return bytes.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  };
  scan_utf8(
      bytes,
      [&](std::int64_t begin, std::int64_t end) { faults.sequences += count_sequences(part(begin, end)); },
      [&](std::int64_t begin, std::int64_t end) {
        if (faults.parts++ == 0) faults.first = static_cast<std::size_t>(begin);
        faults.bytes += static_cast<std::size_t>(end - begin);
        last_begin = static_cast<std::size_t>(begin);
        for (const char byte : part(begin, end))
          faults.never_letters = faults.never_letters && static_cast<unsigned char>(byte) >= 0xFEU;
      });
  // Two bytes at least: a lead byte alone at the end may as well be a letter of another encoding.
  faults.cut_at_end = faults.parts == 1 && faults.bytes >= 2 && last_begin + faults.bytes == bytes.size();
  return faults;
}

std::string counted(std::size_t count, std::string_view thing) {
  return std::to_string(count) + " " + std::string(thing) + (count == 1 ? "" : "s");
}

std::string replace_faults(std::string_view bytes, const Utf8Faults& faults) {
  std::string text;
  text.reserve(bytes.size() + 2 * faults.parts);
  scan_utf8(
      bytes,
      [&](std::int64_t begin, std::int64_t end) {
        text.append(bytes, static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
      },
      [&](std::int64_t, std::int64_t) { text += kReplacement; });
  return text;
}

Decoded damaged_utf8(std::string bytes, const Utf8Faults& faults, std::size_t mark) {
  if (faults.parts == 0) return {std::move(bytes), {}};
  Decoded decoded;
  decoded.problems.push_back({std::nullopt, "not UTF-8 at byte " + std::to_string(faults.first + mark),
                              "replaced " + counted(faults.bytes, "byte") + " with U+FFFD"});
  decoded.text = replace_faults(bytes, faults);
  return decoded;
}

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// The most likely encoding that is not UTF-8, by ICU's name.
std::optional<std::string> detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    if (U_FAILURE(status) || confidence < kLeastConfidence) break;
    if (name != "UTF-8") return std::string(name);
  }
  return std::nullopt;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(kReplacement); at != std::string_view::npos;
       at = text.find(kReplacement, at + kReplacement.size()))
    ++count;
  return count;
}

// Nothing where ICU has no converter of that name. Ill-formed input becomes U+FFFD.
std::optional<std::string> convert(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> from(ucnv_open(encoding.c_str(), &status));
  const std::unique_ptr<UConverter, CloseConverter> to(ucnv_open("UTF-8", &status));
  if (U_FAILURE(status)) return std::nullopt;
  std::string text;
  std::string buffer(1U << 16U, '\0');
  std::vector<UChar> pivot(1U << 12U);
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  bool first = true;
  do {
    char* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), static_cast<UBool>(first), static_cast<UBool>(true), &status);
    text.append(buffer.data(), target);
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (U_FAILURE(status)) return std::nullopt;
  return text;
}

// `encoding` is sure where a byte order mark told it, else it is a problem to be told.
std::optional<Decoded> converted(std::string_view bytes, const std::string& encoding, bool sure) {
  auto text = convert(bytes, encoding);
  if (!text) return std::nullopt;
  if (text->starts_with(kUtf8Mark)) text->erase(0, kUtf8Mark.size());
  Decoded decoded{std::move(*text), {}};
  if (!sure) decoded.problems.push_back({std::nullopt, "not UTF-8", "read as " + encoding});
  if (const std::size_t lost = count_replacements(decoded.text); lost > 0)
    decoded.problems.push_back(
        {std::nullopt, "not " + encoding + " in " + counted(lost, "place"), "replaced with U+FFFD"});
  return decoded;
}

// Text with NUL in it is often UTF-16 or UTF-32 without a mark.
std::optional<Decoded> wide(std::string_view bytes) {
  const auto encoding = detect(bytes);
  if (!encoding || !encoding->starts_with("UTF-")) return std::nullopt;
  return converted(bytes, *encoding, false);
}

std::optional<Decoded> by_detector(std::string_view bytes, const Utf8Faults& faults) {
  const bool is_damaged_utf8 = faults.sequences > 0 || faults.never_letters || faults.cut_at_end;
  if (is_damaged_utf8) return std::nullopt;
  const auto encoding = detect(bytes);
  return encoding ? converted(bytes, *encoding, false) : std::nullopt;
}

Decoded without_mark(std::string bytes) {
  const Utf8Faults faults = faults_of(bytes);
  if (bytes.find('\0') != std::string::npos)
    if (auto decoded = wide(bytes)) return std::move(*decoded);
  if (faults.parts > 0)
    if (auto decoded = by_detector(bytes, faults)) return std::move(*decoded);
  return damaged_utf8(std::move(bytes), faults, 0);
}

}  // namespace

std::optional<Problem> nul_problem(std::string_view text) {
  const std::size_t at = text.find('\0');
  if (at == std::string_view::npos) return std::nullopt;
  return Problem{std::nullopt, "NUL at byte " + std::to_string(at), "kept"};
}

Decoded decode_utf8(std::string bytes) {
  const Utf8Faults faults = faults_of(bytes);
  return damaged_utf8(std::move(bytes), faults, 0);
}

Decoded decode(std::string bytes) {
  const std::string_view all = bytes;
  std::optional<Decoded> decoded;
  if (all.starts_with(kUtf8Mark)) {
    bytes.erase(0, kUtf8Mark.size());
    const Utf8Faults faults = faults_of(bytes);
    decoded = damaged_utf8(std::move(bytes), faults, kUtf8Mark.size());
  } else if (all.starts_with(kUtf32LittleMark)) {
    decoded = converted(all, "UTF-32LE", true);
  } else if (all.starts_with(kUtf16LittleMark)) {
    decoded = converted(all, "UTF-16LE", true);
  } else if (all.starts_with(kUtf16BigMark)) {
    decoded = converted(all, "UTF-16BE", true);
  }
  if (!decoded) decoded = without_mark(std::move(bytes));
  if (auto problem = nul_problem(decoded->text)) decoded->problems.push_back(std::move(*problem));
  return std::move(*decoded);
}

}  // namespace dossier
