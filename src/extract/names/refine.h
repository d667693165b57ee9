#pragma once
// From a tagger's four types and spans to the ten types and the spans of OntoNotes as dossier writes them.
#include "extract/names/candidate.h"
#include "extract/names/context.h"

namespace dossier {

// One of the ten types for a name of a coarse one: a list that has the phrase under a type that fits decides,
// then the words that head or end it, then the commonest type.
EntityType refine_type(const NameContext& context, TokenRange tokens, CoarseType type);

// The range without what is no part of a name: titles before a person, a leading article, a possessive, a
// verb, marks at its ends. May be empty.
TokenRange trim_name(const NameContext& context, TokenRange tokens, CoarseType type);

}  // namespace dossier
