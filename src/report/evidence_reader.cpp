// The first fault is kept and told at the end; until then faulty values read as nothing.
// Tested by tests/report/part_test.cpp (reads what evidence_json writes).
#include "report/evidence_reader.h"

#include <charconv>

namespace dossier {
namespace {

using Kind = JsonValue::Kind;

class EvidenceReader {
 public:
  explicit EvidenceReader(const DocumentReport& document) : document_(document) {}

  Evidence read(const JsonValue& json) {
    Evidence evidence;
    for (const JsonValue& one : items(json, "statements")) evidence.statements.push_back(statement(one));
    for (const JsonValue& one : items(json, "sentences")) {
      const Passage at = passage(one);
      evidence.sentences.push_back({at, words(one, at)});
    }
    for (const JsonValue& one : items(json, "date_sentences"))
      evidence.date_sentences.push_back(index(one, "date_sentences", evidence.sentences.size()));
    for (const JsonValue& one : items(json, "figures"))
      evidence.figures.push_back(figure(one, evidence.sentences.size()));
    const std::vector<std::uint32_t> prints = numbers(json, "fingerprints", 3);
    for (std::size_t i = 0; i < prints.size(); i += 3)
      evidence.fingerprints.push_back({prints[i], {prints[i + 1], prints[i + 2]}});
    evidence.min_hashes = numbers(json, "min_hashes", 1);
    return evidence;
  }
  const std::string& fault() const { return fault_; }

 private:
  void fail(std::string_view key) {
    if (fault_.empty()) fault_ = "\"" + std::string(key) + "\" of the evidence is not as dossier writes it";
  }

  const std::vector<JsonValue>& items(const JsonValue& json, std::string_view key) {
    if (!json[key].is(Kind::kArray)) fail(key);
    return json[key].items();
  }

  std::uint32_t number(const JsonValue& json, std::string_view key) {
    const std::string& literal = json.text();
    std::uint32_t value = 0;
    const char* const end = literal.data() + literal.size();
    const auto [stop, error] = std::from_chars(literal.data(), end, value);
    if (!json.is(Kind::kNumber) || error != std::errc() || stop != end) fail(key);
    return value;
  }

  // A flat list of rows of `columns` numbers.
  std::vector<std::uint32_t> numbers(const JsonValue& json, std::string_view key, std::size_t columns) {
    std::vector<std::uint32_t> values;
    values.reserve(items(json, key).size());
    for (const JsonValue& value : json[key].items()) values.push_back(number(value, key));
    if (values.size() % columns != 0) {
      fail(key);
      values.clear();
    }
    return values;
  }

  // Of a list with `size` elements.
  std::optional<std::uint32_t> index(const JsonValue& json, std::string_view key, std::size_t size) {
    if (json.is(Kind::kNull)) return std::nullopt;
    const std::uint32_t value = number(json, key);
    if (value < size) return value;
    fail(key);
    return std::nullopt;
  }

  Passage passage(const JsonValue& json) {
    if (!json["text"].is(Kind::kString)) fail("text");
    return {{number(json["start"], "start"), number(json["end"], "end")}, json["text"].text()};
  }

  std::vector<ComparedWord> words(const JsonValue& json, const Passage& at) {
    const std::vector<std::uint32_t> rows = numbers(json, "words", 5);
    std::vector<ComparedWord> words;
    for (std::size_t i = 0; i < rows.size(); i += 5) {
      const ComparedWord word{
          {rows[i], rows[i + 1]}, rows[i + 2], rows[i + 3], static_cast<WordRole>(rows[i + 4])};
      const bool known = rows[i + 4] <= static_cast<std::uint32_t>(WordRole::kCommon);
      const bool named = word.role != WordRole::kName || word.key < document_.entities.size();
      if (!known || !named || !at.span.contains(word.span)) {
        fail("words");
        return {};
      }
      words.push_back(word);
    }
    return words;
  }

  Statement statement(const JsonValue& json) {
    Statement statement;
    if (!json["quote"].is(Kind::kString)) fail("quote");
    statement.quote = json["quote"].text();
    statement.at = passage(json);
    statement.words = words(json, statement.at);
    const std::vector<std::uint32_t> ends = numbers(json, "clauses", 2);
    for (std::size_t i = 0; i < ends.size(); i += 2) {
      if (ends[i] >= ends[i + 1] || ends[i + 1] > statement.words.size()) {
        fail("clauses");
        break;
      }
      statement.clauses.push_back({ends[i], ends[i + 1]});
    }
    const std::vector<std::uint32_t> senses = numbers(json, "senses", 2);
    for (std::size_t i = 0; i < senses.size(); i += 2) {
      if (senses[i] >= statement.words.size() || (i > 0 && senses[i] < senses[i - 2])) {
        fail("senses");
        break;
      }
      statement.senses.push_back({senses[i], senses[i + 1]});
    }
    return statement;
  }

  FigureEvidence figure(const JsonValue& json, std::size_t sentences) {
    FigureEvidence figure;
    figure.head = number(json["head"], "head");
    if (!json["fate"].is(Kind::kString)) fail("fate");
    figure.fate = json["fate"].text();
    figure.sentence = index(json["sentence"], "sentence", sentences);
    figure.subject = index(json["subject"], "subject", document_.entities.size());
    figure.place = index(json["place"], "place", document_.entities.size());
    figure.date = index(json["date"], "date", document_.dates.size());
    return figure;
  }

  const DocumentReport& document_;
  std::string fault_;
};

}  // namespace

Result<Evidence> read_evidence(const JsonValue& json, const DocumentReport& document) {
  EvidenceReader reader(document);
  Evidence evidence = reader.read(json);
  if (!reader.fault().empty()) return Error{"", reader.fault()};
  return evidence;
}

}  // namespace dossier
