// Writes what the gold format knows of each document.
// Tested by tests/cli/check_test.cpp: what is written scores 100 against the report that it came from.
#include "check/gold_writer.h"

#include <map>
#include <utility>

#include "report/json_writer.h"
#include "report/names.h"
#include "report/value_json.h"

namespace dossier {
namespace {

// The run's name of each chain of each document.
using Names = std::map<std::pair<std::string, std::string>, std::string>;

Names names_of(const Report& report) {
  Names names;
  for (const SharedEntity& entity : report.entities)
    for (const SharedEntity::In& in : entity.in)
      names.emplace(std::pair(in.document, in.entity), entity.name);
  return names;
}

class GoldLine {
 public:
  GoldLine(const DocumentReport& document, const Names& names)
      : document_(document), names_(names), json_(false) {}

  std::string write() {
    json_.begin_object().key("id").string(document_.id).key("sha256").string(document_.sha256);
    json_.key("published")
        .string_or_null(document_.published ? std::optional(document_.published->value) : std::nullopt);
    write_blocks();
    write_entities();
    write_dates();
    write_figures();
    write_quotes();
    return json_.end_object().take() + '\n';
  }

 private:
  std::string name_of(const std::string& chain, const std::string& own) const {
    const auto it = names_.find(std::pair(document_.id, chain));
    return it == names_.end() ? own : it->second;
  }

  JsonWriter& begin(Span span) {
    return json_.begin_object().key("start").number(span.begin).key("end").number(span.end);
  }
  JsonWriter& begin(const Passage& at) { return begin(at.span).key("text").string(at.text); }
  void write_span(std::string_view name, const std::optional<Span>& span) {
    const std::string prefix(name);
    if (span)
      json_.key(prefix + "_start").number(span->begin).key(prefix + "_end").number(span->end);
    else
      json_.key(prefix + "_start").null().key(prefix + "_end").null();
  }

  void write_blocks() {
    json_.key("blocks").begin_array();
    for (const Block& block : document_.blocks)
      begin(block.span).key("type").string(block_type_name(block.type)).end_object();
    json_.end_array();
  }

  void write_entities() {
    json_.key("entities").begin_array();
    for (const Entity& entity : document_.entities)
      for (const Mention& mention : entity.mentions) {
        begin(mention.at).key("type").string(entity_type_name(entity.type));
        json_.key("name").string(name_of(entity.id, entity.name)).end_object();
      }
    json_.end_array();
  }

  void write_dates() {
    json_.key("dates").begin_array();
    for (const DateExpression& date : document_.dates) {
      begin(date.at).key("type").string(timex_type_name(date.type)).key("value").string_or_null(date.value);
      if (date.mod) json_.key("mod").string(*date.mod);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_figures() {
    json_.key("figures").begin_array();
    for (const Figure& figure : document_.figures) {
      begin(figure.at).key("kind").string(figure_kind_name(figure.kind));
      write_figure_value(figure.value, json_.key("value"));
      if (figure.unit) json_.key("unit").string(*figure.unit);
      if (figure.bound) json_.key("bound").string(bound_name(*figure.bound));
      if (figure.of) json_.key("of").string(figure.of->text);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_quotes() {
    json_.key("quotes").begin_array();
    for (const Quote& quote : document_.quotes) {
      json_.begin_object().key("id").string(quote.id).key("kind").string(quote_kind_name(quote.kind));
      json_.key("start").number(quote.at.span.begin).key("end").number(quote.at.span.end);
      json_.key("text").string(quote.at.text).key("speaker");
      if (quote.speaker)
        json_.string(name_of(quote.speaker->entity.value_or(""), quote.speaker->name));
      else
        json_.null();
      write_span("speaker", quote.speaker ? quote.speaker->at : std::nullopt);
      write_span("cue", quote.cue ? std::optional(quote.cue->span) : std::nullopt);
      json_.end_object();
    }
    json_.end_array();
  }

  const DocumentReport& document_;
  const Names& names_;
  JsonWriter json_;
};

}  // namespace

std::string gold_lines(const Report& report) {
  const Names names = names_of(report);
  std::string lines;
  for (const DocumentReport& document : report.documents) lines += GoldLine(document, names).write();
  return lines;
}

}  // namespace dossier
