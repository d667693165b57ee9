#pragma once
// Quotation marks paired to stretches: straight, curly, guillemets, German, single and TeX marks, one style
// closed by another, closers that are missing at the end of a paragraph.
#include <optional>
#include <vector>

#include "text/document.h"

namespace dossier {

struct MarkedStretch {
  TokenIndex open = 0;     // the opening mark
  TokenRange inside;       // the tokens between the marks, not empty; may cross blocks
  bool is_closed = false;  // a closing mark stands at `inside.end`
  bool is_single = false;  // opened by a single mark
  bool is_cut = false;     // not closed, and ended where the reporter tells who spoke (see cut_unclosed)

  bool ends_for_sure() const { return is_closed || is_cut; }
  std::optional<std::uint32_t> outer;  // the stretch that it stands in: an index into the result
};

// In order of their opening marks. Whatever the marks are, stretches nest or are apart, and each outer one
// comes before what it holds.
std::vector<MarkedStretch> pair_marks(const Document& document);

}  // namespace dossier
