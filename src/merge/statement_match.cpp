// From equality over alignment to weighed content.
// Tested by tests/merge/statements_test.cpp with tests/cases/statements.tsv.
#include "merge/statement_match.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include "merge/wording.h"

namespace dossier {
namespace {

constexpr double kNearRatio = 0.75;          // of the words of both that are common and in order
constexpr double kSurelyNear = 0.85;         // the same, where a speaker is not told
constexpr double kPartRatio = 0.85;          // of the shorter one's words, where it is a part of the longer
constexpr std::size_t kPartWords = 6;        // shorter parts prove nothing
constexpr std::size_t kStretchWords = 4;     // but where they stand together in the longer one
constexpr std::size_t kParaphraseWords = 5;  // shorter ones name a topic, they say nothing of it
// Chosen on PolNeAR's articles by reading what they join, but kTwoQuotes on the five of the summit, for its
// precision there: shares, and per mille of a word.
constexpr double kParaphrase = 0.35, kTwoQuotes = 0.45;
constexpr std::uint32_t kSubstance = 1200, kMoreSubstance = 2500;  // on one occasion, on two
constexpr double kOtherDay = 0.6;        // the least score of what was published more than a day apart
constexpr double kOtherOccasion = 0.75;  // or on other occasions
constexpr long kOneOccasion = 14;        // days between publications

bool numbers_disagree(const Content& a, const Content& b) {
  return !a.numbers.empty() && !b.numbers.empty() && !share_key(a.numbers, b.numbers);
}

std::size_t shorter_of(const StatementItem& a, const StatementItem& b) {
  return std::min(a.words.size(), b.words.size());
}

// "Absolutely." is said again and again, and so is a term that reporters pick to quote: "radical Islamic
// terrorism".
bool says_little(const StatementItem& item) {
  return item.content.keys.size() < 2 || item.words.size() < kStretchWords;
}

bool is_stretch_of(const StatementItem& part, const StatementItem& whole) {
  if (part.words.size() < kStretchWords || part.content.keys.empty()) return false;
  return std::search(whole.words.begin(), whole.words.end(), part.words.begin(), part.words.end(),
                     [](const ComparedWord& a, const ComparedWord& b) { return a.word == b.word; }) !=
         whole.words.end();
}

// Whether the shorter one is a part of the longer one. What the longer one denies behind that part is another
// thing.
bool is_part_of(const StatementItem& part, const StatementItem& whole, double common) {
  const bool is_most =
      part.words.size() >= kPartWords && common >= kPartRatio * static_cast<double>(part.words.size());
  if (!is_most && !is_stretch_of(part, whole)) return false;
  const auto told = whole.words.first(aligned_end(part.words, whole.words));
  const bool denied = std::any_of(told.begin(), told.end(),
                                  [](const ComparedWord& word) { return word.role == WordRole::kNegation; });
  return denied == part.content.negated;
}

// Whether the shorter one has no more words of its own than two of the same words but for a few can have.
// Sketches tell at once of most that they are not near.
bool may_be_near(const StatementItem& a, const StatementItem& b) {
  const bool a_is_shorter = a.words.size() <= b.words.size();
  const StatementItem& shorter = a_is_shorter ? a : b;
  const std::uint64_t own = shorter.sketch & ~(a_is_shorter ? b : a).sketch;
  return std::popcount(own) <= (1 - kNearRatio) * static_cast<double>(shorter.words.size());
}

// The share of the words that are in order in both, where it is enough for "the same words but for a few".
double near_score(const StatementItem& a, const StatementItem& b) {
  if (!may_be_near(a, b)) return 0;
  const double common = common_words(a.words, b.words);
  const double ratio = 2 * common / static_cast<double>(a.words.size() + b.words.size());
  if (ratio >= kNearRatio && a.content.negated == b.content.negated) return ratio;
  const bool a_is_shorter = a.words.size() <= b.words.size();
  return is_part_of(a_is_shorter ? a : b, a_is_shorter ? b : a, common) ? kNearRatio : 0.0;
}

// Between publications; none where one is not known.
long days_between(const StatementItem& a, const StatementItem& b) {
  return a.day && b.day ? std::abs(*a.day - *b.day) : 0;
}

// What is said again on another occasion must be said in much the same way.
bool is_of_one_occasion(const StatementItem& a, const StatementItem& b, const MatchResult& result) {
  const long days = days_between(a, b);
  if (result.match == StatementMatch::kParaphrase && days > 1)
    return result.substance >= kMoreSubstance &&
           result.score >= (days <= kOneOccasion ? kOtherDay : kOtherOccasion);
  const bool is_short_part =
      result.match == StatementMatch::kNear && result.score <= kNearRatio && shorter_of(a, b) < kPartWords;
  if (result.match == StatementMatch::kNone || is_short_part) return days <= 1;
  return days <= kOneOccasion || !says_little(a) || !says_little(b);
}

}  // namespace

MatchResult match_wordings(const StatementItem& a, const StatementItem& b) {
  if (a.wording == b.wording) return {StatementMatch::kSame, 1.0, 0};
  if (numbers_disagree(a.content, b.content)) return {};
  if (const double score = near_score(a, b); score > 0) return {StatementMatch::kNear, score, 0};
  if (a.content.negated != b.content.negated) return {};
  const Alikeness alike = compare_meanings(a.meaning, b.meaning);
  const double score = std::min(0.95, alike.score / 1000.0);
  // A headline sums up in its own words what the text below it reports.
  const bool comparable = !a.in_title && !b.in_title && shorter_of(a, b) >= kParaphraseWords;
  // What two articles quote word by word is less likely one sentence.
  const double least = is_in_marks(a) && is_in_marks(b) ? kTwoQuotes : kParaphrase;
  const bool enough = score >= least && alike.substance >= kSubstance;
  return {comparable && enough ? StatementMatch::kParaphrase : StatementMatch::kNone, score, alike.substance};
}

bool are_near(const StatementItem& a, const StatementItem& b) {
  return a.wording == b.wording || (!numbers_disagree(a.content, b.content) && near_score(a, b) > 0);
}

MatchResult match_statements(const Speakers& speakers, const StatementItem& a, const StatementItem& b) {
  const SpeakerFit fit = speakers.fit(a, b);
  if (fit == SpeakerFit::kOther) return {};
  MatchResult result = match_wordings(a, b);
  if (!is_of_one_occasion(a, b, result)) return {};
  if (fit == SpeakerFit::kSame) return result;
  // A speaker who is not told may be another one.
  const bool surely = result.score >= kSurelyNear || days_between(a, b) <= 1;
  if (result.match < StatementMatch::kNear || shorter_of(a, b) < kPartWords || !surely) return {};
  return {result.match, result.score * 0.9, 0};
}

}  // namespace dossier
