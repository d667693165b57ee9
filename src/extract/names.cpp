// Candidates of all sources, one choice, what is left, one type a name.
// Tested by tests/extract/names_test.cpp.
#include "extract/names.h"

#include <algorithm>

#include "extract/names/article_forms.h"
#include "extract/names/candidate.h"
#include "extract/names/consistency.h"
#include "extract/names/context.h"
#include "extract/names/joined.h"
#include "extract/names/sources.h"
#include "match/overlap.h"
#include "text/turns.h"

namespace dossier {
namespace {

// Moves those candidates that win to `names`.
void choose(const std::vector<NameCandidate>& candidates, std::vector<bool>& taken,
            std::vector<NameCandidate>& names) {
  std::vector<RankedRange> ranges;
  ranges.reserve(candidates.size());
  for (const NameCandidate& candidate : candidates) ranges.push_back({candidate.tokens, candidate.strength});
  for (const std::uint32_t i : choose_longest(ranges, taken)) names.push_back(candidates[i]);
}

// "RA:" before each answer of Ruth Adeyemi.
void take_initials(const Document& document, std::vector<bool>& taken) {
  std::vector<TokenRange> labels;
  for (const TextBlock& block : document.blocks())
    if (block.type == BlockType::kQuestion || block.type == BlockType::kAnswer)
      if (const auto label = turn_label(document.tokens(), block.tokens)) labels.push_back(*label);
  for (const TokenRange label : labels)
    if (std::any_of(labels.begin(), labels.end(), [&](TokenRange other) {
          return are_initials(document.text(), document.tokens(), label, other);
        }))
      std::fill(taken.begin() + label.begin, taken.begin() + label.end, true);
}

// Tokens that no name is looked for in.
std::vector<bool> nameless(const Document& document) {
  std::vector<bool> taken(document.tokens().size(), false);
  for (const TextBlock& block : document.blocks())
    if (block.type == BlockType::kBoilerplate)
      for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) taken[i] = true;
  take_initials(document, taken);
  return taken;
}

// Where the tagger found nothing, lists and patterns are asked for what its corpora do not annotate, for what
// is nothing but a name, and inside of compounds.
void drop_what_it_refused(const std::vector<TokenRange>& compounds, std::vector<NameCandidate>& candidates) {
  constexpr int kOnlyName = 40;
  std::erase_if(candidates, [&](const NameCandidate& candidate) {
    if (candidate.strength >= kOnlyName || candidate.type == EntityType::kLaw) return false;
    return std::none_of(compounds.begin(), compounds.end(),
                        [&](TokenRange compound) { return compound.contains(candidate.tokens); });
  });
}

NameMention mention_of(const Document& document, const NameCandidate& name) {
  NameMention mention;
  mention.span = document.span(name.tokens);
  mention.span.end -= name.cut;
  mention.tokens = name.tokens;
  mention.type = name.type;
  mention.rule = name.rule;
  mention.name = name.name;
  mention.is_alias = !name.name.empty();
  if (name.hit) {
    const GazetteerEntry entry = name.hit->get();
    mention.name = entry.name;
    mention.is_alias = entry.has(kAlias) || entry.name != entry.phrase;
    mention.rule = std::string(entry.file) + ":" + std::to_string(entry.line);
  }
  return mention;
}

}  // namespace

Result<NameExtractor> NameExtractor::load(Language& language, std::optional<Tagger> tagger) {
  auto words = NameWords::load(language);
  if (!words) return words.error();
  auto governments = Governments::load(language);
  if (!governments) return governments.error();
  return NameExtractor(std::move(words).value(), std::move(governments).value(), std::move(tagger));
}

std::vector<NameMention> NameExtractor::extract(const Document& document, const Language& language,
                                                const std::vector<GazetteerHit>& hits,
                                                const PatternSet& patterns) const {
  const NameContext context(document, language, words_, hits);
  std::vector<bool> taken = nameless(document);
  std::vector<NameCandidate> names;
  std::vector<NameCandidate> candidates;
  propose_users(context, patterns, candidates);
  choose(candidates, taken, names);
  candidates.clear();
  std::vector<TokenRange> compounds;
  if (tagger_) {
    propose_tagged(context, tagger_->tag(document, language, hits), candidates, compounds);
    std::vector<NameCandidate> headed;
    propose_headed(context, headed);
    prefer_headed(context, candidates, headed);
    choose(candidates, taken, names);
    candidates.clear();
  }
  propose_listed(context, candidates);
  propose_persons(context, candidates);
  propose_headed(context, candidates);
  if (!tagger_) propose_described(context, candidates);  // the tagger reads the words beside a name itself
  propose_results(context, candidates);
  propose_outlets(context, candidates);
  propose_works(context, candidates);
  if (tagger_) drop_what_it_refused(compounds, candidates);
  choose(candidates, taken, names);
  candidates.clear();
  if (!tagger_) propose_rest(context, taken, candidates);
  choose(candidates, taken, names);
  candidates.clear();
  find_again(context, names, taken, candidates);
  const ArticleForms forms(context, names);
  forms.propose(taken, candidates);
  choose(candidates, taken, names);
  for (NameCandidate& name : names) forms.prefer(name);
  std::sort(names.begin(), names.end(),
            [](const NameCandidate& a, const NameCandidate& b) { return a.tokens.begin < b.tokens.begin; });
  agree_on_types(context, names);
  governments_.name(context, names);
  cut_lost_possessives(context, names);

  std::vector<NameMention> mentions;
  mentions.reserve(names.size());
  for (const NameCandidate& name : names) mentions.push_back(mention_of(document, name));
  return mentions;
}

}  // namespace dossier
