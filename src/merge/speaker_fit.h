#pragma once
// Whether two statements can have one speaker.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "merge/statement_items.h"

namespace dossier {

// The same one, or perhaps, since one of them is not named.
enum class SpeakerFit : std::uint8_t { kOther, kOpen, kSame };

// Must not outlive the input.
class Speakers {
 public:
  explicit Speakers(const MergeInput& input);

  // Gives each statement the voice that it has in this run.
  void identify(std::vector<StatementItem>& items) const;
  // Of statements that have their voices.
  SpeakerFit fit(const StatementItem& a, const StatementItem& b) const;

 private:
  // How a person is named in the run.
  struct Surname {
    WordHash hash = 0;
    bool is_person = false;
    bool stands_alone = false;  // no other name is told
  };

  void learn(const std::string& words, EntityIndex entity);
  // Who alone has the title or surname in this run: "the secretary general" of one article is whom another
  // one names; "the mayor of Norholm" whom this one names as well.
  std::optional<EntityIndex> bearer(const StatementItem& item) const;
  bool bare_name_fits(EntityIndex a, EntityIndex b) const;

  const MergeInput& input_;
  std::vector<Surname> surnames_;                                          // by entity
  std::unordered_map<std::string, std::optional<EntityIndex>> bearer_of_;  // nothing where several have it
};

}  // namespace dossier
