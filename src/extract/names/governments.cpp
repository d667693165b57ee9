// The verbs are those of states (deny, accuse, impose); a place where somebody speaks has a preposition.
// Tested by tests/resolve/chains_test.cpp (tests/cases/chains.tsv).
#include "extract/names/governments.h"

#include "data/tsv.h"

namespace dossier {
namespace {

bool is_word(const NameContext& context, TokenIndex i, std::string_view text) {
  return context.has(i) && context.document().text(context.token(i)) == text;
}

bool is_preposition(const NameContext& context, TokenIndex i) {
  return context.word(i).is(kFunction) && !context.word(i).is(kOpener);
}

// "Kyiv has asked", "Moscow denied", "Beijing will not accept": the verb is at most two small words away.
bool acts(const NameContext& context, TokenRange name) {
  const auto before = context.before(name.begin);
  if (before && is_preposition(context, *before)) return false;
  for (TokenIndex i = name.end; i < name.end + 3 && context.same_line(name.begin, i); ++i) {
    if (context.word(i).is(kStateVerb)) return true;
    if (!context.word(i).is(kFunction)) return false;
  }
  return false;
}

}  // namespace

Result<Governments> Governments::load(const Language& language) {
  const auto rows = read_tsv(language.data, "lexicon/capitals.tsv", 2);
  if (!rows) return rows.error();
  Governments governments;
  for (const TsvRow& row : rows.value())
    governments.country_of_.emplace(std::string(row[0]), std::string(row[1]));
  return governments;
}

void Governments::name(const NameContext& context, std::vector<NameCandidate>& names) const {
  const auto country = [&](std::size_t i) -> const std::string* {
    if (i >= names.size() || names[i].tokens.size() > 3) return nullptr;
    if (names[i].type != EntityType::kGpe && names[i].type != EntityType::kOrg) return nullptr;
    const auto known = country_of_.find(std::string(context.document().text(names[i].tokens)));
    return known == country_of_.end() ? nullptr : &known->second;
  };
  const auto set = [&](std::size_t i) {
    names[i].name = *country(i);
    names[i].type = EntityType::kGpe;
    names[i].hit.reset();
    names[i].rule = "names/government";
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (country(i) == nullptr) continue;
    // "between Moscow and Kyiv"
    const TokenIndex first = names[i].tokens.begin;
    const bool pair = i + 1 < names.size() && country(i + 1) != nullptr && first > 0 &&
                      is_word(context, first - 1, "between") &&
                      is_word(context, names[i].tokens.end, "and") &&
                      names[i].tokens.end + 1 == names[i + 1].tokens.begin;
    if (pair) {
      set(i);
      set(i + 1);
    } else if (acts(context, names[i].tokens)) {
      set(i);
    }
  }
}

}  // namespace dossier
