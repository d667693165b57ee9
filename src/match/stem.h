#pragma once
// The stem that related forms of an English word share: coordinate, coordinating, coordination, coordinator.
#include <string>
#include <string_view>

namespace dossier {

// Porter's algorithm (M. F. Porter, An algorithm for suffix stripping, Program 14, 1980), after British
// spellings have been brought to American ones by rule (defence, organise, colour, refuelling). Takes a
// folded word; words with anything but ASCII letters are their own stems.
std::string stem(std::string_view folded);

}  // namespace dossier
