#pragma once
// Names that the tagger cuts in pieces.
#include "extract/names/candidate.h"
#include "extract/names/context.h"
#include "extract/tagger/tagger.h"

namespace dossier {

// "University of Omvaro" "at" "Tembi", "Senate Committee on Health" ", Education, Labor and Pensions",
// "Attorney's Office" "for the" "Northern District of Omvaro" as one name each.
std::vector<TaggedName> join_parts(const NameContext& context, const std::vector<TaggedName>& tagged);

// Names that a head and "of" tell and of which the tagger has a place, a people or nothing: "Port of Omvaro",
// "Indian School of Business"; and laws, of which it has parts ("Data Centre Safety Bill"). Takes out of
// `tagged` what lies in them, and moves them there from `headed`.
void prefer_headed(const NameContext& context, std::vector<NameCandidate>& tagged,
                   const std::vector<NameCandidate>& headed);

}  // namespace dossier
