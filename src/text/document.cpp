// Questions to a document that need a search.
// Tested by tests/text/document_test.cpp.
#include "text/document.h"

#include <algorithm>

namespace dossier {

TokenRange Document::tokens_in(Span span) const {
  const auto first =
      std::lower_bound(tokens_.begin(), tokens_.end(), span.begin,
                       [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
  const auto last =
      std::upper_bound(first, tokens_.end(), span.end,
                       [](std::uint32_t at, const Token& token) { return at < token.span.end; });
  return {static_cast<TokenIndex>(first - tokens_.begin()), static_cast<TokenIndex>(last - tokens_.begin())};
}

}  // namespace dossier
