// A function for each struct of the report, the mirror of document_json.cpp and part_json.cpp.
// Tested by tests/report/part_test.cpp (written, read, written again) and tests/fuzz.
#include "report/part_reader.h"

#include <charconv>
#include <string>

#include "report/evidence_reader.h"
#include "report/json_value.h"
#include "report/names.h"
#include "report/offsets.h"

namespace dossier {
namespace {

using Kind = JsonValue::Kind;

// Reads values of the wanted kind. The first fault is remembered and what is read after it does not matter,
// so that callers read on without asking after each value.
class PartReader {
 public:
  const std::string& fault() const { return fault_; }
  bool explained() const { return explained_; }

  DocumentReport document(const JsonValue& json) {
    DocumentReport document;
    document.id = string(json, "id");
    document.path = optional_string(json, "path");
    document.sha256 = string(json, "sha256");
    document.language = string(json, "language");
    document.title = optional(json, "title", [this](const JsonValue& title) {
      const auto span = optional_span(title);
      return Title{{span.value_or(Span()), string(title, "text")}, !span};
    });
    document.source = optional(json, "source", [this](const JsonValue& source) {
      return Source{string(source, "name"), optional_span(source)};
    });
    document.published = optional(json, "published", [this](const JsonValue& published) {
      return Published{string(published, "value"), name<PublishedBasis>(published, "basis"),
                       optional_span(published)};
    });
    document.blocks = list<Block>(json, "blocks", &PartReader::block);
    document.entities = list<Entity>(json, "entities", &PartReader::entity);
    document.dates = list<DateExpression>(json, "dates", &PartReader::date);
    document.figures = list<Figure>(json, "figures", &PartReader::figure);
    document.quotes = list<Quote>(json, "quotes", &PartReader::quote);
    document.problems = problems(json);
    auto evidence = read_evidence(member(json, "evidence", Kind::kObject), document);
    if (evidence)
      document.evidence = std::move(evidence).value();
    else if (fault_.empty())
      fault_ = evidence.error().reason;
    return document;
  }

  std::vector<Problem> problems(const JsonValue& json) {
    return list<Problem>(json, "problems", &PartReader::problem);
  }

 private:
  // Values of one kind.

  void fail(std::string_view key, std::string_view wanted) {
    if (fault_.empty()) fault_ = "\"" + std::string(key) + "\" is not " + std::string(wanted);
  }

  const JsonValue& member(const JsonValue& json, std::string_view key, Kind kind) {
    const JsonValue& value = json[key];
    if (value.is(kind)) return value;
    fail(key, "there, or of another kind");
    static const JsonValue kNothing;
    return kNothing;
  }

  std::string string(const JsonValue& json, std::string_view key) {
    return member(json, key, Kind::kString).text();
  }
  std::optional<std::string> optional_string(const JsonValue& json, std::string_view key) {
    if (json[key].is(Kind::kNull)) return std::nullopt;
    return string(json, key);
  }
  bool flag(const JsonValue& json, std::string_view key) {
    return !json[key].is(Kind::kNull) && member(json, key, Kind::kBoolean).boolean();
  }

  std::uint32_t offset(const JsonValue& json, std::string_view key) {
    const std::string& literal = member(json, key, Kind::kNumber).text();
    std::uint32_t value = 0;
    const char* const end = literal.data() + literal.size();
    const auto [stop, error] = std::from_chars(literal.data(), end, value);
    if (error != std::errc() || stop != end) fail(key, "an offset");
    return value;
  }
  Span span(const JsonValue& json) { return {offset(json, "start"), offset(json, "end")}; }
  std::optional<Span> optional_span(const JsonValue& json) {
    if (json["start"].is(Kind::kNull) && json["end"].is(Kind::kNull)) return std::nullopt;
    return span(json);
  }
  Passage passage(const JsonValue& json) { return {span(json), string(json, "text")}; }
  std::optional<Passage> optional_passage(const JsonValue& json, std::string_view key) {
    return optional(json, key, [this](const JsonValue& value) { return passage(value); });
  }

  template <typename Enum>
  Enum name(const JsonValue& json, std::string_view key) {
    const auto value = named<Enum>(string(json, key));
    if (!value) fail(key, "a word of the report");
    return value.value_or(Enum());
  }

  // A number's literal, or the string of a fraction.
  std::string number(const JsonValue& value, std::string_view key) {
    if (!value.is(Kind::kNumber) && !value.is(Kind::kString)) fail(key, "a number");
    return value.text();
  }
  std::optional<std::string> optional_number(const JsonValue& json, std::string_view key) {
    const JsonValue& value = json[key];
    return value.is(Kind::kNull) ? std::nullopt : std::optional(number(value, key));
  }

  // Two decimals, as the writer makes them.
  double confidence(const JsonValue& json) {
    const std::string& literal = member(json, "confidence", Kind::kNumber).text();
    double value = 0;
    const char* const end = literal.data() + literal.size();
    const auto [stop, error] = std::from_chars(literal.data(), end, value);
    if (error != std::errc() || stop != end) fail("confidence", "a number");
    return value;
  }

  std::string rule(const JsonValue& json) {
    const JsonValue& rule = json["rule"];
    explained_ = explained_ || rule.is(Kind::kString);
    return rule.text();
  }

  template <typename Read>
  auto optional(const JsonValue& json, std::string_view key, const Read& read)
      -> std::optional<decltype(read(json))> {
    if (json[key].is(Kind::kNull)) return std::nullopt;
    return read(member(json, key, Kind::kObject));
  }

  template <typename T>
  std::vector<T> list(const JsonValue& json, std::string_view key, T (PartReader::*read)(const JsonValue&)) {
    std::vector<T> values;
    for (const JsonValue& item : member(json, key, Kind::kArray).items())
      values.push_back((this->*read)(item));
    return values;
  }

  // The structs of the report.

  std::string plain_string(const JsonValue& json) {
    if (!json.is(Kind::kString)) fail("titles", "an array of strings");
    return json.text();
  }

  Problem problem(const JsonValue& json) {
    return {optional_string(json, "path"), string(json, "problem"), string(json, "action")};
  }
  Block block(const JsonValue& json) { return {span(json), name<BlockType>(json, "type"), rule(json)}; }
  Mention mention(const JsonValue& json) { return {passage(json), rule(json)}; }

  Entity entity(const JsonValue& json) {
    Entity entity;
    entity.id = string(json, "id");
    entity.type = name<EntityType>(json, "type");
    entity.name = string(json, "name");
    entity.titles = list<std::string>(json, "titles", &PartReader::plain_string);
    if (const auto gender = optional_string(json, "gender"))
      entity.gender = *gender == "male" ? Gender::kMale : Gender::kFemale;
    entity.mentions = list<Mention>(json, "mentions", &PartReader::mention);
    return entity;
  }

  DateExpression date(const JsonValue& json) {
    DateExpression date;
    date.at = passage(json);
    date.type = name<TimexType>(json, "type");
    date.value = optional_string(json, "value");
    date.mod = optional_string(json, "mod");
    date.from = optional_string(json, "from");
    date.to = optional_string(json, "to");
    date.rule = rule(json);
    return date;
  }

  FigureValue figure_value(const JsonValue& json) {
    const JsonValue& value = json["value"];
    if (value.is(Kind::kNull)) return {};
    if (!value.is(Kind::kArray)) return {number(value, "value")};
    FigureValue numbers;
    for (const JsonValue& item : value.items()) numbers.push_back(number(item, "value"));
    return numbers;
  }

  Figure figure(const JsonValue& json) {
    Figure figure;
    figure.at = passage(json);
    figure.kind = name<FigureKind>(json, "kind");
    figure.value = figure_value(json);
    figure.unit = optional_string(json, "unit");
    if (!json["bound"].is(Kind::kNull)) figure.bound = name<Bound>(json, "bound");
    figure.of = optional_passage(json, "of");
    figure.phrase = optional_passage(json, "phrase");
    figure.si = optional(json, "si", [this](const JsonValue& si) {
      return SiValue{number(si["value"], "value"), string(si, "unit")};
    });
    figure.tolerance = optional_number(json, "tolerance");
    figure.change = optional(json, "change", [this](const JsonValue& value) { return change(value); });
    figure.rule = rule(json);
    return figure;
  }

  Change change(const JsonValue& json) {
    Change change;
    change.direction = string(json, "direction");
    change.by = optional_number(json, "by");
    change.by_unit = optional_string(json, "by_unit");
    change.from = optional_number(json, "from");
    change.to = optional_number(json, "to");
    return change;
  }

  Speaker speaker(const JsonValue& json) {
    Speaker speaker;
    speaker.entity = optional_string(json, "entity");
    speaker.name = string(json, "name");
    speaker.at = optional_span(json);
    speaker.basis = name<SpeakerBasis>(json, "basis");
    if (!json["type"].is(Kind::kNull)) speaker.type = name<SpeakerType>(json, "type");
    if (!json["members"].is(Kind::kNull))
      speaker.members = list<std::string>(json, "members", &PartReader::plain_string);
    return speaker;
  }

  Quote quote(const JsonValue& json) {
    Quote quote;
    quote.id = string(json, "id");
    quote.kind = name<QuoteKind>(json, "kind");
    quote.at = passage(json);
    quote.speaker = optional(json, "speaker", [this](const JsonValue& value) { return speaker(value); });
    quote.cue = optional_passage(json, "cue");
    quote.stance = optional_string(json, "stance").value_or("");
    quote.denied = flag(json, "denied");
    quote.confidence = confidence(json);
    if (!json["inner"].is(Kind::kNull)) quote.inner = list<Quote>(json, "inner", &PartReader::quote);
    quote.rule = rule(json);
    return quote;
  }

  std::string fault_;
  bool explained_ = false;
};

std::optional<OffsetUnit> unit_named(std::string_view name) {
  for (const OffsetUnit unit : {OffsetUnit::kCodepoint, OffsetUnit::kUtf8, OffsetUnit::kUtf16})
    if (unit_name(unit) == name) return unit;
  return std::nullopt;
}

}  // namespace

Result<Part> read_part(std::string_view line) {
  const auto json = JsonValue::parse(line);
  if (!json) return json.error();
  PartReader reader;
  Part part;
  if (json.value()["schema"].is(Kind::kNull)) {
    part.problems = reader.problems(json.value());
  } else {
    if (json.value()["schema"].text() != "dossier.part/1")
      return Error{"", "\"schema\" is not dossier.part/1"};
    const auto unit = unit_named(json.value()["offsets"].text());
    if (!unit) return Error{"", "\"offsets\" is no unit"};
    part.offsets = *unit;
    part.document = reader.document(json.value());
    part.explained = reader.explained();
  }
  if (!reader.fault().empty()) return Error{"", reader.fault()};
  return part;
}

}  // namespace dossier
