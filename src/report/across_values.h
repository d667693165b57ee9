#pragma once
// The shapes that the sections of the comparison are made of.
#include <string_view>
#include <vector>

#include "dossier/comparison.h"
#include "report/json_writer.h"

namespace dossier {

// `write` gets each value inside the brackets of its own object.
template <typename T, typename Write>
void write_objects(std::string_view key, const std::vector<T>& values, JsonWriter& json, Write write) {
  json.key(key).begin_array();
  for (const T& value : values) {
    json.begin_object();
    write(value);
    json.end_object();
  }
  json.end_array();
}

// An object with a value for each key, in the order of the keys.
template <typename Map, typename Write>
void write_map(std::string_view key, const Map& map, JsonWriter& json, Write write) {
  json.key(key).begin_object();
  for (const auto& [name, value] : map) {
    json.key(name);
    write(value);
  }
  json.end_object();
}

// Members "document", "start", "end", "text".
void write_place(const Place& place, JsonWriter& json);
// An object: form, count.
void write_counted(const std::vector<Counted>& forms, JsonWriter& json);

// Members of one element of "statements" and of "figures".
void write_statement(const StatementGroup& group, JsonWriter& json);
void write_figure_row(const FigureRow& row, JsonWriter& json);

}  // namespace dossier
