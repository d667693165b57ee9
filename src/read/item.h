#pragma once
// What one input gave.
#include <optional>
#include <string>
#include <vector>

#include "dossier/article.h"
#include "dossier/report.h"

namespace dossier {

struct ReadItem {
  std::string place;               // path, or path:line; "-:line" for standard input
  std::optional<Article> article;  // none: `problems` says why
  std::vector<Problem> problems;   // their path is `place`
  bool failed = false;             // the input could not be read (an empty one could)

  void tell(std::string problem, std::string action) {
    problems.push_back({place, std::move(problem), std::move(action)});
  }
};

}  // namespace dossier
