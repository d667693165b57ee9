#pragma once
// The values that documents and the comparison across them share: spans, passages, numbers.
#include <optional>
#include <string>

#include "dossier/report.h"
#include "report/json_writer.h"

namespace dossier {

// Members "start" and "end"; null where there is no span.
void write_span(Span span, JsonWriter& json);
void write_span_or_null(const std::optional<Span>& span, JsonWriter& json);

// Members "start", "end" and "text".
void write_passage(const Passage& passage, JsonWriter& json);
// An object of its own, or null.
void write_passage_or_null(const std::optional<Passage>& passage, JsonWriter& json);

// A number literal stands as it is, a fraction as a string.
void write_number(const std::string& number, JsonWriter& json);
// Null, one number, or an array of several.
void write_figure_value(const FigureValue& value, JsonWriter& json);
void write_bound_or_null(const std::optional<Bound>& bound, JsonWriter& json);

void write_strings(const std::vector<std::string>& strings, JsonWriter& json);

}  // namespace dossier
