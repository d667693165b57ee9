// One table for each enumeration, in the order of its values.
// Tested by tests/report/names_test.cpp.
#include "report/names.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

using Names = std::string_view;
constexpr std::array<Names, 9> kBlockTypes = {"title",    "dateline", "byline", "caption",    "heading",
                                              "question", "answer",   "body",   "boilerplate"};
constexpr std::array<Names, 10> kEntityTypes = {"PERSON", "ORG",   "GPE",     "LOC", "FAC",
                                                "NORP",   "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"};
constexpr std::array<Names, 4> kTimexTypes = {"DATE", "TIME", "DURATION", "SET"};
constexpr std::array<Names, 9> kFigureKinds = {"count",   "percent", "money", "measure", "age",
                                               "ordinal", "range",   "ratio", "score"};
constexpr std::array<Names, 6> kBounds = {"about",     "at_least", "more_than",
                                          "less_than", "at_most",  "close_to"};
constexpr std::array<Names, 5> kQuoteKinds = {"direct", "mixed", "question", "answer", "indirect"};
constexpr std::array<Names, 5> kSpeakerBases = {"name", "pronoun", "description", "turn", "context"};
constexpr std::array<Names, 7> kSpeakerTypes = {"person",   "group",     "organisation", "place",
                                                "document", "anonymous", "unknown"};
constexpr std::array<Names, 4> kPublishedBases = {"metadata", "dateline", "text", "option"};

template <typename Table, typename Enum>
std::string_view name_in(const Table& table, Enum value) {
  return table[static_cast<std::size_t>(value)];
}

template <typename Enum, typename Table>
std::optional<Enum> value_in(const Table& table, std::string_view name) {
  const auto it = std::find(table.begin(), table.end(), name);
  if (it == table.end()) return std::nullopt;
  return static_cast<Enum>(it - table.begin());
}

}  // namespace

std::string_view block_type_name(BlockType type) { return name_in(kBlockTypes, type); }
std::string_view entity_type_name(EntityType type) { return name_in(kEntityTypes, type); }
std::string_view timex_type_name(TimexType type) { return name_in(kTimexTypes, type); }
std::string_view figure_kind_name(FigureKind kind) { return name_in(kFigureKinds, kind); }
std::string_view bound_name(Bound bound) { return name_in(kBounds, bound); }
std::string_view quote_kind_name(QuoteKind kind) { return name_in(kQuoteKinds, kind); }
std::string_view basis_name(SpeakerBasis basis) { return name_in(kSpeakerBases, basis); }
std::string_view speaker_type_name(SpeakerType type) { return name_in(kSpeakerTypes, type); }
std::string_view basis_name(PublishedBasis basis) { return name_in(kPublishedBases, basis); }

template <>
std::optional<BlockType> named(std::string_view name) {
  return value_in<BlockType>(kBlockTypes, name);
}
template <>
std::optional<EntityType> named(std::string_view name) {
  return value_in<EntityType>(kEntityTypes, name);
}
template <>
std::optional<TimexType> named(std::string_view name) {
  return value_in<TimexType>(kTimexTypes, name);
}
template <>
std::optional<FigureKind> named(std::string_view name) {
  return value_in<FigureKind>(kFigureKinds, name);
}
template <>
std::optional<Bound> named(std::string_view name) {
  return value_in<Bound>(kBounds, name);
}
template <>
std::optional<QuoteKind> named(std::string_view name) {
  return value_in<QuoteKind>(kQuoteKinds, name);
}
template <>
std::optional<SpeakerBasis> named(std::string_view name) {
  return value_in<SpeakerBasis>(kSpeakerBases, name);
}
template <>
std::optional<SpeakerType> named(std::string_view name) {
  return value_in<SpeakerType>(kSpeakerTypes, name);
}
template <>
std::optional<PublishedBasis> named(std::string_view name) {
  return value_in<PublishedBasis>(kPublishedBases, name);
}

}  // namespace dossier
