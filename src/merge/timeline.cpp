// Dates sorted by their interval; inside an entry sentences that tell the same event are aligned by content.
// Tested by tests/merge/merge_test.cpp.
#include "merge/timeline.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "merge/clusters.h"
#include "merge/word_match.h"

namespace dossier {
namespace {

constexpr double kSameEvent = 0.4;         // of the weight of two sentences' contents
constexpr std::size_t kKeysForSearch = 6;  // the rarest ones of a sentence
constexpr std::size_t kBucketLimit = 32;

struct DatedSentence {
  DocumentIndex document = 0;
  const DateExpression* date = nullptr;
  const SentenceEvidence* sentence = nullptr;
};

using Entry = std::vector<DatedSentence>;
using EntryKey = std::tuple<std::string, std::string, std::string>;  // from, to, value

std::map<EntryKey, Entry> entries_of(const MergeInput& input) {
  std::map<EntryKey, Entry> entries;
  for (DocumentIndex d = 0; d < input.documents.size(); ++d) {
    const DocumentReport& document = input.documents[d];
    for (std::size_t i = 0; i < document.dates.size(); ++i) {
      const DateExpression& date = document.dates[i];
      if (!date.from || !date.to || !date.value) continue;
      DatedSentence dated{d, &date, nullptr};
      const auto& sentences = document.evidence.date_sentences;
      if (i < sentences.size() && sentences[i]) dated.sentence = &document.evidence.sentences[*sentences[i]];
      entries[{*date.from, *date.to, *date.value}].push_back(dated);
    }
  }
  return entries;
}

// For each sentence of an entry the number of its event, from 1 in order of first telling.
class Events {
 public:
  Events(const MergeInput& input, const Entry& entry) {
    for (const DatedSentence& dated : entry) {
      Content content;
      if (dated.sentence != nullptr) content = content_of(input, dated.document, dated.sentence->words);
      weights_.learn(content);
      contents_.push_back(std::move(content));
    }
  }

  std::vector<std::uint32_t> numbers() const {
    std::vector<ScoredPair> pairs;
    for (const ItemPair& pair :
         pairs_of(rare_key_postings(contents_, weights_, kKeysForSearch), kBucketLimit)) {
      const double score = likeness(contents_[pair.first], contents_[pair.second], weights_);
      if (score >= kSameEvent) pairs.push_back({pair, score});
    }
    std::vector<std::uint32_t> numbers(contents_.size());
    std::uint32_t number = 0;
    for (const auto& group : clusters(contents_.size(), pairs, kSameEvent)) {
      ++number;
      for (const Item item : group) numbers[item] = number;
    }
    return numbers;
  }

 private:
  std::vector<Content> contents_;
  KeyWeights weights_;
};

TimelineEntry describe(const MergeInput& input, const EntryKey& key, Entry& entry) {
  std::stable_sort(entry.begin(), entry.end(), [&](const DatedSentence& a, const DatedSentence& b) {
    return published_before(input, a.document, b.document);
  });
  TimelineEntry out;
  std::tie(out.from, out.to, out.value) = key;
  const std::vector<std::uint32_t> events = Events(input, entry).numbers();
  std::vector<DocumentIndex> documents;
  for (std::size_t i = 0; i < entry.size(); ++i) {
    const DatedSentence& dated = entry[i];
    documents.push_back(dated.document);
    out.reports.push_back({{input.documents[dated.document].id, dated.date->at},
                           dated.sentence == nullptr ? dated.date->at.text : dated.sentence->at.text,
                           events[i]});
  }
  const Support support = support_of(input, std::move(documents));
  out.documents = support.documents;
  out.independent = support.independent;
  return out;
}

}  // namespace

std::vector<TimelineEntry> make_timeline(const MergeInput& input) {
  std::vector<TimelineEntry> timeline;
  for (auto& [key, entry] : entries_of(input)) timeline.push_back(describe(input, key, entry));
  return timeline;
}

}  // namespace dossier
