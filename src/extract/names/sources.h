#pragma once
// Where candidates come from, one function a source; each appends to `candidates`.
#include "extract/names/candidate.h"
#include "extract/names/context.h"
#include "extract/tagger/tagger.h"
#include "match/patterns.h"

namespace dossier {

// Names of the user's own lists and patterns, wherever they stand.
void propose_users(const NameContext& context, const PatternSet& patterns,
                   std::vector<NameCandidate>& candidates);
// What the tagger found. `compounds` gets what it takes for one name and the guide does not ("US-led"): lists
// and patterns are asked for the name inside.
void propose_tagged(const NameContext& context, const std::vector<TaggedName>& tagged,
                    std::vector<NameCandidate>& candidates, std::vector<TokenRange>& compounds);
// Names that a list has, where capitals and context let them be names.
void propose_listed(const NameContext& context, std::vector<NameCandidate>& candidates);
// People: after a title, from given and family names, initials.
void propose_persons(const NameContext& context, std::vector<NameCandidate>& candidates);
// Names that a word tells: "Bank of England", "Central Committee", "Lake Erie", "Article 5".
void propose_headed(const NameContext& context, std::vector<NameCandidate>& candidates);
// Names that a plain noun beside them explains: "the village of Omvaro".
void propose_described(const NameContext& context, std::vector<NameCandidate>& candidates);
// Teams in results of games and tables.
void propose_results(const NameContext& context, std::vector<NameCandidate>& candidates);
// Outlets in datelines: "BERLIN (Reuters) -".
void propose_outlets(const NameContext& context, std::vector<NameCandidate>& candidates);
// Titles of works in quotation marks.
void propose_works(const NameContext& context, std::vector<NameCandidate>& candidates);
// The capitals that are left (`taken` marks those that are not), typed by what stands beside them.
void propose_rest(const NameContext& context, const std::vector<bool>& taken,
                  std::vector<NameCandidate>& candidates);

}  // namespace dossier
