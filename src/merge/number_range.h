#pragma once
// What a figure leaves open: the numbers that it could be.
#include "dossier/report.h"

namespace dossier {

struct NumberRange {
  double low = 0.0;
  double high = 0.0;
};

// "about" and "close to" leave a tenth on either side; "more than" and the like are open on one side.
NumberRange range_of(const Figure& figure);

bool agree(const NumberRange& a, const NumberRange& b);

// Neither value is more than `times` the other one. Requires values that are not empty.
bool within(double times, const FigureValue& a, const FigureValue& b);

}  // namespace dossier
