// After Krishnan and Manning, An Effective Two-Stage Model for Exploiting Non-Local Dependencies in Named
// Entity Recognition, ACL 2006. Tested by tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/consensus.h"

#include <algorithm>
#include <bit>

namespace dossier {
namespace {

enum Pattern : std::uint32_t {
  kElsewhere = 1020,
  kPairElsewhere = 1030,
  kFirstElsewhere = 1040,
  kLastElsewhere = 1050
};

constexpr int kOutsideVote = kTagTypes;

int vote_of(Label label) { return label == kOutside ? kOutsideVote : static_cast<int>(type_of(label)); }

std::uint64_t word_key(const Token& token) { return token.hash | 1ULL << 32U; }
std::uint64_t pair_key(const Token& first, const Token& second) {
  return mix_feature(0, pair(first.hash, second.hash)) | 1ULL << 33U;
}

// Margins in steps of one nat, then coarser.
std::uint64_t step_of(std::int32_t margin) {
  const std::int32_t nats = margin / kScoreScale;
  return static_cast<std::uint64_t>(nats < 4 ? nats : nats < 8 ? 4 : 5);
}

// The commonest of a set of counts, and how clearly.
template <std::size_t N>
std::uint64_t summary(const std::array<std::int32_t, N>& counts) {
  std::int32_t sum = 0;
  for (const std::int32_t count : counts) sum += count;
  if (sum <= 0) return 0;
  const auto top = std::max_element(counts.begin(), counts.end());
  const std::int32_t share = 4 * *top / sum;
  return 1 + static_cast<std::uint64_t>((top - counts.begin()) * 5 + share);
}

}  // namespace

Consensus::Consensus(const Document& document, const std::vector<TaggedStretch>& stretches)
    : document_(&document), neighbours_(document), stretches_(&stretches) {
  std::size_t tokens = 0;
  for (const TaggedStretch& stretch : stretches) tokens += stretch.tokens.size();
  slots_.resize(std::bit_ceil(4 * tokens + 4));
  votes_.reserve(2 * tokens);
  for (const TaggedStretch& stretch : stretches) {
    count(document, stretch);
    neighbours_.add(stretch.tokens, stretch.labelling);
  }
}

std::size_t Consensus::slot(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mix_feature(1, key) & mask;
  while (slots_[at] != 0 && votes_[slots_[at] - 1].key != key) at = (at + 1) & mask;
  return at;
}

// Valid until the next call.
Consensus::Votes& Consensus::votes_for(std::uint64_t key) {
  std::uint32_t& number = slots_[slot(key)];
  if (number == 0) {
    votes_.emplace_back().key = key;
    number = static_cast<std::uint32_t>(votes_.size());
  }
  return votes_[number - 1];
}

const Consensus::Votes* Consensus::find(std::uint64_t key) const {
  const std::uint32_t number = slots_[slot(key)];
  return number == 0 ? nullptr : &votes_[number - 1];
}

void Consensus::count(const Document& document, const TaggedStretch& stretch) {
  for (TokenIndex i = stretch.tokens.begin; i < stretch.tokens.end; ++i) {
    const std::size_t at = i - stretch.tokens.begin;
    const Label own = stretch.labelling.labels[at];
    Votes& votes = votes_for(word_key(document.token(i)));
    const auto vote = static_cast<std::size_t>(vote_of(own));
    ++votes.counts[vote];
    votes.margins[vote] += stretch.labelling.margins[at];
    if (own != kOutside && place_of(own) == TagPlace::kBegin) ++votes.first_of_longer[vote];
    if (own != kOutside && place_of(own) == TagPlace::kLast) ++votes.last_of_longer[vote];
    if (i + 1 == stretch.tokens.end) continue;
    const Label next = stretch.labelling.labels[at + 1];
    const bool together = own != kOutside && next != kOutside && !can_begin(next);
    ++votes_for(pair_key(document.token(i), document.token(i + 1)))
          .counts[static_cast<std::size_t>(together ? vote_of(own) : kOutsideVote)];
  }
}

void Consensus::add_features(std::size_t number, TokenIndex token, std::vector<Feature>& features) const {
  const TaggedStretch& stretch = (*stretches_)[number];
  const std::size_t at = token - stretch.tokens.begin;
  const Label own = stretch.labelling.labels[at];
  const std::uint64_t margin = step_of(stretch.labelling.margins[at]);
  const auto add = [&](std::uint32_t pattern, std::uint64_t value) {
    features.push_back(mix_feature(pattern, value));
  };
  // Of the same word elsewhere: this token's own vote is taken off.
  Votes votes = *find(word_key(document_->token(token)));
  const auto vote = static_cast<std::size_t>(vote_of(own));
  --votes.counts[vote];
  votes.margins[vote] -= stretch.labelling.margins[at];
  if (own != kOutside && place_of(own) == TagPlace::kBegin) --votes.first_of_longer[vote];
  if (own != kOutside && place_of(own) == TagPlace::kLast) --votes.last_of_longer[vote];
  const std::uint64_t by_count = summary(votes.counts);
  const std::uint64_t by_margin = summary(votes.margins);
  const std::uint64_t firsts = summary(votes.first_of_longer);
  const std::uint64_t lasts = summary(votes.last_of_longer);
  if (by_count != 0) {
    add(kElsewhere, by_count);
    add(kElsewhere + 1, pair(by_margin, own));
    add(kElsewhere + 2, pair(pair(by_margin, own), margin));
    add(kElsewhere + 3, pair(by_count, own));
  }
  if (firsts != 0) {
    add(kFirstElsewhere, pair(firsts, own));
    add(kFirstElsewhere + 1, pair(pair(firsts, own), margin));
  }
  if (lasts != 0) {
    add(kLastElsewhere, pair(lasts, own));
    add(kLastElsewhere + 1, pair(pair(lasts, own), margin));
  }
  const auto pair_votes = [&](std::size_t first) {
    Votes both = *find(pair_key(document_->token(stretch.tokens.begin + static_cast<TokenIndex>(first)),
                                document_->token(stretch.tokens.begin + static_cast<TokenIndex>(first) + 1)));
    const Label left = stretch.labelling.labels[first];
    const Label right = stretch.labelling.labels[first + 1];
    const bool together = left != kOutside && right != kOutside && !can_begin(right);
    --both.counts[static_cast<std::size_t>(together ? vote_of(left) : kOutsideVote)];
    return summary(both.counts);
  };
  const auto add_pair = [&](std::uint32_t pattern, std::size_t first) {
    if (const std::uint64_t value = pair_votes(first); value != 0) add(pattern, pair(value, own));
  };
  neighbours_.add_features(document_->sentences()[stretch.sentence].tokens, token, features);
  if (at > 0) add_pair(kPairElsewhere, at - 1);
  if (at + 1 < stretch.tokens.size()) add_pair(kPairElsewhere + 1, at);
}

}  // namespace dossier
