// Spans, passages and numbers as JSON.
// Tested by tests/report/document_json_test.cpp and tests/report/report_json_test.cpp.
#include "report/value_json.h"

#include "report/names.h"

namespace dossier {

void write_span(Span span, JsonWriter& json) {
  json.key("start").number(span.begin).key("end").number(span.end);
}

void write_span_or_null(const std::optional<Span>& span, JsonWriter& json) {
  if (span)
    write_span(*span, json);
  else
    json.key("start").null().key("end").null();
}

void write_passage(const Passage& passage, JsonWriter& json) {
  write_span(passage.span, json);
  json.key("text").string(passage.text);
}

void write_passage_or_null(const std::optional<Passage>& passage, JsonWriter& json) {
  if (!passage) {
    json.null();
    return;
  }
  json.begin_object();
  write_passage(*passage, json);
  json.end_object();
}

void write_number(const std::string& number, JsonWriter& json) {
  if (number.find('/') == std::string::npos)
    json.literal(number);
  else
    json.string(number);
}

void write_figure_value(const FigureValue& value, JsonWriter& json) {
  if (value.empty()) {
    json.null();
  } else if (value.size() == 1) {
    write_number(value.front(), json);
  } else {
    json.begin_array();
    for (const std::string& number : value) write_number(number, json);
    json.end_array();
  }
}

void write_bound_or_null(const std::optional<Bound>& bound, JsonWriter& json) {
  if (bound)
    json.string(bound_name(*bound));
  else
    json.null();
}

void write_strings(const std::vector<std::string>& strings, JsonWriter& json) {
  json.begin_array();
  for (const std::string& string : strings) json.string(string);
  json.end_array();
}

}  // namespace dossier
