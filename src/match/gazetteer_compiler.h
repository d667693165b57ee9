#pragma once
// Lists of names to the image that `Gazetteer` walks.
#include <string>
#include <string_view>
#include <vector>

#include "data/data_set.h"
#include "match/gazetteer.h"
#include "text/tokenizer.h"

namespace dossier {

struct GazetteerRow {
  std::string_view phrase;
  EntityType type = EntityType::kOrg;
  std::string_view name;  // empty: the phrase itself
  std::uint32_t marks = 0;
  std::string_view file;  // below data/
  std::size_t line = 0;
};

// The rows of a list `phrase TYPE name marks`, or of an alias list `title TYPE alias|alias` (the title is a
// row too). All bad lines are told in one error, as file:line: why, one a line. Views into `bytes`.
Result<std::vector<GazetteerRow>> read_gazetteer(std::string_view bytes, std::string_view file,
                                                 std::string_view place);
Result<std::vector<GazetteerRow>> read_aliases(std::string_view bytes, std::string_view file,
                                               std::string_view place);

// Words that are new are added to the vocabulary, so that the tokenizer, which looks words up there, knows
// them.
std::string compile_gazetteer(const std::vector<GazetteerRow>& rows, const Tokenizer& tokenizer,
                              Vocabulary& vocabulary);

// OntoNotes name of a type ("PERSON") and back.
std::string_view type_name(EntityType type);
std::optional<EntityType> type_of(std::string_view name);

}  // namespace dossier
