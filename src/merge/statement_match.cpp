// From equality over alignment to weighed content.
// Tested by tests/merge/statements_test.cpp with tests/cases/statements.tsv.
#include "merge/statement_match.h"

#include <algorithm>

#include "merge/wording.h"

namespace dossier {
namespace {

constexpr double kNearRatio = 0.75;         // of the words of both that are common and in order
constexpr double kPartRatio = 0.85;         // of the shorter one's words, where it is a part of the longer
constexpr std::size_t kPartWords = 6;       // shorter parts prove nothing
constexpr double kParaphraseShare = 0.5;    // of the weight of both contents
constexpr double kPartShare = 0.75;         // of the weight of the smaller content
constexpr double kPartScore = 0.6;          // the most that such a part can score
constexpr std::size_t kParaphraseKeys = 3;  // shared ones that are no names, at least
constexpr double kOtherOccasion = 0.65;     // the least score of wordings that were told on other occasions
constexpr long kOneOccasion = 14;           // days between publications

bool numbers_disagree(const Content& a, const Content& b) {
  return !a.numbers.empty() && !b.numbers.empty() && !share_key(a.numbers, b.numbers);
}

MatchResult match_content(const Content& a, const Content& b, const KeyWeights& weights) {
  // Names tell of whom, not what is said.
  if (count_shared(a.keys, b.keys) < kParaphraseKeys + count_shared(a.names, b.names)) return {};
  const double shared = weights.shared(a, b), of_a = weights.of(a.keys), of_b = weights.of(b.keys);
  const double both = 2 * shared / (of_a + of_b), part = shared / std::min(of_a, of_b);
  if (both < kParaphraseShare && part < kPartShare) return {};
  return {StatementMatch::kParaphrase, std::min(0.95, std::max(both, part * kPartScore))};
}

// "Absolutely." is said again and again; a single word that a reporter picks to quote is not.
bool says_little(const StatementItem& item) {
  return item.quote->kind != QuoteKind::kMixed && item.content.keys.size() < 2;
}

}  // namespace

MatchResult match_wordings(const StatementItem& a, const StatementItem& b, const KeyWeights& weights) {
  if (a.wording == b.wording) return {StatementMatch::kSame, 1.0};
  if (a.content.negated != b.content.negated || numbers_disagree(a.content, b.content)) return {};
  const double common = common_words(a.words, b.words);
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  const double ratio = 2 * common / static_cast<double>(a.words.size() + b.words.size());
  if (ratio >= kNearRatio) return {StatementMatch::kNear, ratio};
  if (shorter >= kPartWords && common >= kPartRatio * static_cast<double>(shorter))
    return {StatementMatch::kNear, kNearRatio};
  return match_content(a.content, b.content, weights);
}

MatchResult match_statements(const MergeInput& input, const StatementItem& a, const StatementItem& b,
                             const KeyWeights& weights) {
  const SpeakerFit fit = speaker_fit(input, a, b);
  if (fit == SpeakerFit::kOther) return {};
  const MatchResult result = match_wordings(a, b, weights);
  const bool doubtful = result.match == StatementMatch::kParaphrase ? result.score < kOtherOccasion
                                                                    : says_little(a) && says_little(b);
  if (doubtful && days_apart(input, a.document, b.document).value_or(0) > kOneOccasion) return {};
  if (fit == SpeakerFit::kSame) return result;
  const bool long_enough = std::min(a.words.size(), b.words.size()) >= kPartWords;
  if (result.match < StatementMatch::kNear || !long_enough) return {};
  return {result.match, result.score * 0.9};
}

}  // namespace dossier
