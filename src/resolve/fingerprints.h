#pragma once
// What tells copied text: winnowed shingles and MinHash values.
#include <vector>

#include "text/document.h"

namespace dossier {

inline constexpr std::size_t kShingleWords = 6;
inline constexpr std::size_t kWindow = 6;  // shingles; a shared stretch of 11 words is always found
inline constexpr std::size_t kMinHashes = 72;

// One hash for each stretch of six words outside of boilerplate, by folded words without punctuation.
std::vector<Fingerprint> shingles_of(const Document& document);

// Winnowing (Schleimer, Wilkerson, Aiken, Winnowing: Local algorithms for document fingerprinting, 2003).
std::vector<Fingerprint> fingerprints_of(const std::vector<Fingerprint>& shingles);

// MinHash (Broder, On the resemblance and containment of documents, 1997) over the shingles, with one
// hash a shingle (Li, Owen, Zhang, One permutation hashing, 2012; empty bins by rotation: Shrivastava, Li,
// 2014). Empty for a text shorter than one shingle.
std::vector<std::uint32_t> min_hashes_of(const std::vector<Fingerprint>& shingles);

}  // namespace dossier
