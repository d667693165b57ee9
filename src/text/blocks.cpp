// One rule after the other, surest first: what a line says by itself, then what it is by its neighbours, then
// the headline, then interview turns. Every line that no rule knows is body. Tested by
// tests/text/blocks_test.cpp (table tests/cases/blocks.tsv).
#include "text/blocks.h"

#include <algorithm>

#include "data/tsv.h"
#include "text/fold.h"
#include "text/line_facts.h"
#include "text/turns.h"

namespace dossier {
namespace {

constexpr std::uint32_t kHeadlineWords = 30;
constexpr std::uint32_t kHeadingWords = 16;
constexpr std::size_t kHeadLines = 10;  // datelines and headlines stand among the first lines

bool has_word(const std::vector<bool>& words, WordId word) { return word < words.size() && words[word]; }

void set_words(std::vector<bool>& set, WordId word) {
  if (word >= set.size()) set.resize(word + 1, false);
  set[word] = true;
}

}  // namespace

Result<BlockRules> BlockRules::load(const DataSet& data, Vocabulary& vocabulary) {
  BlockRules rules;
  auto furniture = Furniture::load(data, vocabulary);
  if (!furniture) return furniture.error();
  rules.furniture_ = std::move(furniture).value();
  const auto names = read_tsv(data, "lexicon/calendar-names.tsv", 2);
  if (!names) return names.error();
  for (const TsvRow& row : names.value()) {
    const WordId word = vocabulary.intern(fold(row[0]));
    set_words(rules.date_words_, word);
    if (row[1] == "month") set_words(rules.month_words_, word);
  }
  const auto function = read_tsv(data, "lexicon/function-words.tsv", 3);
  if (!function) return function.error();
  for (const TsvRow& row : function.value()) {
    const bool contracted =
        row[1] == "contraction" && (row[2].starts_with("i,") || row[2].starts_with("we,"));
    if (contracted || row[2].starts_with("person=1"))
      set_words(rules.first_person_, vocabulary.intern(row[0]));
  }
  rules.by_ = vocabulary.intern("by");
  rules.said_ = vocabulary.intern("said");
  return rules;
}

class BlockRules::Pass {
 public:
  Pass(const BlockRules& rules, std::string_view text, const std::vector<Token>& tokens,
       std::vector<TextBlock>& blocks)
      : rules_(rules), text_(text), tokens_(tokens), blocks_(blocks) {
    facts_.reserve(blocks.size());
    for (const TextBlock& block : blocks) facts_.push_back(line_facts(text, tokens, block.tokens));
    const auto rows = std::count_if(facts_.begin(), facts_.end(), [](const LineFacts& facts) {
      return facts.numbers > 0 && !facts.ends_sentence && facts.words <= kHeadingWords;
    });
    tabular_ = 3 * static_cast<std::size_t>(rows) > facts_.size();
  }

  void run() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) by_itself(i);
    twins();
    ends_of_page();
    headline();
    headings();
    if (tabular_) return;
    classify_turns(text_, tokens_, blocks_);
    const bool labelled = std::any_of(blocks_.begin(), blocks_.end(), [](const TextBlock& block) {
      return block.type == BlockType::kAnswer;
    });
    if (!labelled) classify_bare_turns(text_, tokens_, rules_.first_person_, blocks_);
  }

 private:
  void set(std::size_t i, BlockType type, std::string_view rule) {
    blocks_[i].type = type;
    blocks_[i].rule = rule;
  }
  bool is_open(std::size_t i) const { return blocks_[i].rule.empty(); }
  std::string_view line(std::size_t i) const {
    return text_.substr(blocks_[i].span.begin, blocks_[i].span.size());
  }

  // Running text: a sentence that ends, or a line too long to be anything else.
  bool is_text(std::size_t i) const {
    return facts_[i].words > kHeadlineWords || (facts_[i].ends_sentence && facts_[i].words >= 4);
  }

  void by_itself(std::size_t i) {
    const LineFacts& facts = facts_[i];
    const TokenRange line = blocks_[i].tokens;
    if (facts.words == 0) return set(i, BlockType::kBoilerplate, "marks-only");
    if (facts.foreign * 2 > facts.words) return set(i, BlockType::kBoilerplate, "other-script");
    if (is_dateline(i)) return set(i, BlockType::kDateline, "date-line");
    if (facts.letters_only == 0 && !tabular_) return set(i, BlockType::kBoilerplate, "numbers-only");
    const auto set_phrase = rules_.furniture_.type_of(tokens_, line);
    if (line_starts_with_credit(i)) return set(i, BlockType::kCaption, "credit-first");
    if (set_phrase && phrase_decides(i, *set_phrase)) return set(i, *set_phrase, "set-phrase");
    if (tokens_[line.begin].word == rules_.by_ && line.size() > 1 && facts.words <= 12 &&
        !facts.ends_sentence && facts.in_title_case())
      return set(i, BlockType::kByline, "by-name");
    if (facts.ends_colon && facts.words <= 2 && !tabular_ &&
        (i + 1 == blocks_.size() || facts_[i + 1].words == 0))
      set(i, BlockType::kBoilerplate, "empty-label");
  }

  // "© Agency / Photographer": a picture's credit, its caption often glued to it; "© 2017 ..." is the page's
  // own.
  bool line_starts_with_credit(std::size_t i) const {
    const TokenRange tokens = blocks_[i].tokens;
    return line(i).starts_with("\xC2\xA9") && tokens.size() > 1 &&
           tokens_[tokens.begin + 1].kind == TokenKind::kWord;
  }

  // A sentence of the running text may hold the words of a byline or a button.
  bool phrase_decides(std::size_t i, BlockType type) const {
    const LineFacts& facts = facts_[i];
    switch (type) {
      case BlockType::kByline:
        return facts.words <= 40;
      case BlockType::kDateline:
        return facts.words <= 16 && has_date(i);
      case BlockType::kBoilerplate:
        return facts.words <= 25;
      default:
        return facts.words <= 80;
    }
  }

  bool has_date(std::size_t i) const {
    bool month = false, number = false, joined = false;
    const TokenRange line = blocks_[i].tokens;
    for (TokenIndex t = line.begin; t < line.end; ++t) {
      month = month || has_word(rules_.month_words_, tokens_[t].word);
      if (!tokens_[t].is(kHasDigit)) continue;
      number = true;
      const std::string_view word = text_.substr(tokens_[t].span.begin, tokens_[t].span.size());
      joined = joined || std::count(word.begin(), word.end(), '.') == 2 || numeric_date(t, line.end);
    }
    return (month && number) || joined;
  }

  // 26/05/2017, 2017-05-26
  bool numeric_date(TokenIndex t, TokenIndex end) const {
    if (t + 4 >= end) return false;
    for (TokenIndex i = 0; i < 5; i += 2)
      if (tokens_[t + i].kind != TokenKind::kNumber) return false;
    return tokens_[t + 1].mark == tokens_[t + 3].mark &&
           (tokens_[t + 1].is_mark('/') || tokens_[t + 1].is_mark('-'));
  }

  // A line that gives a date and little else: a place, an outlet, a time.
  bool is_dateline(std::size_t i) const {
    const LineFacts& facts = facts_[i];
    if (facts.words > 12 || !has_date(i)) return false;
    const bool at_edge = i < kHeadLines || i + 3 >= blocks_.size();
    if (!at_edge) return false;
    std::uint32_t date_words = facts.numbers, lower = 0;
    const TokenRange line = blocks_[i].tokens;
    for (TokenIndex t = line.begin; t < line.end; ++t) {
      const Token& token = tokens_[t];
      if (token.kind != TokenKind::kWord) continue;
      if (has_word(rules_.date_words_, token.word) || token.is(kHasDigit))
        ++date_words;
      else if (!token.is(kUpperFirst) && token.span.size() > 2)
        ++lower;
    }
    if (facts.ends_sentence && lower > 0) return false;
    return lower <= 2 && 3 * date_words >= facts.words && facts.words - date_words <= 8;
  }

  // A line that stands twice in a row is a picture's text and its caption; one that ends with what the line
  // before it ends with, an outlet added, is too.
  void twins() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      const std::string_view first = line(i), second = line(i + 1);
      if (is_text(i) && first.size() < 60) continue;
      const bool same = first == second && !is_text(i);
      const bool extended = second.size() > first.size() && second.size() > 40 &&
                            !facts_[i + 1].ends_sentence &&
                            second.starts_with(first.substr(0, first.size() - 1));
      const bool glued = blocks_[i].type == BlockType::kCaption && shares_tail(first, second);
      if (!same && !extended && !glued) continue;
      set(i, BlockType::kCaption, "picture-twice");
      set(i + 1, BlockType::kCaption, "picture-twice");
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (is_open(i) && has_credit_end(i)) set(i, BlockType::kCaption, "credit-at-end");
  }

  static bool shares_tail(std::string_view first, std::string_view second) {
    return second.size() > 50 && first.find(second.substr(0, 50)) != std::string_view::npos;
  }

  // "... March 25, 2016 - Sputnik International": a long line without a full stop that closes with dash and a
  // name.
  bool has_credit_end(std::size_t i) const {
    const TokenRange line = blocks_[i].tokens;
    const LineFacts& facts = facts_[i];
    if (facts.ends_sentence || facts.words < 12 || facts.in_title_case()) return false;
    for (TokenIndex t = line.end; t-- > line.begin && line.end - t <= 5;) {
      if (tokens_[t].is_mark('-') && tokens_[t].is(kSpaceBefore)) return t + 1 < line.end;
      if (tokens_[t].kind == TokenKind::kWord && !tokens_[t].is(kUpperFirst)) return false;
    }
    return false;
  }

  // Buttons and labels before the headline and after the last paragraph.
  void ends_of_page() {
    std::size_t first_text = 0;
    while (first_text < blocks_.size() && !is_text(first_text)) ++first_text;
    if (first_text == blocks_.size()) return;
    std::size_t last_text = blocks_.size();
    while (last_text > 0 && !is_text(last_text - 1)) --last_text;
    std::size_t tail = 0;
    for (std::size_t i = last_text; i < blocks_.size(); ++i) tail += is_open(i) ? 1U : 0U;
    if (!tabular_ && tail >= 2)
      for (std::size_t i = last_text; i < blocks_.size(); ++i)
        if (is_open(i) && facts_[i].words <= 3 && facts_[i].numbers == 0 && !facts_[i].ends_sentence)
          set(i, BlockType::kBoilerplate, "page-end");
    for (std::size_t i = 0; i + 1 < first_text; ++i) {
      const bool longer_follows = std::any_of(facts_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                              facts_.begin() + static_cast<std::ptrdiff_t>(first_text),
                                              [](const LineFacts& facts) { return facts.words >= 5; });
      if (is_open(i) && is_name_beside_date(i)) {
        set(i, BlockType::kByline, "name-beside-date");
        continue;
      }
      if (is_open(i) && facts_[i].words <= 2 && longer_follows) set(i, BlockType::kBoilerplate, "page-start");
    }
  }

  // "Sarah Pennock" above or below the date line.
  bool is_name_beside_date(std::size_t i) const {
    const LineFacts& facts = facts_[i];
    const bool beside = (i > 0 && blocks_[i - 1].type == BlockType::kDateline) ||
                        (i + 1 < blocks_.size() && blocks_[i + 1].type == BlockType::kDateline);
    if (!beside || i == 0 || facts.words < 2 || facts.words > 4 || facts.numbers > 0 || facts.shouted)
      return false;
    const TokenRange line = blocks_[i].tokens;
    return std::all_of(tokens_.begin() + line.begin, tokens_.begin() + line.end, [](const Token& token) {
      return token.kind == TokenKind::kWord ? token.is(kUpperFirst) : token.is_mark('-');
    });
  }

  // The first line that no rule knew, where it reads like a headline and text follows.
  void headline() {
    for (std::size_t i = 0; i < blocks_.size() && i < kHeadLines; ++i) {
      if (!is_open(i)) continue;
      const LineFacts& facts = facts_[i];
      const bool text_follows =
          std::any_of(blocks_.begin() + static_cast<std::ptrdiff_t>(i) + 1, blocks_.end(),
                      [](const TextBlock& block) { return block.rule.empty(); });
      const bool reads_so = !facts.ends_sentence || facts.ends_question || facts.in_title_case() ||
                            (i == 0 && is_short_sentence(i));
      if (facts.words > kHeadlineWords || !text_follows || !reads_so || turn_label_here(i)) return;
      set(i, BlockType::kTitle, "first-line");
      for (std::size_t k = i + 1; k < blocks_.size(); ++k)
        if (line(k) == line(i)) set(k, BlockType::kTitle, "headline-again");
      return;
    }
  }

  // A headline may be a short sentence; a paragraph or a date line follows, and nobody "said" in it what one
  // "says".
  bool is_short_sentence(std::size_t i) const {
    const TokenRange line = blocks_[i].tokens;
    const bool said = std::any_of(tokens_.begin() + line.begin, tokens_.begin() + line.end,
                                  [&](const Token& token) { return token.word == rules_.said_; });
    const bool followed = i + 1 < blocks_.size() && (blocks_[i + 1].type == BlockType::kDateline ||
                                                     2 * facts_[i + 1].words > 3 * facts_[i].words);
    return facts_[i].words <= 16 && !said && followed;
  }

  bool turn_label_here(std::size_t i) const {
    const auto label = turn_label(tokens_, blocks_[i].tokens);
    return label && facts_[i].ends_sentence && !facts_[i].shouted;
  }

  // "14:32 Trains cancelled"
  bool begins_with_clock(std::size_t i) const {
    const TokenRange line = blocks_[i].tokens;
    return line.size() > 3 && tokens_[line.begin].kind == TokenKind::kNumber &&
           tokens_[line.begin + 1].is_mark(':') && tokens_[line.begin + 2].kind == TokenKind::kNumber &&
           !tokens_[line.begin + 2].is(kSpaceBefore) && tokens_[line.begin + 3].is(kSpaceBefore);
  }

  // Short lines without a full stop between paragraphs.
  void headings() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const LineFacts& facts = facts_[i];
      if (!is_open(i) || facts.ends_sentence || facts.ends_colon || facts.starts_lower) continue;
      if (tabular_ && facts.numbers > 0) continue;
      const bool entry = begins_with_clock(i) && facts.words <= kHeadingWords + 4;  // of a live blog
      const bool short_line = entry || (facts.words <= 7 && line(i).size() < 60);
      if (short_line || (facts.words <= kHeadingWords + 4 && facts.in_title_case()))
        set(i, BlockType::kHeading, "short-line");
    }
  }

  const BlockRules& rules_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<TextBlock>& blocks_;
  std::vector<LineFacts> facts_;
  bool tabular_ = false;  // results and tables: short lines and bare numbers are what the text is about
};

void BlockRules::classify(std::string_view text, const std::vector<Token>& tokens,
                          std::vector<TextBlock>& blocks) const {
  Pass(*this, text, tokens, blocks).run();
}

}  // namespace dossier
