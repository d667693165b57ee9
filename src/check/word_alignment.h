#pragma once
// How alike two sequences of words are: Ratcliff and Obershelp's measure (Dr. Dobb's Journal, July 1988).
#include <string>
#include <vector>

namespace dossier::check {

// Twice the matching words over all words, in [0, 1]; the matches are those of the longest common run and,
// recursively, of what lies on both sides of it.
double alike(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace dossier::check
