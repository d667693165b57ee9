#pragma once
// The yardstick: ICU's word iterator and nothing else.
#include <string>
#include <string_view>
#include <vector>

namespace dossier::bench {

// Texts as ICU likes them best, so that converting is not in the time.
std::vector<std::u16string> to_utf16(const std::vector<std::string>& texts);

// How many boundaries UAX #29 word segmentation finds in all texts; the UTF-8 is read where it lies, by a
// UText for each.
std::size_t count_boundaries(const std::vector<std::u16string>& texts);
std::size_t count_boundaries(const std::vector<std::string>& texts);

}  // namespace dossier::bench
