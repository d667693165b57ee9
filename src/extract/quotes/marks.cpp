// A mark's shape and the white space around it tell which side it can be; the stack of open stretches tells
// the rest. A paragraph ends what is open, unless the next one begins with an opening mark of the same kind
// (the newspaper convention: the quote goes on) or has a closing mark before any opening one. Tested by
// tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/marks.h"

namespace dossier {
namespace {

enum class Side : std::uint8_t { kNeither, kOpen, kClose };

constexpr TokenIndex kMostParagraphTokens = 600;  // no quote without a closing mark is longer

class Pairing {
 public:
  explicit Pairing(const Document& document) : document_(document), tokens_(document.tokens()) {}

  std::vector<MarkedStretch> run() {
    for (const TextBlock& block : document_.blocks()) {
      enter(block);
      for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i)
        if (tokens_[i].kind == TokenKind::kQuote && repeated_ != i) meet(i, block);
      block_end_ = block.tokens.end;
    }
    close_all(block_end_, false);
    return with_content();
  }

 private:
  bool tight_before(TokenIndex i) const { return !tokens_[i].is(kSpaceBefore); }
  bool tight_after(TokenIndex i, const TextBlock& block) const {
    return i + 1 < block.tokens.end && !tokens_[i + 1].is(kSpaceBefore);
  }

  bool opens_after(TokenIndex i) const {  // no space, and yet what follows is quoted: (“, —“
    const Token& before = tokens_[i - 1];
    return before.is_mark('(') || before.is_mark('[') || before.is_mark('-') || before.is_mark('/') ||
           before.is_mark('{') || (before.kind == TokenKind::kQuote && side_of_last_ == Side::kOpen);
  }

  Side by_space(TokenIndex i, const TextBlock& block) const {
    const bool first = i == block.tokens.begin;
    const bool before = !first && tight_before(i) && !opens_after(i);
    const bool after = tight_after(i, block);
    if (!before && after) return Side::kOpen;
    if (before && !after) return Side::kClose;
    if (before) {                                              // between two letters or marks: glued
      if (tokens_[i - 1].is_mark('=')) return Side::kNeither;  // of a tag
      const Token& next = tokens_[i + 1];
      if (next.kind == TokenKind::kMark || next.kind == TokenKind::kQuote || next.kind == TokenKind::kSuffix)
        return Side::kClose;
      const Token& last = tokens_[i - 1];
      if (last.is_mark(',') || last.is_mark(':')) return open_double() ? Side::kClose : Side::kOpen;
    }
    return open_double() ? Side::kClose : first || after ? Side::kOpen : Side::kNeither;
  }

  bool open_double() const {
    for (const std::uint32_t index : open_)
      if (!found_[index].is_single) return true;
    return false;
  }
  bool open_straight() const {
    for (const std::uint32_t index : open_)
      if (document_.text(tokens_[found_[index].open]) == "\"") return true;
    return false;
  }
  bool open_single() const { return !open_.empty() && found_[open_.back()].is_single; }

  Side double_side(TokenIndex i, const TextBlock& block) const {
    const std::string_view mark = document_.text(tokens_[i]);
    const Side space = by_space(i, block);
    if (mark == "\xE2\x80\x9C" || mark == "\xC2\xAB")  // “ closes after „; « closes after »
      return open_double() && space == Side::kClose ? Side::kClose : Side::kOpen;
    if (mark == "\xE2\x80\x9E" || mark == "\xE2\x80\x9F" || mark == "``") return Side::kOpen;
    if (mark == "\xE2\x80\x9D" || mark == "\xC2\xBB")
      return !open_double() && space == Side::kOpen && tight_after(i, block) ? Side::kOpen : Side::kClose;
    if (mark == "\xE2\x80\xB3") return Side::kNeither;  // double prime
    const bool inches =
        i > block.tokens.begin && tight_before(i) && tokens_[i - 1].kind == TokenKind::kNumber;
    if (inches && !open_straight()) return Side::kNeither;
    return space;
  }

  Side single_side(TokenIndex i, const TextBlock& block) const {
    const std::string_view mark = document_.text(tokens_[i]);
    if (mark == "\xE2\x80\x98" || mark == "\xE2\x80\xB9" || mark == "\xE2\x80\x9A" || mark == "`")
      return tight_after(i, block) ? Side::kOpen : Side::kNeither;
    const Side space = by_space(i, block);
    if (open_single() && is_possessive(i, block)) return Side::kNeither;
    if (space == Side::kClose || open_single())
      return open_single() && space != Side::kOpen ? Side::kClose : Side::kNeither;
    if (space != Side::kOpen || mark == "\xE2\x80\x99" || mark == "\xE2\x80\xB2") return Side::kNeither;
    if (i + 1 >= block.tokens.end) return Side::kNeither;
    const Token& next = tokens_[i + 1];  // '90s, 'em
    return next.is(kHasDigit) || !(closes_later(i, block) || goes_on_below(block)) ? Side::kNeither
                                                                                   : Side::kOpen;
  }

  // "the builders' names,'": behind an s, before a word in lower case, while a later mark closes behind a
  // comma or stop.
  bool is_possessive(TokenIndex i, const TextBlock& block) const {
    if (i + 1 >= block.tokens.end || !tokens_[i + 1].is(kHasLower) || tokens_[i + 1].is(kUpperFirst))
      return false;
    if (!document_.text(tokens_[i - 1]).ends_with('s')) return false;
    for (TokenIndex k = i + 1; k < block.tokens.end; ++k)
      if (tokens_[k].is_mark('\'') &&
          (tokens_[k - 1].is_mark(',') || tokens_[k - 1].is_mark('.') || tokens_[k - 1].is_mark('?')))
        return true;
    return false;
  }

  // A straight single mark opens only where another one can close it.
  bool closes_later(TokenIndex i, const TextBlock& block) const {
    for (TokenIndex k = i + 2; k < block.tokens.end; ++k)
      if (tokens_[k].is_mark('\'') && tight_before(k) &&
          (!tight_after(k, block) || tokens_[k + 1].kind == TokenKind::kMark ||
           tokens_[k + 1].kind == TokenKind::kQuote))
        return true;
    return false;
  }

  // The next paragraph opens a single quote anew: this one's need no closer.
  bool goes_on_below(const TextBlock& block) const {
    const TokenIndex next = block.tokens.end;
    if (next + 1 >= tokens_.size() || !tokens_[next].is_mark('\'')) return false;
    return tokens_[next].kind == TokenKind::kQuote && !tokens_[next + 1].is(kSpaceBefore) &&
           tokens_[next + 1].is(kUpperFirst);
  }

  void meet(TokenIndex i, const TextBlock& block) {
    const bool single = tokens_[i].is_mark('\'');
    const Side side = single ? single_side(i, block) : double_side(i, block);
    side_of_last_ = side;
    if (side == Side::kOpen) open(i, single);
    if (side == Side::kClose) close(i, single);
  }

  void open(TokenIndex i, bool single) {
    // Two opening marks of one kind: the first one's closer is lost.
    for (std::size_t k = 0; k < open_.size(); ++k)
      if (found_[open_[k]].is_single == single) {
        end_from(k, i, false);
        break;
      }
    MarkedStretch stretch;
    stretch.open = i;
    stretch.inside = {i + 1, i + 1};
    stretch.is_single = single;
    if (!open_.empty()) stretch.outer = open_.back();
    open_.push_back(static_cast<std::uint32_t>(found_.size()));
    found_.push_back(stretch);
  }

  void close(TokenIndex i, bool single) {
    for (std::size_t k = open_.size(); k-- > 0;)
      if (found_[open_[k]].is_single == single) {
        end_from(k, i, true);
        return;
      }
  }

  // Ends the open stretches from the k-th on; only the k-th one's closer is the mark at `at`.
  void end_from(std::size_t k, TokenIndex at, bool closed) {
    for (std::size_t n = k; n < open_.size(); ++n) {
      found_[open_[n]].inside.end = at;
      found_[open_[n]].is_closed = closed && n == k;
    }
    open_.resize(k);
  }
  void close_all(TokenIndex at, bool closed) { end_from(0, at, closed); }

  void enter(const TextBlock& block) {
    if (open_.empty() || block.tokens.empty()) return;
    const MarkedStretch& outer = found_[open_.front()];
    const TokenIndex first = block.tokens.begin;
    const bool opens = tokens_[first].kind == TokenKind::kQuote &&
                       tokens_[first].is_mark(outer.is_single ? '\'' : '"') && tight_after(first, block);
    const bool fits = block.tokens.end - outer.open < kMostParagraphTokens;
    if (fits && opens) {
      // The mark that the paragraph begins with only repeats the one before: it opens nothing of its own.
      end_from(1, block_end_, false);
      repeated_ = first;
      return;
    }
    if (fits && !opens && closer_comes_first(block)) return;
    close_all(block_end_, false);
  }

  bool closer_comes_first(const TextBlock& block) const {
    for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
      if (tokens_[i].kind != TokenKind::kQuote || !tokens_[i].is_mark('"')) continue;
      return double_side(i, block) == Side::kClose && document_.text(tokens_[i]) != "\"";
    }
    return false;
  }

  // Without the empty ones, whose inner stretches (none) need no new outer; indices are kept right.
  std::vector<MarkedStretch> with_content() {
    std::vector<std::uint32_t> place(found_.size(), 0);
    std::vector<MarkedStretch> kept;
    for (std::size_t k = 0; k < found_.size(); ++k) {
      place[k] = static_cast<std::uint32_t>(kept.size());
      if (found_[k].inside.empty()) continue;
      if (found_[k].outer) found_[k].outer = place[*found_[k].outer];
      kept.push_back(found_[k]);
    }
    return kept;
  }

  const Document& document_;
  const std::vector<Token>& tokens_;
  std::vector<MarkedStretch> found_;
  std::vector<std::uint32_t> open_;  // indices into found_, the outermost first
  Side side_of_last_ = Side::kNeither;
  TokenIndex block_end_ = 0;
  std::optional<TokenIndex> repeated_;  // an opening mark that only says: the quote goes on
};

}  // namespace

std::vector<MarkedStretch> pair_marks(const Document& document) { return Pairing(document).run(); }

}  // namespace dossier
