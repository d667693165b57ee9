#pragma once
// Which word was meant by a misspelt one.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

// The one of `words` that takes the fewest insertions, deletions, replacements and swaps of neighbours to
// become `word` (optimal string alignment), where these are at most a third of its letters; the first of
// equals.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& words);

}  // namespace dossier
