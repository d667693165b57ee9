#pragma once
// What the article puts in someone's mouth: contents with their cue and the phrase that stands for the
// speaker.
#include <optional>
#include <string>
#include <vector>

#include "extract/names.h"
#include "extract/quotes/cues.h"
#include "extract/quotes/report_model.h"
#include "extract/quotes/sentence_roles.h"
#include "match/language.h"
#include "text/document.h"

namespace dossier {

struct QuoteMention {
  QuoteKind kind = QuoteKind::kDirect;
  Span span;                    // without the marks that enclose it
  std::uint32_t statement = 0;  // parts of one interrupted statement share the number
  std::optional<TokenRange> cue;
  std::optional<TokenRange> speaker;     // the phrase nearest to the cue, without "the" and "a"
  std::optional<TokenRange> antecedent;  // where the speaker is "who" or "that": what it stands for
  bool is_impersonal = false;            // a passive without "by": nobody is said to have said it
  std::string stance;
  bool denied = false;
  int score = 0;         // of the model, where it chose
  bool is_sure = false;  // the frame of its cue tells, whatever the model says
  std::vector<QuoteMention> inner;
  std::string rule;
};

class QuoteExtractor {
 public:
  // Without the model the rules choose what is a reported statement.
  static Result<QuoteExtractor> load(Language& language, bool use_model = true);

  const SentenceRoles& roles() const { return roles_; }

  // In order of their spans. Never fails, whatever the marks are.
  std::vector<QuoteMention> extract(const Document& document, const Language& language,
                                    const std::vector<NameMention>& names) const;
  // What the model is trained on: features and bytes of all that may be a reported statement.
  struct Candidate {
    std::vector<Span> content;
    TokenIndex cue = 0;
    std::vector<ReportFeature> features;
  };
  std::vector<Candidate> candidates(const Document& document, const Language& language,
                                    const std::vector<NameMention>& names) const;

 private:
  bool may_hold_report(const Document& document, std::uint32_t sentence) const;

  SentenceRoles roles_;
  CueLexicon cues_;
  std::optional<ReportModel> model_;
};

}  // namespace dossier
