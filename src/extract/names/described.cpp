// Names that a plain noun beside them explains: "the village of Omvaro", "Omvaro province", "the newspaper
// Omvaro". Tested by tests/extract/names_test.cpp.
#include "extract/names/sources.h"

namespace dossier {
namespace {

constexpr TokenIndex kLongestName = 3;

// The type that the nouns beside a run tell; the run may be the beginning of a longer name ("Omvaro
// Province").
std::optional<EntityType> described_type(const NameContext& context, TokenRange run) {
  if (const auto next = context.after(run)) {
    if (context.word(*next).is(kPlaceNoun)) return EntityType::kGpe;
    if (context.word(*next).is(kBodyNoun)) return EntityType::kOrg;
  }
  const auto previous = context.before(run.begin);
  if (!previous) return std::nullopt;
  if (context.word(*previous).is(kBodyNoun)) return EntityType::kOrg;
  const auto noun = context.before(*previous);
  const bool of = context.document().text(context.token(*previous)) == "of";
  if (of && noun && context.word(*noun).is(kPlaceNoun)) return EntityType::kGpe;
  return std::nullopt;
}

bool is_listed(const NameContext& context, TokenRange run) {
  for (const GazetteerHit& hit : context.hits_of(run))
    if (!hit.get().has(kAmbiguous)) return true;
  return false;
}

}  // namespace

void propose_described(const NameContext& context, std::vector<NameCandidate>& candidates) {
  for (TokenIndex begin = 0; begin < context.size(); ++begin) {
    if (!context.is_capital(begin) || !context.is_usual_line(begin)) continue;
    const TokenRange run{begin, context.run_end(begin)};
    begin = run.end - 1;
    if (run.size() > kLongestName || !context.may_be_name(run.begin) || is_listed(context, run)) continue;
    if (run.size() == 1 && context.is_ordinary(run.begin)) continue;
    if (const auto type = described_type(context, run))
      candidates.push_back({run, *type, 80, "names/described", std::nullopt});
  }
}

}  // namespace dossier
