#pragma once
// Reporting cues: words and phrases of saying, judging, demanding and believing, with the frames that tell
// where what was said stands (lexicon/cues.tsv).
#include <map>
#include <string>
#include <vector>

#include "extract/quotes/sentence_roles.h"

namespace dossier {

// Where the content stands; see data/make/cue-frames.tsv.
enum CueFrame : std::uint32_t {
  kFrameThat = 1U << 0U,
  kFrameQuote = 1U << 1U,
  kFrameToPerson = 1U << 2U,
  kFrameToInf = 1U << 3U,
  kFrameNpToInf = 1U << 4U,
  kFrameNp = 1U << 5U,
  kFrameNpFor = 1U << 6U,
  kFrameNpAs = 1U << 7U,
  kFrameNpNp = 1U << 8U,
  kFrameNpTo = 1U << 9U,
  kFramePreposition = 1U << 10U,  // about, on, against, with, at, in, to, for, of, over
  kFrameWh = 1U << 11U,
  kFrameAs = 1U << 12U,
  kFrameIng = 1U << 13U,
  kFramePassive = 1U << 14U,
  kFrameAccordingTo = 1U << 15U,
  kFramePossessive = 1U << 16U
};

enum class CuePart : std::uint8_t { kVerb, kNoun, kAdjective, kPhrase };

struct CueEntry {
  CuePart part = CuePart::kVerb;
  std::uint32_t frames = 0;
  int share = -1;  // per mille of its places that are cues; -1 where seen too seldom
  std::string stance;
  std::string text;
  std::vector<WordId> words;  // of a phrase: base forms; 0 stands for one's and oneself
  bool is_reporting = true;   // not of plans, wishes and topics: those report no statement
  bool is_verdict = false;    // praise and blame: the statement is what somebody is praised or blamed for
  bool is_topic = false;      // tells what was spoken of, not what was said
};

enum class CueForm : std::uint8_t { kFinite, kBase, kParticiple, kGerund, kOther };

struct Cue {
  TokenIndex head = 0;   // its verb, noun or first word
  TokenRange tokens;     // the word, or all of a phrase
  TokenIndex group = 0;  // where its auxiliaries and adverbs begin: group <= head
  const CueEntry* entry = nullptr;
  CueForm form = CueForm::kOther;
  bool negated = false;
  bool passive = false;
  bool infinitive = false;  // behind "to"
  bool bare = false;        // a base form: of an infinitive, or of a plural subject

  // Denied or refused, or negated ("did not say"); "did not deny" is neither.
  bool denies() const { return negated != (entry->stance == "denied" || entry->stance == "refused"); }
};

class CueLexicon {
 public:
  static Result<CueLexicon> load(Language& language, SentenceRoles& roles);

  // The cues of a sentence in order; a phrase wins over the word that it begins with.
  void find(const Document& document, const Language& language, const SentenceRoles& roles,
            TokenRange sentence, std::vector<Cue>& cues) const;

 private:
  struct Word {
    std::uint16_t verb = 0, noun = 0, adjective = 0, phrases = 0;  // index + 1 of the entry; 0: none
  };
  Word& word(WordId id);
  const Word& at(const Token& token) const;
  const CueEntry* entry(std::uint16_t index) const { return index == 0 ? nullptr : &entries_[index - 1U]; }
  std::uint32_t phrase_at(const Document& document, const Language& language, const SentenceRoles& roles,
                          const CueEntry& phrase, TokenIndex begin, TokenIndex end) const;
  const CueEntry* best_phrase(const Document& document, const Language& language, const SentenceRoles& roles,
                              TokenIndex begin, TokenIndex end, TokenIndex& phrase_end) const;

  std::vector<CueEntry> entries_;
  std::vector<std::uint16_t> slot_of_;  // by word: index into words_
  std::vector<Word> words_{Word{}};     // the first: no cue
  // Its second word stands beside it: most phrases are refused by that. kUnknownWord: any word, or none.
  struct Phrase {
    WordId second = kUnknownWord;
    std::uint16_t entry = 0;  // index + 1
  };
  std::vector<std::vector<Phrase>> phrases_{{}};  // by Word::phrases
};

// The lemma of a verb form, else the word itself.
WordId lemma_of(const Language& language, const Token& token);

}  // namespace dossier
