#pragma once
// Quotes with their speakers: phrases, pronouns and turns to chains, running quotes to the speaker before.
#include <vector>

#include "extract/quotes.h"
#include "extract/quotes/sentence_roles.h"
#include "resolve/chains.h"
#include "resolve/speaker_types.h"

namespace dossier {

class SpeakerResolver {
 public:
  static Result<SpeakerResolver> load(Language& language, const SentenceRoles& roles);

  // In the order of `mentions`; ids are q1, q2 ..., parts of one statement q7a, q7b.
  std::vector<Quote> resolve(const Document& document, const Language& language,
                             const std::vector<QuoteMention>& mentions, const std::vector<NameMention>& names,
                             const Chains& chains) const;

 private:
  SentenceRoles roles_;
  SpeakerTypes types_;
};

}  // namespace dossier
