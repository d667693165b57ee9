// Turns the phrases that the extractor found into speakers, one quote after the other, as each may lean on
// the one before. Tested by tests/resolve/speakers_test.cpp.
#include "resolve/speakers.h"

#include <algorithm>
#include <map>

#include "resolve/antecedents.h"
#include "resolve/confidence.h"

namespace dossier {
namespace {

class Resolution {
 public:
  Resolution(const Document& document, const SentenceRoles& roles, const Chains& chains,
             const Antecedents& antecedents)
      : document_(document), roles_(roles), chains_(chains), antecedents_(antecedents) {}

  Quote quote(const QuoteMention& mention) {
    Quote quote;
    quote.kind = mention.kind;
    quote.at = document_.passage(mention.span);
    if (mention.cue) quote.cue = document_.passage(document_.span(*mention.cue));
    quote.stance = mention.stance;
    quote.denied = mention.denied;
    quote.rule = mention.rule;
    quote.speaker = speaker(mention);
    quote.confidence = confidence_of(quote, mention);
    for (const QuoteMention& inner : mention.inner) {
      const auto outer_speaker = last_;
      quote.inner.push_back(this->quote(inner));
      last_ = outer_speaker;
    }
    return quote;
  }

 private:
  std::optional<Speaker> speaker(const QuoteMention& mention) {
    if (mention.speaker) {
      last_ = of_phrase(*mention.speaker, mention.kind);
      return last_;
    }
    const bool may_lean = mention.kind == QuoteKind::kDirect && !mention.cue;
    if (!may_lean || !last_) return std::nullopt;
    Speaker context = *last_;  // a running quote: who spoke last goes on
    context.at.reset();
    context.basis = SpeakerBasis::kContext;
    return context;
  }

  Speaker of_phrase(TokenRange phrase, QuoteKind kind) {
    Speaker speaker;
    speaker.at = document_.span(phrase);
    const std::uint32_t first = roles_.of(document_.token(phrase.begin).word);
    const bool single = phrase.size() == 1;
    std::optional<std::uint32_t> chain = antecedents_.chain_at(phrase.end - 1);
    const bool is_name = chain && antecedents_.chain_at(phrase.begin) == chain;
    if (is_name) {
      speaker.basis = SpeakerBasis::kName;
    } else if (single && (first & (kRoleSubjectPronoun | kRoleObjectPronoun | kRolePossessivePronoun)) != 0) {
      speaker.basis = SpeakerBasis::kPronoun;
      chain = antecedents_.of_pronoun(phrase.begin, last_chain());
    } else if (single && (first & kRoleRelative) != 0) {
      speaker.basis = SpeakerBasis::kPronoun;
      chain = antecedents_.nearest_before(phrase.begin);
    } else {
      speaker.basis = SpeakerBasis::kDescription;
      chain = antecedents_.of_description(phrase);
    }
    if (kind == QuoteKind::kAnswer || kind == QuoteKind::kQuestion) speaker.basis = SpeakerBasis::kTurn;
    if (chain) {
      speaker.entity = chains_.entities[*chain].id;
      speaker.name = chains_.entities[*chain].name;
      chain_ = chain;
    } else {
      speaker.name = document_.text(phrase);
      chain_.reset();
    }
    return speaker;
  }

  std::optional<std::uint32_t> last_chain() const { return chain_; }

  const Document& document_;
  const SentenceRoles& roles_;
  const Chains& chains_;
  const Antecedents& antecedents_;
  std::optional<Speaker> last_;
  std::optional<std::uint32_t> chain_;  // of the last speaker
};

// What is quoted in q1: q1.1, q1.2 ...
void number_inner(Quote& quote) {
  for (std::size_t k = 0; k < quote.inner.size(); ++k)
    quote.inner[k].id = quote.id + "." + std::to_string(k + 1);
}

// q1, q2 ...; parts of one statement q7a, q7b.
void number(const std::vector<QuoteMention>& mentions, std::vector<Quote>& quotes) {
  std::map<std::uint32_t, std::vector<std::size_t>> parts;
  for (std::size_t k = 0; k < mentions.size(); ++k) parts[mentions[k].statement].push_back(k);
  std::map<std::uint32_t, std::size_t> number_of;
  for (const QuoteMention& mention : mentions) number_of.emplace(mention.statement, number_of.size() + 1);
  for (const auto& [statement, places] : parts)
    for (std::size_t n = 0; n < places.size(); ++n) {
      std::string& id = quotes[places[n]].id;
      id = "q" + std::to_string(number_of[statement]);
      if (places.size() > 1 && n < 26) id += static_cast<char>('a' + n);
      number_inner(quotes[places[n]]);
    }
}

std::vector<std::uint8_t> quoted_tokens(const Document& document, const std::vector<QuoteMention>& mentions) {
  std::vector<std::uint8_t> quoted(document.tokens().size(), 0);
  for (const QuoteMention& mention : mentions) {
    if (mention.kind == QuoteKind::kIndirect) continue;
    const TokenRange inside = document.tokens_in(mention.span);
    std::fill(quoted.begin() + inside.begin, quoted.begin() + inside.end, std::uint8_t{1});
  }
  return quoted;
}

}  // namespace

Result<SpeakerResolver> SpeakerResolver::load(Language& language) {
  SpeakerResolver resolver;
  auto roles = SentenceRoles::load(language);
  if (!roles) return roles.error();
  resolver.roles_ = std::move(roles).value();
  return resolver;
}

std::vector<Quote> SpeakerResolver::resolve(const Document& document, const Language& language,
                                            const std::vector<QuoteMention>& mentions,
                                            const std::vector<NameMention>& names,
                                            const Chains& chains) const {
  std::vector<Quote> quotes;
  if (mentions.empty()) return quotes;
  const std::vector<std::uint8_t> quoted = quoted_tokens(document, mentions);
  const Antecedents antecedents(document, language, roles_, names, chains, quoted);
  Resolution resolution(document, roles_, chains, antecedents);
  for (const QuoteMention& mention : mentions) quotes.push_back(resolution.quote(mention));
  number(mentions, quotes);
  return quotes;
}

}  // namespace dossier
