// The spans are made up; the text is not looked at.
#include "support/full_report.h"

namespace dossier::test {
namespace {

Passage passage(std::uint32_t begin, const char* text) {
  std::string covered = text;
  const auto end = begin + static_cast<std::uint32_t>(covered.size());
  return {{begin, end}, std::move(covered)};
}

void add_entities(DocumentReport& document) {
  Entity& person = document.entities.emplace_back();
  person.id = "e1";
  person.type = EntityType::kPerson;
  person.name = "Ada Byron";
  person.titles.emplace_back("Countess");
  person.titles.emplace_back("Dr.");
  person.gender = Gender::kFemale;
  Mention& mention = person.mentions.emplace_back();
  mention.at = passage(20, "Ada Byron");
  mention.rule = "name.first";
  Entity& place = document.entities.emplace_back();
  place.id = "e2";
  place.type = EntityType::kGpe;
  place.name = "Rome";
}

void add_dates(DocumentReport& document) {
  DateExpression& month = document.dates.emplace_back();
  month.at = passage(30, "April");
  month.value = "2017-04";
  month.mod = "START";
  month.from = "2017-04-01";
  month.to = "2017-05-01";
  month.rule = "month";
  document.dates.emplace_back().at = passage(36, "31 June");
}

void add_figures(DocumentReport& document) {
  Figure& money = document.figures.emplace_back();
  money.at = passage(44, "$0.1bn");
  money.kind = FigureKind::kMoney;
  money.value.emplace_back("100000000");
  money.unit = "USD";
  money.bound = Bound::kMoreThan;
  money.of = passage(51, "aid");
  money.phrase = passage(51, "aid a year");
  money.tolerance = "5";
  money.change = Change{"up", "0.10", "1", "1.5", "percent"};
  money.rule = "money";
  Figure& length = document.figures.emplace_back();
  length.at = passage(61, "1/3 mi");
  length.kind = FigureKind::kMeasure;
  length.value.emplace_back("1/3");
  length.unit = "mile";
  length.si = SiValue{"536.448", "metre"};
  Figure& score = document.figures.emplace_back();
  score.at = passage(68, "2-1");
  score.kind = FigureKind::kScore;
  score.value.emplace_back("2");
  score.value.emplace_back("1");
  document.figures.emplace_back().at = passage(72, "dozens");
}

void add_quotes(DocumentReport& document) {
  Quote& mixed = document.quotes.emplace_back();
  mixed.id = "q1";
  mixed.kind = QuoteKind::kMixed;
  mixed.at = passage(80, "She said \"no\"\n");
  mixed.speaker = Speaker{"e1", "Ada Byron", Span{20, 29}, SpeakerBasis::kPronoun, SpeakerType::kPerson, {}};
  mixed.cue = passage(96, "denied");
  mixed.stance = "denied";
  mixed.denied = true;
  mixed.confidence = 0.87;
  mixed.rule = "marks";
  Quote& inner = mixed.inner.emplace_back();
  inner.id = "q1i1";
  inner.at = passage(90, "no");
  inner.confidence = 0.5;
  Quote& answer = document.quotes.emplace_back();
  answer.id = "q2a";
  answer.kind = QuoteKind::kAnswer;
  answer.at = passage(103, "Y");
  answer.speaker = Speaker{std::nullopt,        "officials",         std::nullopt,
                           SpeakerBasis::kTurn, SpeakerType::kGroup, {"e1", "e2"}};
  answer.confidence = 1.0;
}

void add_evidence(DocumentReport& document) {
  document.problems.push_back({"sub/one.txt", "odd", "kept"});
  document.problems.push_back({std::nullopt, "no path", "kept"});
  Evidence& evidence = document.evidence;
  const std::vector<ComparedWord> two = {{{82, 83}, 7, 0, WordRole::kFunction},
                                         {{84, 93}, 4294967295U, 9, WordRole::kContent}};
  evidence.statements.push_back(
      {"q1", passage(82, "a statement"), two, {{0, 1}, {1, 2}}, {{0, 14}, {1, 15}}});
  evidence.sentences.push_back({passage(30, "a sentence"), {{{30, 31}, 7, 0, WordRole::kName}}});
  evidence.date_sentences.emplace_back(0U);
  evidence.date_sentences.emplace_back(std::nullopt);
  evidence.figures.push_back({5, "dead", 0U, 0U, std::nullopt, 0U});
  evidence.fingerprints.push_back({4294967295U, {3, 40}});
  evidence.min_hashes = {1, 2, 3};
}

}  // namespace

DocumentReport full_document() {
  DocumentReport document;
  document.id = "sub/\"one\"";
  document.path = "sub/one.txt";
  document.sha256 = "ab12";
  document.language = "en";
  document.title = Title{passage(0, "Title"), false};
  document.source = Source{"The Outlet", Span{6, 16}};
  document.published = Published{"2017-05-25", PublishedBasis::kDateline, Span{17, 20}};
  document.blocks.push_back({{0, 5}, BlockType::kTitle, "first line"});
  document.blocks.push_back({{6, 110}, BlockType::kBody, ""});
  add_entities(document);
  add_dates(document);
  add_figures(document);
  add_quotes(document);
  add_evidence(document);
  return document;
}

}  // namespace dossier::test
