#pragma once
// What the model sees of a cue, of its speaker and of a stretch that may be its content.
#include <vector>

#include "extract/quotes/contents.h"
#include "extract/quotes/report_model.h"

namespace dossier {

// Where a cue stands, as far as one sentence does not tell.
struct ReportPlace {
  BlockType block = BlockType::kBody;
  bool cue_in_marks = false;
};

class ReportFeatures {
 public:
  ReportFeatures(const Document& document, const Language& language, const SentenceRoles& roles,
                 const SentenceReading& reading, const ContentFinder& contents)
      : document_(document), language_(language), roles_(roles), reading_(reading), contents_(contents) {
    features_.reserve(32);
  }

  // Of a cue, the same for all its contents; the view lives until the next call.
  const std::vector<ReportFeature>& of_cue(const Cue& cue, const std::optional<CueSource>& source,
                                           const ReportPlace& place);
  // Of one content of it; the view lives until the next call.
  const std::vector<ReportFeature>& of_content(const Cue& cue, const std::optional<CueSource>& source,
                                               const Content& content);

 private:
  template <typename... Values>
  void add(std::uint32_t kind, Values... values);
  std::uint32_t word(TokenIndex i) const;
  std::uint32_t word_class(TokenIndex i) const;
  std::uint32_t role(TokenIndex i) const;
  std::uint32_t source_kind(const std::optional<CueSource>& source) const;

  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const SentenceReading& reading_;
  const ContentFinder& contents_;
  std::vector<ReportFeature> features_;
};

}  // namespace dossier
