#pragma once
// What a number counts: the head of the noun phrase behind it, read lightly, by parts of speech.
#include <optional>
#include <vector>

#include "extract/figures/phrase_table.h"

namespace dossier {

struct Counted {
  TokenRange head;
  TokenRange phrase;  // from its first modifier to the head
};

class CountedReader {
 public:
  static Result<CountedReader> load(Language& language);

  // What may stand before the noun phrase proper.
  struct Lead {
    bool determiner = false;  // "half the members"
    bool numbers = false;     // "the first two years"
    bool name = false;        // the head may be a name: "2 percent of GDP"
  };

  // "28 NATO members", "9,000 coalition troops", "28-member alliance" (member), "28 of its member states".
  std::optional<Counted> behind(const SentenceView& view, TokenIndex figure_end, Lead lead) const;
  // Only "of ...", as behind percents: "2 percent of gross domestic product"; `takes_in`: "$3 billion in
  // aid".
  std::optional<Counted> of_phrase(const SentenceView& view, TokenIndex figure_end, bool takes_in) const;

  bool is_determiner(WordId word) const { return role(word) == Role::kDeterminer; }
  bool is_stop(WordId word) const { return role(word) == Role::kStop; }

 private:
  enum class Role : std::uint8_t { kOpen, kStop, kDeterminer, kModifier, kNumeral };
  struct Phrase;
  Role role(WordId word) const { return word < roles_.size() ? roles_[word] : Role::kOpen; }
  std::optional<Counted> noun_phrase(const SentenceView& view, TokenIndex at, Lead lead) const;
  bool add(const SentenceView& view, Phrase& phrase) const;
  bool add_word(const SentenceView& view, TokenIndex last, Phrase& phrase) const;
  TokenIndex fixed_compound(const SentenceView& view, TokenIndex begin, TokenIndex head) const;

  std::vector<Role> roles_;  // by word
  PhraseTable compounds_;
  WordId and_ = 0, in_ = 0, of_ = 0;
};

}  // namespace dossier
