// The templates. After Ratinov and Roth, Design Challenges and Misconceptions in Named Entity Recognition,
// CoNLL 2009, with what stands around the whole run of capitals. Tested by
// tests/extract/tagger/tagger_test.cpp.
#include "extract/tagger/features.h"

namespace dossier {
namespace {

// Numbers of templates; a template at an offset in the window takes number + offset. Part of the model's
// format.
enum Pattern : std::uint32_t {
  kBias = 0,
  kWord = 10,
  kWordPair = 20,
  kWordShape = 30,
  kShape = 40,
  kShapePair = 50,
  kShapeTriple = 60,
  kPrefix = 70,
  kSuffix = 80,
  kSuffixBeside = 90,
  kClass64 = 100,
  kClass256 = 110,
  kClass1024 = 120,
  kClass64Pair = 130,
  kClass256Pair = 140,
  kName = 150,
  kNamePair = 160,
  kVerb = 170,
  kRoles = 180,
  kRolesPair = 190,
  kCapitals = 200,
  kCapitalsPosition = 210,
  kPosition = 220,
  kList = 230,
  kListAround = 240,
  kListSport = 250,
  kRunLength = 300,
  kRunFirst = 310,
  kRunLast = 320,
  kRunBefore = 330,
  kRunAfter = 340,
  kRunFirstClass = 350,
  kRunLastClass = 360,
  kRunBeforeClass = 370,
  kRunAfterClass = 380,
  kRunAround = 390,
  kSport = 400
};

class Writer {
 public:
  Writer(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features)
      : stretch_(stretch), token_(token), features_(features) {}

  const TokenTraits& at(int offset) const { return stretch_.at(token_, offset); }
  void add(std::uint32_t pattern, std::uint64_t value) { features_.push_back(mix_feature(pattern, value)); }
  void add_word(std::uint32_t pattern, std::uint64_t value) {
    features_.push_back(mix_feature(pattern, value, true));
  }
  // The same question of each token at an offset in [-reach, reach].
  template <typename Ask>
  void around(Pattern pattern, int reach, Ask ask) {
    for (int offset = -reach; offset <= reach; ++offset)
      if (const std::uint64_t value = ask(at(offset)); value != 0)
        add(pattern + static_cast<std::uint32_t>(offset + 2), value);
  }

 private:
  const StretchTraits& stretch_;
  TokenIndex token_;
  std::vector<Feature>& features_;
};

void add_words(Writer& out) {
  const TokenTraits& own = out.at(0);
  for (int offset = -2; offset <= 2; ++offset)
    out.add_word(kWord + static_cast<std::uint32_t>(offset + 2), out.at(offset).word);
  out.add_word(kWordPair, pair(out.at(-1).word, own.word));
  out.add_word(kWordPair + 1, pair(own.word, out.at(1).word));
  out.add_word(kWordPair + 2, pair(out.at(-1).word, out.at(1).word));
  out.add_word(kWordShape, pair(own.word, own.shape));
}

void add_letters(Writer& out) {
  const TokenTraits& own = out.at(0);
  out.around(kShape, 2, [](const TokenTraits& t) { return t.shape; });
  out.add(kShapePair, pair(out.at(-1).shape, own.shape));
  out.add(kShapePair + 1, pair(own.shape, out.at(1).shape));
  out.add(kShapeTriple, pair(pair(out.at(-1).shape, own.shape), out.at(1).shape));
  for (std::uint32_t n = 0; n < 4; ++n) {
    if (own.prefixes[n] == 0) break;
    out.add(kPrefix + n, own.prefixes[n]);
    out.add(kSuffix + n, own.suffixes[n]);
  }
  out.add(kSuffixBeside, out.at(-1).suffixes[2]);
  out.add(kSuffixBeside + 1, out.at(1).suffixes[2]);
}

void add_classes(Writer& out) {
  const TokenTraits& own = out.at(0);
  out.around(kClass64, 2, [](const TokenTraits& t) { return t.class64; });
  out.around(kClass256, 2, [](const TokenTraits& t) { return t.class256; });
  out.around(kClass1024, 2, [](const TokenTraits& t) { return t.class1024; });
  out.add(kClass64Pair, pair(out.at(-1).class64, own.class64));
  out.add(kClass64Pair + 1, pair(own.class64, out.at(1).class64));
  out.add(kClass64Pair + 2, pair(out.at(-1).class64, out.at(1).class64));
  out.add(kClass256Pair, pair(out.at(-1).class256, own.class256));
  out.add(kClass256Pair + 1, pair(own.class256, out.at(1).class256));
}

void add_lexicon(Writer& out) {
  const TokenTraits& own = out.at(0);
  out.around(kName, 2, [](const TokenTraits& t) { return t.upper ? 1U + t.name : 0U; });
  out.add(kNamePair, pair(out.at(-1).name, own.name));
  out.add(kNamePair + 1, pair(own.name, out.at(1).upper ? 1U + out.at(1).name : 0U));
  out.add(kNamePair + 2, pair(pair(own.name, own.shape), own.class64));
  out.around(kVerb, 2, [](const TokenTraits& t) { return t.upper ? 0U : t.verb; });
  out.around(kRoles, 2, [](const TokenTraits& t) { return t.roles; });
  out.add(kRolesPair, pair(out.at(-1).roles, own.shape));
  out.add(kRolesPair + 1, pair(own.shape, out.at(1).roles));
}

void add_position(Writer& out) {
  const TokenTraits& own = out.at(0);
  out.around(kCapitals, 1, [](const TokenTraits& t) { return t.upper ? 1U + t.capitals : 0U; });
  out.add(kCapitalsPosition, pair(own.capitals, own.position));
  out.add(kCapitalsPosition + 1, pair(pair(own.capitals, own.position), own.class64));
  out.add(kCapitalsPosition + 2, pair(pair(own.capitals, own.position), own.shape));
  out.add(kPosition, own.position);
  out.add(kPosition + 1, pair(own.position, own.shape));
}

std::uint64_t list_value(const ListPlace& list) { return list.kind * 4U + list.place; }

void add_lists(Writer& out, std::uint8_t sport) {
  const TokenTraits& own = out.at(0);
  for (int i = 0; i < own.list_count; ++i) {
    const ListPlace& list = own.lists[static_cast<std::size_t>(i)];
    out.add(kList, list_value(list));
    out.add(kList + 1, pair(list_value(list), list.length));
    out.add(kList + 2, pair(list_value(list), own.position));
    out.add(kList + 3, pair(list_value(list), out.at(1).upper + 2U * out.at(-1).upper));
    out.add(kListSport, pair(list_value(list), sport));
    out.add(kListSport + 1, pair(list_value(list), out.at(1).class64));
    out.add(kListSport + 2, pair(list_value(list), out.at(-1).class64));
  }
  for (const int offset : {-1, 1})
    for (int i = 0; i < out.at(offset).list_count; ++i)
      out.add(kListAround + static_cast<std::uint32_t>(offset + 2),
              list_value(out.at(offset).lists[static_cast<std::size_t>(i)]));
}

// The run of capitals that the token stands in: its ends and what is beside it, as each of its tokens sees
// them.
void add_run(const StretchTraits& stretch, TokenIndex token, Writer& out) {
  const auto traits = [&](TokenIndex index) -> const TokenTraits& { return stretch.at(index); };
  if (!traits(token).upper) return;
  TokenIndex first = token;
  TokenIndex last = token;
  while (first > stretch.tokens.begin && traits(first - 1).upper) --first;
  while (last + 1 < stretch.tokens.end && traits(last + 1).upper) ++last;
  const TokenIndex length = last - first + 1;
  const std::uint64_t place = token == first ? 1U : token == last ? 2U : 3U;
  const TokenTraits& before = stretch.at(first, -1);
  const TokenTraits& after = stretch.at(last, 1);
  out.add(kRunLength, pair(length < 8 ? length : 8, place));
  out.add(kRunLength + 1, pair(length < 4 ? length : 4, traits(token).position));
  out.add_word(kRunBefore, pair(before.word, place));
  out.add_word(kRunAfter, pair(after.word, place));
  out.add(kRunBeforeClass, pair(before.class256, place));
  out.add(kRunAfterClass, pair(after.class256, place));
  out.add(kRunBeforeClass + 1, before.class1024);
  out.add(kRunAfterClass + 1, after.class1024);
  out.add(kRunBeforeClass + 2, before.roles);
  out.add(kRunAfterClass + 2, after.roles);
  out.add(kRunAround, pair(before.class64, after.class64));
  out.add_word(kRunAround + 1, pair(before.word, after.word));
  if (length == 1) return;
  out.add_word(kRunFirst, pair(traits(first).word, place));
  out.add_word(kRunLast, pair(traits(last).word, place));
  out.add(kRunFirstClass, pair(traits(first).class256, place));
  out.add(kRunLastClass, pair(traits(last).class256, place));
  out.add(kRunFirstClass + 1, pair(traits(first).name, place));
  out.add(kRunLastClass + 1, pair(traits(last).roles, place));
  out.add(kRunLastClass + 2, pair(pair(traits(first).name, traits(last).name), place));
}

}  // namespace

void add_features(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features) {
  Writer out(stretch, token, features);
  out.add(kBias, 0);
  add_words(out);
  add_letters(out);
  add_classes(out);
  add_lexicon(out);
  add_position(out);
  add_lists(out, stretch.sport);
  add_run(stretch, token, out);
  out.add(kSport, stretch.sport);
  out.add(kSport + 1, pair(stretch.sport, out.at(0).shape));
  out.add(kSport + 2, pair(stretch.sport, out.at(0).class64));
}

}  // namespace dossier
