#pragma once
// Folding: the form under which words are compared. Lower case, no diacritics, straight apostrophes.
#include <string>
#include <string_view>
#include <vector>

#include "dossier/span.h"

namespace dossier {

// Appends the folded form of one token to `out`. ASCII is handled in place; the rest by ICU (simple case
// folding after canonical decomposition without combining marks), so "Erdoğan" and "ERDOGAN" fold alike.
void fold_into(std::string_view token, std::string& out);
std::string fold(std::string_view token);

// A normalised copy of a text with a map back: byte i of `text` comes from byte to_source[i] of the source.
// `to_source` has one more element, the source's size.
struct FoldedText {
  std::string text;
  std::vector<std::uint32_t> to_source;

  // The span of the source that a span of the copy covers.
  Span source_span(Span folded) const { return {to_source[folded.begin], to_source[folded.end]}; }
};
FoldedText fold_with_map(std::string_view text);

}  // namespace dossier
