// A document's members, a function for each kind.
// Tested by tests/report/document_json_test.cpp and against data/schema by tests/golden.
#include "report/document_json.h"

#include "report/names.h"
#include "report/value_json.h"

namespace dossier {
namespace {

class DocumentWriter {
 public:
  DocumentWriter(bool explain, JsonWriter& json) : explain_(explain), json_(json) {}

  void write(const DocumentReport& document) {
    json_.key("id").string(document.id);
    json_.key("path").string_or_null(document.path);
    json_.key("sha256").string(document.sha256);
    json_.key("language").string(document.language);
    write_head(document);
    write_all("blocks", document.blocks);
    write_all("entities", document.entities);
    write_all("dates", document.dates);
    write_all("figures", document.figures);
    write_all("quotes", document.quotes);
  }

 private:
  void write_head(const DocumentReport& document) {
    json_.key("title");
    if (document.title) {
      json_.begin_object();
      write_span_or_null(
          document.title->from_metadata ? std::nullopt : std::optional(document.title->at.span), json_);
      json_.key("text").string(document.title->at.text).end_object();
    } else {
      json_.null();
    }
    json_.key("source");
    if (document.source) {
      json_.begin_object().key("name").string(document.source->name);
      write_span_or_null(document.source->at, json_);
      json_.end_object();
    } else {
      json_.null();
    }
    json_.key("published");
    if (document.published) {
      json_.begin_object().key("value").string(document.published->value);
      json_.key("basis").string(basis_name(document.published->basis));
      write_span_or_null(document.published->at, json_);
      json_.end_object();
    } else {
      json_.null();
    }
  }

  template <typename T>
  void write_all(std::string_view key, const std::vector<T>& values) {
    json_.key(key).begin_array();
    for (const T& value : values) {
      json_.begin_object();
      write_members(value);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_rule(const std::string& rule) {
    if (explain_) json_.key("rule").string(rule);
  }

  void write_members(const Block& block) {
    write_span(block.span, json_);
    json_.key("type").string(block_type_name(block.type));
    write_rule(block.rule);
  }

  void write_members(const Entity& entity) {
    json_.key("id").string(entity.id).key("type").string(entity_type_name(entity.type));
    json_.key("name").string(entity.name).key("titles").begin_array();
    for (const std::string& title : entity.titles) json_.string(title);
    json_.end_array();
    if (entity.gender != Gender::kUnknown)
      json_.key("gender").string(entity.gender == Gender::kMale ? "male" : "female");
    write_all("mentions", entity.mentions);
  }

  void write_members(const Mention& mention) {
    write_passage(mention.at, json_);
    write_rule(mention.rule);
  }

  void write_members(const DateExpression& date) {
    write_passage(date.at, json_);
    json_.key("type").string(timex_type_name(date.type)).key("value").string_or_null(date.value);
    json_.key("mod").string_or_null(date.mod);
    json_.key("from").string_or_null(date.from).key("to").string_or_null(date.to);
    write_rule(date.rule);
  }

  void write_optional_number(std::string_view key, const std::optional<std::string>& number) {
    if (!number) return;
    json_.key(key);
    write_number(*number, json_);
  }

  void write_members(const Figure& figure) {
    write_passage(figure.at, json_);
    json_.key("kind").string(figure_kind_name(figure.kind));
    json_.key("value");
    write_figure_value(figure.value, json_);
    json_.key("unit").string_or_null(figure.unit).key("bound");
    write_bound_or_null(figure.bound, json_);
    json_.key("of");
    write_passage_or_null(figure.of, json_);
    if (figure.phrase) {
      json_.key("phrase");
      write_passage_or_null(figure.phrase, json_);
    }
    if (figure.si) {
      json_.key("si").begin_object().key("value");
      write_number(figure.si->value, json_);
      json_.key("unit").string(figure.si->unit).end_object();
    }
    write_optional_number("tolerance", figure.tolerance);
    if (figure.change) write_change(*figure.change);
    write_rule(figure.rule);
  }

  void write_change(const Change& change) {
    json_.key("change").begin_object().key("direction").string(change.direction);
    write_optional_number("by", change.by);
    if (change.by_unit) json_.key("by_unit").string(*change.by_unit);
    write_optional_number("from", change.from);
    write_optional_number("to", change.to);
    json_.end_object();
  }

  void write_members(const Quote& quote) {
    json_.key("id").string(quote.id).key("kind").string(quote_kind_name(quote.kind));
    write_passage(quote.at, json_);
    json_.key("speaker");
    if (quote.speaker)
      write_speaker(*quote.speaker);
    else
      json_.null();
    json_.key("cue");
    write_passage_or_null(quote.cue, json_);
    if (!quote.stance.empty()) json_.key("stance").string(quote.stance);
    if (quote.denied) json_.key("denied").boolean(true);
    json_.key("confidence").hundredths(quote.confidence);
    if (!quote.inner.empty()) write_all("inner", quote.inner);
    write_rule(quote.rule);
  }

  void write_speaker(const Speaker& speaker) {
    json_.begin_object().key("entity").string_or_null(speaker.entity).key("name").string(speaker.name);
    write_span_or_null(speaker.at, json_);
    json_.key("basis").string(basis_name(speaker.basis));
    json_.key("type").string(speaker_type_name(speaker.type));
    if (!speaker.members.empty()) {
      json_.key("members");
      write_strings(speaker.members, json_);
    }
    json_.end_object();
  }

  bool explain_;
  JsonWriter& json_;
};

}  // namespace

void write_document(const DocumentReport& document, bool explain, JsonWriter& json) {
  DocumentWriter(explain, json).write(document);
}

void write_problem(const Problem& problem, JsonWriter& json) {
  json.begin_object().key("path").string_or_null(problem.path);
  json.key("problem").string(problem.problem).key("action").string(problem.action).end_object();
}

}  // namespace dossier
