// From white space to chunks, from chunks to UAX #29 segments, from segments to tokens.
// Tested by tests/text/tokenizer_test.cpp (table tests/cases/tokens.tsv) and tests/property/spans_test.cpp.
#include "text/tokenizer.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace dossier {
namespace {

// What the bytes of a chunk are, for the ways that most chunks need not go.
enum ByteKind : std::uint8_t {
  kLetterByte = 1U << 0U,  // of ASCII
  kColonByte = 1U << 1U,
  kOtherByte = 1U << 2U,
  kSpaceByte = 1U << 3U  // white space, or may begin it
};

constexpr std::array<std::uint8_t, 256> make_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    kinds[byte] = is_letter ? kLetterByte : byte == ':' ? kColonByte : kOtherByte;
    if (byte <= ' ' || byte >= 0xC2) kinds[byte] |= kSpaceByte;
  }
  return kinds;
}
constexpr std::array<std::uint8_t, 256> kKinds = make_kinds();

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80; }

// Where the "'s" of a possessive or contraction begins; the size where there is none.
std::size_t suffix_start(std::string_view word) {
  if (word.back() != 's' && word.back() != 'S') return word.size();
  for (const std::string_view suffix : {"'s", "'S", "\xE2\x80\x99s", "\xE2\x80\x99S"})
    if (word.size() > suffix.size() && word.ends_with(suffix)) return word.size() - suffix.size();
  return word.size();
}

// Where the letters of "3.2bn" or "45km" begin; the size where the token stays whole (21st, 1990s).
std::size_t unit_start(std::string_view word) {
  if (!is_digit(word.front())) return word.size();
  std::size_t at = 0;
  while (at < word.size() && !is_letter(word[at])) ++at;
  const std::string_view letters = word.substr(at);
  for (const std::string_view whole : {"st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "s"})
    if (letters == whole) return word.size();
  return at;
}

// Where the second of two glued words begins ("LenoirNATO", "end.The"); the size where it is one word.
std::size_t glue_end(std::string_view word) {
  std::size_t at = word.size();
  while (at > 0 && is_upper(word[at - 1])) --at;
  if (word.size() - at >= 3 && at >= 4 && is_lower(word[at - 1]) && is_lower(word[at - 2]) &&
      is_lower(word[at - 3]))
    return at;
  for (std::size_t i = 2; i + 2 < word.size(); ++i)
    if (word[i] == '.' && is_lower(word[i - 1]) && is_lower(word[i - 2]) && is_upper(word[i + 1]) &&
        is_lower(word[i + 2]))
      return i;
  return word.size();
}

bool is_address(std::string_view chunk, unsigned kinds) {
  return chunk.starts_with("www.") ||
         ((kinds & kColonByte) != 0 && chunk.find("://") != std::string_view::npos);
}

// A letter, or letters parted by full stops: "J", "U.S", "a.m".
bool is_dotted(std::string_view word) {
  if (word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (i % 2 == 0 ? !is_letter(word[i]) || static_cast<unsigned char>(word[i]) >= 0x80 : word[i] != '.')
      return false;
  return word.size() > 1 || (is_upper(word[0]) && word[0] != 'I');
}

}  // namespace

void Tokenizer::tokenize(std::string_view text, Span span, Scratch& scratch,
                         std::vector<Token>& tokens) const {
  std::uint32_t at = span.begin;
  while (at < span.end) {
    if (const std::uint32_t space = white_space_at(text, at); space != 0) {
      at += space;
      continue;
    }
    std::uint32_t end = at;
    unsigned kinds = 0;
    for (; end < span.end; ++end) {
      const unsigned kind = kKinds[static_cast<unsigned char>(text[end])];
      if ((kind & kSpaceByte) != 0 && white_space_at(text, end) != 0) break;
      kinds |= kind;
    }
    const std::size_t first = tokens.size();
    chunk(text, {at, end}, kinds, scratch, tokens);
    if (first < tokens.size()) tokens[first].flags |= kSpaceBefore;
    at = end;
  }
}

std::vector<Token> Tokenizer::tokenize(std::string_view text) const {
  Scratch scratch;
  std::vector<Token> tokens;
  tokens.reserve(4);  // phrases of the data are short
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, scratch, tokens);
  return tokens;
}

Tokenizer::FoundWord Tokenizer::look_up(std::string_view word, Scratch& scratch) const {
  FoldedBytes bytes;
  if (const auto ascii = read_ascii_word(word, bytes))
    return {vocabulary_->find(ascii->folded, ascii->hash), ascii->hash, ascii->counts};
  scratch.folded.clear();
  fold_into(word, scratch.folded);
  const std::uint32_t hash = word_hash(scratch.folded);
  return {vocabulary_->find(scratch.folded, hash), hash, count_letters(word)};
}

bool Tokenizer::keeps_stop(std::string_view text, Span word, Scratch& scratch) const {
  const std::string_view letters = text.substr(word.begin, word.size());
  if (is_dotted(letters)) {  // an initial has a name behind it: "wrote on X." ends a paragraph
    const std::uint32_t stop = word.end + 1;
    return letters.size() > 1 || (stop < text.size() && text[stop] != '\n' && text[stop] != '\r');
  }
  const WordId form = look_up(text.substr(word.begin, word.size() + 1), scratch).id;
  const Abbreviation kind = abbreviations_->of(form);
  if (kind == Abbreviation::kNone || (abbreviations_->needs_capital(form) && !is_upper(letters.front())))
    return false;
  if (kind != Abbreviation::kNumber) return true;
  // "No. 3", but "he said no. Then ..."
  std::uint32_t next = word.end + 1;
  for (std::uint32_t space = 1; next < text.size() && space != 0; next += space)
    space = white_space_at(text, next);
  return next < text.size() && is_digit(text[next]);
}

void Tokenizer::chunk(std::string_view text, Span span, unsigned kinds, Scratch& scratch,
                      std::vector<Token>& tokens) const {
  const std::string_view chunk = text.substr(span.begin, span.size());
  if (kinds == kLetterByte && (chunk.size() < 7 || glue_end(chunk) == chunk.size()))
    return add(text, span, scratch, tokens);
  if (is_address(chunk, kinds)) return add(text, span, scratch, tokens);
  scratch.breaks.find(chunk, scratch.ends);
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < scratch.ends.size(); ++i) {
    std::uint32_t end = scratch.ends[i];
    const char first = chunk[begin];
    if (first == '.' || first == '-' || first == '`' || first == '\'') {
      // Runs of one mark: "...", "--", "``", "''".
      const std::uint32_t most = first == '.' || first == '-' ? 255 : 2;
      while (i + 1 < scratch.ends.size() && end - begin < most && chunk[end] == first &&
             scratch.ends[i + 1] == end + 1)
        end = scratch.ends[++i];
      add(text, {span.begin + begin, span.begin + end}, scratch, tokens);
      begin = end;
      continue;
    }
    while (begin < end) {
      const std::string_view word = chunk.substr(begin, end - begin);
      auto cut = static_cast<std::uint32_t>(std::min({suffix_start(word), unit_start(word), glue_end(word)}));
      std::uint32_t to = begin + std::max(cut, 1U);
      const bool last = to == end;
      const bool stop_follows = last && end < chunk.size() && chunk[end] == '.' && is_letter(chunk[begin]) &&
                                (end + 1 == chunk.size() || chunk[end + 1] != '.');
      if (stop_follows && keeps_stop(text, {span.begin + begin, span.begin + end}, scratch)) {
        to = ++end;
        ++i;
      }
      add(text, {span.begin + begin, span.begin + to}, scratch, tokens);
      begin = to;
      if (begin < end && chunk[begin] == '.') {  // the full stop of a glued sentence
        add(text, {span.begin + begin, span.begin + begin + 1}, scratch, tokens);
        ++begin;
      }
    }
  }
}

void Tokenizer::add(std::string_view text, Span span, Scratch& scratch, std::vector<Token>& tokens) const {
  const std::string_view word = text.substr(span.begin, span.size());
  const FoundWord found = look_up(word, scratch);
  const TokenShape shape = token_shape(word, found.counts);
  Token token;
  token.span = span;
  token.kind = shape.kind;
  token.mark = shape.mark;
  token.flags = shape.flags;
  const bool quote_first =
      word.size() > 1 && word[0] != '`' && (word[0] == '\'' || word.starts_with("\xE2\x80\x99"));
  if (token.kind == TokenKind::kWord && quote_first) token.kind = TokenKind::kSuffix;
  token.hash = found.hash;
  token.word = found.id;
  tokens.push_back(token);
}

}  // namespace dossier
