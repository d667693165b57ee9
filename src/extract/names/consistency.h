#pragma once
// One article decides as a whole: one name has one type, and a name found once is found everywhere.
#include <vector>

#include "extract/names/candidate.h"
#include "extract/names/context.h"

namespace dossier {

// Types that strong context does not fix are those that the same words have elsewhere in the article; a word
// that ends a person's full name is that person. `names` do not overlap.
void agree_on_types(const NameContext& context, std::vector<NameCandidate>& names);

// "Donald Trumps visit", "NATOs critics": of a name that no list has, the s of a lost apostrophe is cut off
// where the rest is another name of the article, or the last word of a person without it a family name.
void cut_lost_possessives(const NameContext& context, std::vector<NameCandidate>& names);

// Where words of known names stand in capitals that alone would tell nothing: at the start of a sentence, in
// a headline. `taken` marks tokens that are not free.
void find_again(const NameContext& context, const std::vector<NameCandidate>& names,
                const std::vector<bool>& taken, std::vector<NameCandidate>& candidates);

}  // namespace dossier
