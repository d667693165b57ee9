// Candidates from buckets, then one walk over the fingerprints of both documents.
// Tested by tests/merge/merge_test.cpp.
#include "merge/copies.h"

#include <algorithm>

#include "merge/clusters.h"
#include "merge/pairs.h"

namespace dossier {
namespace {

constexpr std::size_t kBandRows =
    3;  // 24 bands of 3: half the pairs at a similarity of 0.3, nearly all at 0.5
constexpr std::size_t kBucketLimit = 16;         // documents that share one shingle
constexpr double kCopyShare = 0.5;               // of the shorter text
constexpr std::size_t kPassageFingerprints = 4;  // some twenty words in one stretch

std::vector<Posting> postings_of(const std::vector<DocumentReport>& documents) {
  std::vector<Posting> postings;
  for (Item d = 0; d < documents.size(); ++d) {
    const Evidence& evidence = documents[d].evidence;
    for (std::size_t at = 0; at + kBandRows <= evidence.min_hashes.size(); at += kBandRows) {
      std::uint64_t band = 14695981039346656037ULL ^ at;
      for (std::size_t i = at; i < at + kBandRows; ++i)
        band = (band ^ evidence.min_hashes[i]) * 1099511628211ULL;
      postings.push_back({band, 0, d});
    }
    for (const Fingerprint& print : evidence.fingerprints) postings.push_back({print.hash, 0, d});
  }
  return postings;
}

// A fingerprint of both documents: where it stands in each.
struct SharedPrint {
  std::uint32_t a = 0, b = 0;
};

// Fingerprints by hash, then by place.
using SortedPrints = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::vector<SortedPrints> sorted_prints(const std::vector<DocumentReport>& documents) {
  std::vector<SortedPrints> out(documents.size());
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const auto& prints = documents[d].evidence.fingerprints;
    for (std::uint32_t i = 0; i < prints.size(); ++i) out[d].emplace_back(prints[i].hash, i);
    std::sort(out[d].begin(), out[d].end());
  }
  return out;
}

// In order of their places in a.
std::vector<SharedPrint> shared_prints(const SortedPrints& a, const SortedPrints& b) {
  std::vector<SharedPrint> shared;
  auto other = b.begin();
  for (const auto& [hash, place] : a) {
    while (other != b.end() && other->first < hash) ++other;
    if (other == b.end()) break;
    if (other->first == hash) shared.push_back({place, other->second});
  }
  std::sort(shared.begin(), shared.end(), [](SharedPrint x, SharedPrint y) { return x.a < y.a; });
  return shared;
}

// Stretches of shared fingerprints that follow each other in both documents.
void add_passages(const DocumentReport& a, const DocumentReport& b, const std::vector<SharedPrint>& shared,
                  std::vector<CopiedPassage>& passages) {
  const auto& prints_a = a.evidence.fingerprints;
  const auto& prints_b = b.evidence.fingerprints;
  for (std::size_t begin = 0, end = 0; begin < shared.size(); begin = end) {
    end = begin + 1;
    while (end < shared.size() && shared[end].a == shared[end - 1].a + 1 &&
           shared[end].b == shared[end - 1].b + 1)
      ++end;
    if (end - begin < kPassageFingerprints) continue;
    const SharedPrint first = shared[begin], last = shared[end - 1];
    passages.push_back({{{a.id, {{prints_a[first.a].span.begin, prints_a[last.a].span.end}, {}}},
                         {b.id, {{prints_b[first.b].span.begin, prints_b[last.b].span.end}, {}}}}});
  }
}

double share_of(std::size_t shared, const DocumentReport& document) {
  const std::size_t all = document.evidence.fingerprints.size();
  return all == 0 ? 0.0 : std::min(1.0, static_cast<double>(shared) / static_cast<double>(all));
}

}  // namespace

CopyResult find_copies(const std::vector<DocumentReport>& documents) {
  CopyResult result;
  std::vector<ItemPair> joined;
  const std::vector<SortedPrints> prints = sorted_prints(documents);
  std::vector<double> share(documents.size(), 0.0);
  for (const auto& [a, b] : pairs_of(postings_of(documents), kBucketLimit)) {
    const auto shared = shared_prints(prints[a], prints[b]);
    const double of_a = share_of(shared.size(), documents[a]), of_b = share_of(shared.size(), documents[b]);
    if (std::max(of_a, of_b) >= kCopyShare) {
      joined.emplace_back(a, b);
      share[a] = std::max(share[a], of_a);
      share[b] = std::max(share[b], of_b);
    } else {
      add_passages(documents[a], documents[b], shared, result.copies.passages);
    }
  }
  result.text_of.resize(documents.size());
  for (const auto& group : connected(documents.size(), joined)) {
    ++result.copies.independent;
    for (const Item d : group) result.text_of[d] = group.front();
    if (group.size() == 1) continue;
    CopySet& set = result.copies.sets.emplace_back();
    for (const Item d : group) set.documents.push_back({documents[d].id, share[d]});
  }
  return result;
}

}  // namespace dossier
