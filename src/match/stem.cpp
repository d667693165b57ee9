// The steps and conditions as in the paper; names follow it: m is the measure, *v* a vowel in the stem.
// Tested by tests/match/stem_test.cpp with tests/cases/stems.tsv.
#include "match/stem.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

struct Rule {
  std::string_view suffix;
  std::string_view replacement;
};

constexpr std::array<Rule, 20> kStep2 = {
    {{"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
     {"abli", "able"},   {"alli", "al"},     {"entli", "ent"}, {"eli", "e"},     {"ousli", "ous"},
     {"ization", "ize"}, {"ation", "ate"},   {"ator", "ate"},  {"alism", "al"},  {"iveness", "ive"},
     {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},  {"iviti", "ive"}, {"biliti", "ble"}}};
constexpr std::array<Rule, 7> kStep3 = {{{"icate", "ic"},
                                         {"ative", ""},
                                         {"alize", "al"},
                                         {"iciti", "ic"},
                                         {"ical", "ic"},
                                         {"ful", ""},
                                         {"ness", ""}}};
constexpr std::array<std::string_view, 18> kStep4 = {"al",   "ance", "ence",  "er",   "ic",  "able",
                                                     "ible", "ant",  "ement", "ment", "ent", "ou",
                                                     "ism",  "ate",  "iti",   "ous",  "ive", "ize"};

class Stemmer {
 public:
  explicit Stemmer(std::string_view word) : word_(word) {}

  std::string run() {
    if (word_.size() <= 2) return word_;
    american_spelling();
    step1a();
    step1b();
    if (ends("y") && has_vowel(word_.size() - 1)) word_.back() = 'i';
    replace_first(kStep2, 0);
    replace_first(kStep3, 0);
    step4();
    step5();
    return word_;
  }

 private:
  // Nearly all suffixes differ in their last letter already.
  bool ends(std::string_view suffix) const {
    return word_.size() > suffix.size() && word_.back() == suffix.back() && word_.ends_with(suffix);
  }
  void replace(std::size_t suffix, std::string_view by) { word_.replace(word_.size() - suffix, suffix, by); }

  bool consonant(std::size_t i) const {
    switch (word_[i]) {
      case 'a':
      case 'e':
      case 'i':
      case 'o':
      case 'u':
        return false;
      case 'y':
        return i == 0 || !consonant(i - 1);
      default:
        return true;
    }
  }

  // How often vowels are followed by consonants in the first `size` letters.
  std::size_t measure(std::size_t size) const {
    std::size_t m = 0;
    for (std::size_t i = 1; i < size; ++i) m += consonant(i) && !consonant(i - 1) ? 1 : 0;
    return m;
  }
  bool has_vowel(std::size_t size) const {
    for (std::size_t i = 0; i < size; ++i)
      if (!consonant(i)) return true;
    return false;
  }
  bool double_consonant() const {
    const std::size_t n = word_.size();
    return n >= 2 && word_[n - 1] == word_[n - 2] && consonant(n - 1);
  }
  // Consonant, vowel, consonant at the end, the last one not w, x or y: hop, but not show.
  bool short_end(std::size_t size) const {
    if (size < 3) return false;
    const char last = word_[size - 1];
    return consonant(size - 3) && !consonant(size - 2) && consonant(size - 1) && last != 'w' && last != 'x' &&
           last != 'y';
  }

  void american_spelling() {
    for (const Rule rule :
         {Rule{"isation", "ization"}, Rule{"ising", "izing"}, Rule{"ised", "ized"}, Rule{"ises", "izes"},
          Rule{"ise", "ize"}, Rule{"fence", "fense"}, Rule{"fences", "fenses"}, Rule{"our", "or"},
          Rule{"ours", "ors"}, Rule{"oured", "ored"}, Rule{"tre", "ter"}, Rule{"tres", "ters"},
          Rule{"ogue", "og"}, Rule{"ogues", "ogs"}}) {
      // Short words are others: wise, four, tour.
      if (word_.size() < rule.suffix.size() + 2 || !ends(rule.suffix)) continue;
      replace(rule.suffix.size(), rule.replacement);
      return;
    }
  }

  void step1a() {
    if (ends("sses") || ends("ies"))
      replace(2, "");
    else if (ends("s") && !ends("ss"))
      replace(1, "");
  }

  void step1b() {
    if (ends("eed")) {
      if (measure(word_.size() - 3) > 0) replace(1, "");
      return;
    }
    const std::size_t suffix = ends("ed") ? 2 : ends("ing") ? 3 : 0;
    if (suffix == 0 || !has_vowel(word_.size() - suffix)) return;
    replace(suffix, "");
    if (ends("at") || ends("bl") || ends("iz"))
      word_ += 'e';
    else if (double_consonant() && !ends("l") && !ends("s") && !ends("z"))
      replace(1, "");
    else if (measure(word_.size()) == 1 && short_end(word_.size()))
      word_ += 'e';
  }

  template <std::size_t N>
  void replace_first(const std::array<Rule, N>& rules, std::size_t least) {
    for (const Rule& rule : rules) {
      if (!ends(rule.suffix)) continue;
      if (measure(word_.size() - rule.suffix.size()) > least) replace(rule.suffix.size(), rule.replacement);
      return;
    }
  }

  void step4() {
    if (ends("sion") || ends("tion")) {
      if (measure(word_.size() - 3) > 1) replace(3, "");
      return;
    }
    for (const std::string_view suffix : kStep4) {
      if (!ends(suffix)) continue;
      if (measure(word_.size() - suffix.size()) > 1) replace(suffix.size(), "");
      return;
    }
  }

  void step5() {
    if (ends("e")) {
      const std::size_t m = measure(word_.size() - 1);
      if (m > 1 || (m == 1 && !short_end(word_.size() - 1))) replace(1, "");
    }
    if (ends("ll") && measure(word_.size()) > 1) replace(1, "");
  }

  std::string word_;
};

}  // namespace

std::string stem(std::string_view folded) {
  const bool plain =
      std::all_of(folded.begin(), folded.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
  return plain ? Stemmer(folded).run() : std::string(folded);
}

}  // namespace dossier
