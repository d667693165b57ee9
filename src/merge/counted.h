#pragma once
// Small lists of forms with their counts.
#include <algorithm>
#include <string>
#include <vector>

#include "dossier/comparison.h"

namespace dossier {

inline void count_form(const std::string& form, std::uint32_t times, std::vector<Counted>& forms) {
  const auto it =
      std::find_if(forms.begin(), forms.end(), [&](const Counted& one) { return one.form == form; });
  if (it != forms.end())
    it->count += times;
  else
    forms.push_back({form, times});
}

// Most used first; of equals in the order of their bytes.
inline void sort_by_count(std::vector<Counted>& forms) {
  std::sort(forms.begin(), forms.end(), [](const Counted& a, const Counted& b) {
    return a.count != b.count ? a.count > b.count : a.form < b.form;
  });
}

}  // namespace dossier
