#pragma once
// Titles as the beginnings of what looks like a name.
#include "extract/names/context.h"

namespace dossier {

// The title that begins at a token and may stand before a name; none elsewhere.
const TitlePlace* title_at(const NameContext& context, TokenIndex begin);

// A title ends directly before it.
bool is_after_title(const NameContext& context, TokenIndex name);

// "Dean Saunders", "King Olav": a given name that is a title as well is one before a surname, an honorific
// never.
bool is_title_here(const NameContext& context, const TitlePlace& title);

// Without the title that it begins with ("Lord Penhaligon"), but for those that are known by it ("Lady Gaga",
// "Duke Ellington").
TokenRange without_title(const NameContext& context, TokenRange person);

}  // namespace dossier
