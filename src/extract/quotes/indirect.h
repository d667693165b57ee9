#pragma once
// Statements that are reported without quotation marks.
#include <vector>

#include "extract/quotes.h"
#include "extract/quotes/contents.h"
#include "extract/quotes/marks.h"
#include "extract/quotes/readings.h"
#include "extract/quotes/report_model.h"

namespace dossier {

// A cue with its speaker and one stretch that may be its content.
struct ReportedClause {
  const Cue* cue = nullptr;
  std::optional<CueSource> source;
  Content content;
  std::vector<ReportFeature> features;  // without a model, to train one
  int score = 0;
  bool is_sure = false;         // the model was not asked
  bool is_rule_choice = false;  // the content that the rules choose
  bool is_clause = false;
  bool fits_frame = false;  // stands as the frames of the cue ask (see ContentFinder)
};

class IndirectQuotes {
 public:
  // `model` may be null: then the rules choose.
  IndirectQuotes(Readings& readings, const std::vector<MarkedStretch>& stretches,
                 const std::vector<QuoteMention>& marked, const ReportModel* model);

  // Appends those of one sentence.
  void find(std::uint32_t sentence, std::vector<QuoteMention>& quotes, std::uint32_t& statement);
  // All that the model chooses from, with its score, without a model with features; those of one cue follow
  // one another.
  std::vector<ReportedClause> candidates(std::uint32_t sentence);

 private:
  std::vector<ReportedClause> by_rules(std::uint32_t sentence);
  std::vector<ReportedClause> by_model(std::uint32_t sentence);
  bool is_statement(const Cue& cue, const std::optional<CueSource>& source, const Content& content,
                    const ContentFinder& finder) const;
  bool is_mostly_marks(bool is_chained, const Content& content, const ContentFinder& finder) const;
  bool add_headline(std::uint32_t sentence, std::vector<QuoteMention>& quotes, std::uint32_t& statement);
  bool is_sure(const ReportedClause& report) const;
  bool is_framed(const ReportedClause& report) const;
  bool names_somebody(TokenRange content) const;
  bool may_report(const Cue& cue, const std::optional<CueSource>& source) const;
  bool is_taken(const Cue& cue) const;
  bool holds_that(const Cue& cue) const;
  TokenRange without_marks(TokenRange range) const;
  void add(const ReportedClause& report, std::vector<QuoteMention>& quotes, std::uint32_t& statement) const;

  Readings& readings_;
  const Document& document_;
  const ReportModel* model_;
  std::vector<std::uint8_t> marked_;  // by token: 1 in marks, 2 in a direct quote
  std::vector<TokenIndex> taken_;     // heads of cues of direct quotes
};

}  // namespace dossier
