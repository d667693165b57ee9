// Names are told apart by their folded letters.
// Tested by tests/merge/naming_test.cpp.
#include "merge/naming.h"

#include <algorithm>
#include <set>

#include "merge/counted.h"
#include "text/fold.h"

namespace dossier {
namespace {

// Letters and digits, folded.
std::string bare_form(std::string_view form) {
  std::string bare;
  for (const char byte : fold(form))
    if (static_cast<unsigned char>(byte) >= 0x80U || (byte >= 'a' && byte <= 'z') ||
        (byte >= '0' && byte <= '9'))
      bare += byte;
  return bare;
}

// A surname beside a full name says nothing of an outlet's choice of words.
bool shortens(std::string_view shorter, std::string_view longer) {
  return longer.size() > shorter.size() && (longer.substr(0, shorter.size()) == shorter ||
                                            longer.substr(longer.size() - shorter.size()) == shorter);
}

bool has_two_names(const SharedEntity& entity) {
  std::set<std::string> forms;
  for (const auto& [document, called] : entity.called)
    for (const Counted& one : called) forms.insert(bare_form(one.form));
  if (entity.type != EntityType::kPerson) return forms.size() > 1;
  for (const std::string& a : forms) {
    const bool stands_alone = std::none_of(forms.begin(), forms.end(), [&](const std::string& b) {
      return a != b && (shortens(a, b) || shortens(b, a));
    });
    if (stands_alone && forms.size() > 1) return true;
  }
  return false;
}

// The forms of a document with equal ones in other capitals joined under the commonest.
std::vector<Counted> names_in(const std::vector<Counted>& called) {
  std::vector<Counted> names;
  for (const Counted& one : called) {
    const std::string bare = bare_form(one.form);
    const auto it = std::find_if(names.begin(), names.end(),
                                 [&](const Counted& name) { return bare_form(name.form) == bare; });
    if (it == names.end())
      names.push_back(one);
    else
      it->count += one.count;
  }
  sort_by_count(names);
  return names;
}

}  // namespace

std::vector<Naming> compare_names(const MergeInput& input) {
  std::map<std::string, std::string> outlet_of;
  for (const DocumentReport& document : input.documents)
    if (document.source) outlet_of[document.id] = document.source->name;
  std::vector<Naming> out;
  for (const SharedEntity& entity : input.entities) {
    if (!has_two_names(entity)) continue;
    Naming naming{entity.id, entity.name, {}, {}};
    for (const auto& [document, called] : entity.called) {
      naming.by[document] = names_in(called);
      if (const auto outlet = outlet_of.find(document); outlet != outlet_of.end())
        for (const Counted& one : naming.by[document])
          count_form(one.form, one.count, naming.by_outlet[outlet->second]);
    }
    for (auto& [outlet, forms] : naming.by_outlet) sort_by_count(forms);
    out.push_back(std::move(naming));
  }
  return out;
}

}  // namespace dossier
