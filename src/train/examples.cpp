// Gold names to label masks.
// Tested by tests/train/examples_test.cpp.
#include "train/examples.h"

namespace dossier::train {
namespace {

LabelMask bit(Label label) { return LabelMask{1} << label; }

LabelMask other_or_outside() {
  LabelMask mask = kOutsideOnly;
  for (const TagPlace place : {TagPlace::kBegin, TagPlace::kInside, TagPlace::kLast, TagPlace::kUnit})
    mask |= bit(label(TagType::kOther, place));
  return mask;
}

// The tokens that a span touches.
TokenRange touched(const Document& document, Span span, TokenIndex from) {
  const auto& tokens = document.tokens();
  TokenRange range{from, from};
  while (range.begin < tokens.size() && tokens[range.begin].span.end <= span.begin) ++range.begin;
  range.end = range.begin;
  while (range.end < tokens.size() && tokens[range.end].span.begin < span.end) ++range.end;
  return range;
}

}  // namespace

std::vector<LabelMask> label_masks(const Document& document, const GoldArticle& article, bool knows_other) {
  std::vector<LabelMask> masks(document.tokens().size(), knows_other ? kOutsideOnly : other_or_outside());
  TokenIndex free = 0;
  for (const GoldName& name : article.names) {
    const TokenRange range = touched(document, name.span, free);
    if (range.empty()) continue;
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      TagPlace place = TagPlace::kInside;
      if (range.size() == 1)
        place = TagPlace::kUnit;
      else if (i == range.begin)
        place = TagPlace::kBegin;
      else if (i + 1 == range.end)
        place = TagPlace::kLast;
      masks[i] = bit(label(name.type, place));
    }
    free = range.end;
  }
  return masks;
}

void Examples::add_token(const std::vector<Feature>& features, LabelMask mask, const LabelScores& base,
                         const VectorRows& rows) {
  features_.insert(features_.end(), features.begin(), features.end());
  begins_.push_back(features_.size());
  masks_.push_back(mask);
  bases_.push_back(base);
  rows_.push_back(rows);
}

}  // namespace dossier::train
