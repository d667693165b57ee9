#pragma once
// Whether two statements can have one speaker.
#include <optional>
#include <string>
#include <unordered_map>

#include "merge/statement_items.h"

namespace dossier {

// The same one, or perhaps, since one of them is not named.
enum class SpeakerFit : std::uint8_t { kOther, kOpen, kSame };

// Must not outlive the input.
class Speakers {
 public:
  explicit Speakers(const MergeInput& input);

  SpeakerFit fit(const StatementItem& a, const StatementItem& b) const;

 private:
  void learn(const std::string& words, EntityIndex entity);
  // Who alone has the title or surname in this run: "the secretary general" of one article is whom another
  // one names.
  std::optional<EntityIndex> bearer(const std::string& described) const;

  const MergeInput& input_;
  std::unordered_map<std::string, std::optional<EntityIndex>> bearer_of_;  // nothing where several have it
};

}  // namespace dossier
