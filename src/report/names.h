#pragma once
// The words that the report uses for its enumerations, and back again (parts are read too).
#include <optional>
#include <string_view>

#include "dossier/report.h"

namespace dossier {

std::string_view block_type_name(BlockType type);
std::string_view entity_type_name(EntityType type);
std::string_view timex_type_name(TimexType type);
std::string_view figure_kind_name(FigureKind kind);
std::string_view bound_name(Bound bound);
std::string_view quote_kind_name(QuoteKind kind);
std::string_view basis_name(SpeakerBasis basis);
std::string_view speaker_type_name(SpeakerType type);
std::string_view basis_name(PublishedBasis basis);

// Nothing for a word that is none of the names.
template <typename Enum>
std::optional<Enum> named(std::string_view name);
template <>
std::optional<BlockType> named(std::string_view name);
template <>
std::optional<EntityType> named(std::string_view name);
template <>
std::optional<TimexType> named(std::string_view name);
template <>
std::optional<FigureKind> named(std::string_view name);
template <>
std::optional<Bound> named(std::string_view name);
template <>
std::optional<QuoteKind> named(std::string_view name);
template <>
std::optional<SpeakerBasis> named(std::string_view name);
template <>
std::optional<SpeakerType> named(std::string_view name);
template <>
std::optional<PublishedBasis> named(std::string_view name);

}  // namespace dossier
