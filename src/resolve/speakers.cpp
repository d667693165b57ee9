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
  Resolution(const Document& document, const SentenceRoles& roles, const SpeakerTypes& types,
             const Chains& chains, const Antecedents& antecedents)
      : document_(document), roles_(roles), types_(types), chains_(chains), antecedents_(antecedents) {}

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
      const auto outer_chain = chain_;
      quote.inner.push_back(this->quote(inner));
      if (quote.speaker && inner.speaker && is_speaker_himself(*inner.speaker)) {
        Speaker& himself = *quote.inner.back().speaker;
        const auto at = himself.at;
        himself = *quote.speaker;
        himself.at = at;
        himself.basis = SpeakerBasis::kPronoun;
      }
      last_ = outer_speaker;
      chain_ = outer_chain;
    }
    return quote;
  }

 private:
  // "I told him, 'You must go'", inside of a quote.
  bool is_speaker_himself(TokenRange phrase) const {
    return phrase.size() == 1 && roles_.is(document_.token(phrase.begin), kRoleFirstOrSecond) &&
           roles_.is(document_.token(phrase.begin), kRoleSubjectPronoun) && document_.text(phrase) != "you";
  }

  std::optional<Speaker> speaker(const QuoteMention& mention) {
    if (mention.speaker && mention.antecedent) {  // who, that: what it stands for
      last_ = of_phrase(*mention.antecedent, mention.kind);
      last_->at = document_.span(*mention.speaker);
      last_->basis = SpeakerBasis::kPronoun;
      return last_;
    }
    if (mention.speaker) {
      last_ = of_phrase(*mention.speaker, mention.kind);
      if (is_turn(mention.kind)) {
        std::optional<Speaker>& of_kind = mention.kind == QuoteKind::kAnswer ? last_answer_ : last_question_;
        of_kind = last_;
        of_kind->at.reset();
      }
      return last_;
    }
    if (is_turn(mention.kind)) return of_turn(mention);
    const bool may_lean = mention.kind == QuoteKind::kDirect && !mention.is_impersonal;
    if (!may_lean || !last_) return std::nullopt;
    Speaker context = *last_;  // a running quote: who spoke last goes on
    context.at.reset();
    context.basis = SpeakerBasis::kContext;
    return context;
  }

  static bool is_turn(QuoteKind kind) { return kind == QuoteKind::kAnswer || kind == QuoteKind::kQuestion; }

  // Of a turn whose label names nobody ("A:"): who had the last turn of its kind; of an answer, whom the
  // interview introduces.
  std::optional<Speaker> of_turn(const QuoteMention& mention) {
    const bool answers = mention.kind == QuoteKind::kAnswer;
    std::optional<Speaker>& known = answers ? last_answer_ : last_question_;
    if (!known && answers)
      if (const auto chain = antecedents_.introduced_before(document_.tokens_in(mention.span).begin)) {
        known.emplace();
        known->basis = SpeakerBasis::kTurn;
        set_chain(*chain, *known);
      }
    if (known) last_ = known;
    return known;
  }

  void set_chain(std::uint32_t chain, Speaker& speaker) {
    speaker.entity = chains_.entities[chain].id;
    speaker.name = chains_.entities[chain].name;
    speaker.type = SpeakerTypes::of_entity(chains_.entities[chain].type);
    chain_ = chain;
  }

  // Two names together speak as two.
  void set_members(const std::vector<std::uint32_t>& chains, Speaker& speaker) {
    speaker.name = chains_.entities[chains.front()].name + " and " + chains_.entities[chains.back()].name;
    for (const std::uint32_t chain : chains) speaker.members.push_back(chains_.entities[chain].id);
    speaker.type = SpeakerType::kGroup;
    chain_.reset();
  }

  void set_words(TokenRange phrase, Speaker& speaker) {
    speaker.name = document_.text(phrase);
    speaker.type = types_.of_phrase(document_, roles_, phrase);
    chain_.reset();
  }

  void set_pronoun(TokenIndex pronoun, Speaker& speaker) {
    const auto described = antecedents_.described(pronoun);
    if (!described) {
      if (const auto chain = antecedents_.of_pronoun(pronoun, chain_)) return set_chain(*chain, speaker);
      return set_words({pronoun, pronoun + 1}, speaker);
    }
    if (described->chains.size() == 2) return set_members(described->chains, speaker);
    if (const auto chain = antecedents_.of_description(described->phrase)) return set_chain(*chain, speaker);
    set_words(described->phrase, speaker);
  }

  std::vector<std::uint32_t> members_of(TokenRange phrase) const {
    const auto first = antecedents_.chain_at(phrase.begin);
    const auto last = antecedents_.chain_at(phrase.end - 1);
    if (!first || !last || first == last) return {};
    for (TokenIndex i = phrase.begin; i < phrase.end; ++i)
      if (roles_.is(document_.token(i), kRoleCoordinator)) return {*first, *last};
    return {};
  }

  Speaker of_phrase(TokenRange phrase, QuoteKind kind) {
    Speaker speaker;
    speaker.at = document_.span(phrase);
    const std::uint32_t first = roles_.of(document_.token(phrase.begin).word);
    const bool single = phrase.size() == 1;
    const std::optional<std::uint32_t> chain = antecedents_.chain_at(phrase.end - 1);
    const bool is_name = chain && antecedents_.chain_at(phrase.begin) == chain;
    const auto by_trait = antecedents_.is_person_by_trait(phrase)
                              ? antecedents_.person_before(phrase.begin, chain_)
                              : std::nullopt;
    const auto by_initials = is_turn(kind) && single ? antecedents_.of_initials(phrase) : std::nullopt;
    if (by_initials) {
      set_chain(*by_initials, speaker);
    } else if (by_trait) {
      speaker.basis = SpeakerBasis::kDescription;
      set_chain(*by_trait, speaker);
    } else if (is_name) {
      speaker.basis = SpeakerBasis::kName;
      set_chain(*chain, speaker);
    } else if (single && (first & (kRoleSubjectPronoun | kRoleObjectPronoun | kRolePossessivePronoun)) != 0) {
      speaker.basis = SpeakerBasis::kPronoun;
      set_pronoun(phrase.begin, speaker);
    } else if (single && (first & kRoleRelative) != 0) {
      speaker.basis = SpeakerBasis::kPronoun;
      if (const auto nearest = antecedents_.nearest_before(phrase.begin))
        set_chain(*nearest, speaker);
      else
        set_words(phrase, speaker);
    } else if (const auto members = members_of(phrase); !members.empty()) {
      speaker.basis = SpeakerBasis::kName;
      set_members(members, speaker);
      speaker.name = document_.text(phrase);
    } else {
      speaker.basis = SpeakerBasis::kDescription;
      if (const auto meant =
              is_turn(kind) ? antecedents_.of_label(phrase) : antecedents_.of_description(phrase))
        set_chain(*meant, speaker);
      else
        set_words(phrase, speaker);
    }
    if (is_turn(kind)) speaker.basis = SpeakerBasis::kTurn;
    return speaker;
  }

  const Document& document_;
  const SentenceRoles& roles_;
  const SpeakerTypes& types_;
  const Chains& chains_;
  const Antecedents& antecedents_;
  std::optional<Speaker> last_, last_answer_, last_question_;
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

Result<SpeakerResolver> SpeakerResolver::load(Language& language, const SentenceRoles& roles) {
  SpeakerResolver resolver;
  resolver.roles_ = roles;
  auto types = SpeakerTypes::load(language);
  if (!types) return types.error();
  resolver.types_ = std::move(types).value();
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
  Resolution resolution(document, roles_, types_, chains, antecedents);
  for (const QuoteMention& mention : mentions) quotes.push_back(resolution.quote(mention));
  number(mentions, quotes);
  return quotes;
}

}  // namespace dossier
