// The lists first, then heads and endings, then what is commonest.
// Tested by tests/extract/names_test.cpp.
#include "extract/names/refine.h"

#include "extract/names/titled.h"
#include "text/fold.h"

namespace dossier {
namespace {

bool fits(EntityType type, CoarseType coarse) {
  switch (coarse) {
    case CoarseType::kPerson:
      return type == EntityType::kPerson;
    case CoarseType::kOrganisation:
      return type == EntityType::kOrg;
    case CoarseType::kLocation:
      return type == EntityType::kGpe || type == EntityType::kLoc || type == EntityType::kFac;
    case CoarseType::kOther:
      return !fits(type, CoarseType::kPerson) && !fits(type, CoarseType::kOrganisation) &&
             !fits(type, CoarseType::kLocation);
  }
  return false;
}

// A list that knows better than a tagger that says no more than "a name of something else": a country,
// another name of a known thing ("Daesh"), a company or a medium; leagues and indexes it knows better itself.
// Lists against its people, organisations and places lose more than they win.
bool is_sure(const GazetteerEntry& entry) {
  if (entry.has(kAmbiguous) || entry.type == EntityType::kPerson) return false;
  if (entry.file == "gazetteer/companies-known.tsv" || entry.file == "gazetteer/media.tsv") return true;
  return entry.has(kAlias) ? entry.name != entry.phrase : entry.has(kCountry);
}

// "the Zambezi": a place with an article that heads its phrase is water or land, where no list has it as a
// country or a state ("the Netherlands").
EntityType place_type(const NameContext& context, TokenRange tokens) {
  const auto the = context.before(tokens.begin);
  if (!the || !context.word(*the).is(kDefinite)) return EntityType::kGpe;
  bool land = false;
  for (const GazetteerHit& hit : context.hits_of(tokens)) {
    const GazetteerEntry entry = hit.get();
    if (entry.type == EntityType::kGpe && (entry.has(kCountry) || entry.has(kState) || entry.has(kCapital)))
      return EntityType::kGpe;
    land = land || entry.type == EntityType::kLoc;
  }
  const auto after = context.after(tokens);
  const bool modifies =
      after && context.token(*after).kind == TokenKind::kWord && !context.word(*after).is(kFunction);
  return land || !modifies ? EntityType::kLoc : EntityType::kGpe;
}

std::optional<EntityType> listed_type(const NameContext& context, TokenRange tokens, CoarseType type) {
  std::optional<EntityType> sure;
  for (const GazetteerHit& hit : context.hits_of(tokens)) {
    const GazetteerEntry entry = hit.get();
    if (fits(entry.type, type))
      return entry.type == EntityType::kGpe ? place_type(context, tokens) : entry.type;
    if (type == CoarseType::kOther && !sure && is_sure(entry)) sure = entry.type;
  }
  return sure;
}

bool is_people(const NameContext& context, TokenIndex last) {
  for (const GazetteerHit& hit : context.hits_of({last, last + 1}))
    if (hit.get().type == EntityType::kNorp) return true;
  return context.words().ends_like_people(fold(context.document().text(context.token(last))));
}

bool is_year(const NameContext& context, TokenIndex i) {
  const std::string_view text = context.document().text(context.token(i));
  return context.token(i).kind == TokenKind::kNumber && text.size() == 4 &&
         (text[0] == '1' || text[0] == '2');
}

// A word that heads or ends the names of events, wherever it stands ("Cup of Nations"); leagues are
// competitions to the tagger.
bool has_event_word(const NameContext& context, TokenRange tokens) {
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i)
    if (context.word(i).ending == EntityType::kEvent || context.word(i).head == EntityType::kEvent)
      return true;
  return tokens.size() > 1 && context.word(tokens.end - 1).ending == EntityType::kOrg;
}

// What the tagger may take for an organisation, and its head or ending knows better: "Treaty of Omvaro",
// "Omvaro Act 2023", "HMS Dauntless", "Omvaro All-Share Index".
std::optional<EntityType> document_or_ship(const NameContext& context, TokenRange tokens) {
  const NameWord& first = context.word(tokens.begin);
  const bool dated = tokens.size() > 2 && is_year(context, tokens.end - 1);
  const NameWord& last = context.word(tokens.end - (dated ? 2 : 1));
  if (tokens.size() < 2) return std::nullopt;
  const bool of = context.word(tokens.begin + 1).is(kJoint);
  if (of && (first.head_of == EntityType::kLaw || first.head_of == EntityType::kEvent)) return first.head_of;
  if (last.ending == EntityType::kLaw || last.ending == EntityType::kProduct) return last.ending;
  return std::nullopt;
}

// Of what is no person, organisation or place and in no list: titles stand in quotation marks, events have
// their words, years or an article; the rest are brands, models, ships.
EntityType other_type(const NameContext& context, TokenRange tokens) {
  auto before = context.before(tokens.begin);
  if (before && context.token(*before).is(kUpperFirst) && context.word(*before).is(kDefinite) &&
      context.before(*before) && context.token(*context.before(*before)).kind == TokenKind::kQuote)
    before = context.before(*before);
  if (before && context.token(*before).kind == TokenKind::kQuote) return EntityType::kWorkOfArt;
  if (is_people(context, tokens.end - 1)) return EntityType::kNorp;
  if (has_event_word(context, tokens)) return EntityType::kEvent;
  if (tokens.size() == 1) return EntityType::kProduct;
  if (is_year(context, tokens.begin) || is_year(context, tokens.end - 1)) return EntityType::kEvent;
  for (TokenIndex i = tokens.begin; i < tokens.end; ++i)
    if (context.token(i).is(kHasDigit) || context.token(i).kind == TokenKind::kNumber)
      return EntityType::kProduct;
  if (before && context.word(*before).is(kDefinite)) return EntityType::kEvent;
  return EntityType::kProduct;
}

}  // namespace

EntityType refine_type(const NameContext& context, TokenRange tokens, CoarseType type) {
  if (const auto listed = listed_type(context, tokens, type)) return *listed;
  const NameWord& first = context.word(tokens.begin);
  const bool dated = tokens.size() > 2 && is_year(context, tokens.end - 1);
  const NameWord& last = context.word(tokens.end - (dated ? 2 : 1));
  const bool legal_form = last.ending == EntityType::kOrg && context.token(tokens.end - 1).is(kUpperAll);
  if (tokens.size() == 2 && legal_form && type == CoarseType::kOther && context.is_usual_line(tokens.begin))
    return EntityType::kOrg;
  for (const std::optional<EntityType>& told : {last.ending, first.head, first.head_of})
    if (tokens.size() > 1 && told && fits(*told, type)) return *told;
  if (type == CoarseType::kOrganisation)
    if (const auto told = document_or_ship(context, tokens)) return *told;
  switch (type) {
    case CoarseType::kPerson:
      return EntityType::kPerson;
    case CoarseType::kOrganisation:
      return EntityType::kOrg;
    case CoarseType::kLocation:
      return place_type(context, tokens);
    case CoarseType::kOther:
      break;
  }
  return other_type(context, tokens);
}

TokenRange trim_name(const NameContext& context, TokenRange tokens, CoarseType type) {
  const auto is_no_part = [&](TokenIndex i) {
    const TokenKind kind = context.token(i).kind;
    return kind == TokenKind::kSuffix || kind == TokenKind::kQuote || kind == TokenKind::kMark;
  };
  // A place whose article has a capital inside a sentence keeps it: The Hague.
  const auto is_article = [&](TokenIndex i) {
    const Token& token = context.token(i);
    const bool of_place = type == CoarseType::kLocation && tokens.size() > 1 && token.is(kUpperFirst) &&
                          !token.is(kUpperAll) && !token.is(kSentenceStart);
    return context.word(i).is(kDefinite) && !of_place;
  };
  // "But Le Matin", "A Harley-Davidson", "Bookseller Waterbrooks" where the sentence begins; not "And Then
  // There Were None".
  const auto is_opener = [&](TokenIndex i) {
    const bool begins = !context.is_sure(i) && tokens.size() > 1 && context.is_capital(i + 1);
    if (!begins || type == CoarseType::kOther || !context.is_usual_line(i) ||
        !context.hits_of(tokens).empty())
      return false;
    const WordFact fact = context.fact(i);
    const bool role = context.word(i).is(kPersonNoun) && fact.likely_part() == PartOfSpeech::kNoun &&
                      !fact.is(kGivenName) && !fact.is(kFamilyName);
    return context.word(i).is(kOpener) || role;
  };
  while (!tokens.empty() && (is_no_part(tokens.begin) || is_article(tokens.begin) || is_opener(tokens.begin)))
    ++tokens.begin;
  const auto is_verb = [&](TokenIndex i) {
    const WordFact fact = context.fact(i);
    return !context.is_capital(i) && (fact.is(kVerbPast) || fact.is(kVerbThird));
  };
  // "Police held Tom Novak Friday", "at Acme Corp. Recently": the time is no part; in "Mail on Sunday" it is.
  const auto is_time = [&](TokenIndex i) {
    if (type != CoarseType::kPerson && type != CoarseType::kOrganisation) return false;
    const bool adverb =
        context.fact(i).likely_part() == PartOfSpeech::kAdverb && context.token(i - 1).is(kHasDot);
    return adverb || (context.word(i).is(kWeekday) && context.is_capital(i - 1));
  };
  while (!tokens.empty() && (is_no_part(tokens.end - 1) ||
                             (tokens.size() > 1 && (is_verb(tokens.end - 1) || is_time(tokens.end - 1)))))
    --tokens.end;
  // "Brightline's CEO": what somebody is of an organisation is no part of its name.
  for (TokenIndex i = tokens.begin + 1; i + 1 < tokens.end; ++i)
    if (context.token(i).kind == TokenKind::kSuffix && type != CoarseType::kOther &&
        (title_at(context, i + 1) != nullptr || context.in_title(i + 1)))
      tokens.end = i;
  return type == CoarseType::kPerson ? without_title(context, tokens) : tokens;
}

}  // namespace dossier
