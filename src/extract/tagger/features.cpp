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

void add_pairs(Writer& out) {
  const TokenTraits& before = out.at(-1);
  const TokenTraits& own = out.at(0);
  const TokenTraits& after = out.at(1);
  out.add_word(kWordPair, pair(before.word, own.word));
  out.add_word(kWordPair + 1, pair(own.word, after.word));
  out.add_word(kWordPair + 2, pair(before.word, after.word));
  out.add(kShapePair, pair(before.shape, own.shape));
  out.add(kShapePair + 1, pair(own.shape, after.shape));
  out.add(kShapeTriple, pair(pair(before.shape, own.shape), after.shape));
  out.add(kClass64Pair, pair(before.class64, own.class64));
  out.add(kClass64Pair + 1, pair(own.class64, after.class64));
  out.add(kClass64Pair + 2, pair(before.class64, after.class64));
  out.add(kClass256Pair, pair(before.class256, own.class256));
  out.add(kClass256Pair + 1, pair(own.class256, after.class256));
  out.add(kNamePair, pair(before.name, own.name));
  out.add(kNamePair + 1, pair(own.name, after.upper ? 1U + after.name : 0U));
  out.add(kRolesPair, pair(before.roles, own.shape));
  out.add(kRolesPair + 1, pair(own.shape, after.roles));
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

void add_local_features(const LocalTraits& traits, int offset, std::vector<Feature>& features) {
  const auto place = static_cast<std::uint32_t>(offset + static_cast<int>(kWindow));
  const auto add = [&](std::uint32_t pattern, std::uint64_t value) {
    features.push_back(mix_feature(pattern, value));
  };
  const auto add_known = [&](std::uint32_t pattern, std::uint64_t value) {
    if (value != 0) add(pattern + place, value);
  };
  features.push_back(mix_feature(kWord + place, traits.word, true));
  add_known(kShape, traits.shape);
  add_known(kClass64, traits.class64);
  add_known(kClass256, traits.class256);
  add_known(kClass1024, traits.class1024);
  add_known(kName, traits.upper ? 1U + traits.name : 0U);
  add_known(kVerb, traits.upper ? 0U : traits.verb);
  add_known(kRoles, traits.roles);
  if (offset == -1) add(kSuffixBeside, traits.suffixes[2]);
  if (offset == 1) add(kSuffixBeside + 1, traits.suffixes[2]);
  if (offset != 0) return;
  features.push_back(mix_feature(kWordShape, pair(traits.word, traits.shape), true));
  for (std::uint32_t n = 0; n < 4 && traits.prefixes[n] != 0; ++n) {
    add(kPrefix + n, traits.prefixes[n]);
    add(kSuffix + n, traits.suffixes[n]);
  }
  add(kNamePair + 2, pair(pair(traits.name, traits.shape), traits.class64));
}

void add_joint_features(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features) {
  Writer out(stretch, token, features);
  out.add(kBias, 0);
  add_pairs(out);
  add_position(out);
  add_lists(out, stretch.sport);
  add_run(stretch, token, out);
  out.add(kSport, stretch.sport);
  out.add(kSport + 1, pair(stretch.sport, out.at(0).shape));
  out.add(kSport + 2, pair(stretch.sport, out.at(0).class64));
}

void add_features(const StretchTraits& stretch, TokenIndex token, std::vector<Feature>& features) {
  constexpr int kReach = static_cast<int>(kWindow);
  for (int offset = -kReach; offset <= kReach; ++offset)
    add_local_features(stretch.at(token, offset), offset, features);
  add_joint_features(stretch, token, features);
}

}  // namespace dossier
