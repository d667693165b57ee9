// Each cue with its speaker and its content; the model, or a gate of rules, keeps those that report a
// statement. Tested by tests/extract/quotes_test.cpp (table tests/cases/quotes.tsv).
#include "extract/quotes/indirect.h"

#include <algorithm>

#include "extract/quotes/report_features.h"

namespace dossier {
namespace {

constexpr int kFewestShare = 300;  // per mille: below it a word is a cue too seldom to be one by itself
constexpr int kFewestNounShare = 400;
constexpr int kSureShare = 600;
constexpr int kFewestFramedShare = 200;
constexpr int kRuleScore =
    128;  // of what the rules choose: they are as often right as the model with that score
constexpr TokenIndex kMostHeadlineSpeaker = 5, kFewestHeadline = 4;
constexpr TokenIndex kFewestOutside = 3;  // tokens of a reported clause that are the reporter's own
constexpr std::uint8_t kMarked = 1, kDirect = 2;

TokenIndex shared(TokenRange a, TokenRange b) {
  const TokenIndex begin = std::max(a.begin, b.begin);
  const TokenIndex end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

// "'...,' X said, according to Y": what somebody said is what another one reports.
bool is_chained(const Cue& cue, const std::optional<CueSource>& source) {
  return (cue.entry->frames & kFrameAccordingTo) != 0 && source && source->can_speak;
}

// Two cues of one statement: "issued a statement charging".
bool same_content(const ReportedClause& a, const ReportedClause& b) {
  return 4 * shared(a.content.first, b.content.first) >=
         3 * std::max(a.content.first.size(), b.content.first.size());
}

}  // namespace

IndirectQuotes::IndirectQuotes(Readings& readings, const std::vector<MarkedStretch>& stretches,
                               const std::vector<QuoteMention>& marked, const ReportModel* model)
    : readings_(readings),
      document_(readings.document()),
      model_(model),
      marked_(document_.tokens().size(), 0) {
  for (const MarkedStretch& stretch : stretches)
    for (TokenIndex i = stretch.inside.begin; i < stretch.inside.end; ++i) marked_[i] = kMarked;
  for (const QuoteMention& quote : marked) {
    if (quote.kind != QuoteKind::kDirect) continue;
    if (quote.cue) taken_.push_back(quote.cue->begin);
    const TokenRange inside = document_.tokens_in(quote.span);
    for (TokenIndex i = inside.begin; i < inside.end; ++i) marked_[i] = kDirect;
  }
  std::sort(taken_.begin(), taken_.end());
}

bool IndirectQuotes::is_taken(const Cue& cue) const {
  return std::binary_search(taken_.begin(), taken_.end(), cue.tokens.begin);
}

TokenRange IndirectQuotes::without_marks(TokenRange range) const {
  const auto is_edge = [&](TokenIndex i) {
    const Token& token = document_.token(i);
    return token.is_mark(',') || token.is_mark(':') || token.is_mark('-') || token.is_mark('*') ||
           token.is_mark('#');
  };
  while (!range.empty() && is_edge(range.begin)) ++range.begin;
  while (!range.empty() && is_edge(range.end - 1)) --range.end;
  return range;
}

// The quoted words are the statement: the reporter adds no predicate of his own to them.
bool IndirectQuotes::is_mostly_marks(bool is_chained, const Content& content,
                                     const ContentFinder& finder) const {
  for (const TokenIndex taken : taken_)
    if (!is_chained && content.first.contains(taken)) return true;  // holds a direct quote with its speaker
  TokenIndex outside = 0;
  bool has_verb = false;
  bool has_marks = false;
  for (TokenIndex i = content.first.begin; i < content.first.end; ++i) {
    if (marked_[i] != 0) {
      // "it was 'no longer obsolete'": a bare copula
      if (!has_marks && !has_verb && i > content.first.begin + 1 && (readings_.role(i - 2) & kRoleBe) != 0)
        return true;
      has_marks = true;
      continue;
    }
    ++outside;
    if (finder.is_finite_verb(i) && (readings_.role(i) & kRoleBe) == 0) has_verb = true;
  }
  return has_marks && (outside < kFewestOutside || !has_verb);
}

bool IndirectQuotes::is_statement(const Cue& cue, const std::optional<CueSource>& source,
                                  const Content& content, const ContentFinder& finder) const {
  const CueEntry& entry = *cue.entry;
  if (content.first.size() < 2) return false;
  if (!source && !cue.passive && entry.part != CuePart::kNoun) return false;
  if (entry.part == CuePart::kNoun || entry.part == CuePart::kAdjective)
    return entry.share >= kFewestNounShare;
  if (entry.share >= 0 && entry.share < kFewestShare) return false;
  if ((entry.frames & (kFrameThat | kFrameWh)) != 0 && finder.is_clause(content.first)) return true;
  return entry.share >= kFewestShare;
}

// "agreed that the war was lost": an attitude reports a statement where a clause tells it.
bool IndirectQuotes::holds_that(const Cue& cue) const {
  const TokenIndex next = cue.tokens.end;
  return cue.entry->part == CuePart::kVerb && (cue.entry->frames & kFrameThat) != 0 && !cue.entry->is_topic &&
         next < document_.tokens().size() && (readings_.role(next) & kRoleThat) != 0;
}

// "congratulated Keller", "told her": a person is no statement.
bool IndirectQuotes::names_somebody(TokenRange content) const {
  constexpr std::uint32_t kPronoun = kRoleSubjectPronoun | kRoleObjectPronoun;
  return content.size() == 1 &&
         (document_.token(content.begin).is(kUpperFirst) || (readings_.role(content.begin) & kPronoun) != 0);
}

// Whether a cue can report a statement at all.
bool IndirectQuotes::may_report(const Cue& cue, const std::optional<CueSource>& source) const {
  if (marked_[cue.head] == kDirect || is_taken(cue) || !(cue.entry->is_reporting || holds_that(cue)))
    return false;
  const Token& head = document_.token(cue.head);
  const BlockType block = document_.blocks()[document_.block_of(cue.head)].type;
  const bool headline = block == BlockType::kTitle || block == BlockType::kHeading;
  if (head.is(kUpperFirst) && !head.is(kSentenceStart) && !headline && cue.head > 0 &&
      !document_.token(cue.head - 1).is_mark('"'))
    return false;     // part of a name
  const bool asked =  // "when asked", "Asked whether"
      (cue.group > 0 && (readings_.role(cue.group - 1) & kRoleSubordinator) != 0) ||
      (head.is(kSentenceStart) && (cue.entry->frames & kFrameWh) != 0);
  if (!source && asked) return false;
  if (source && !source->can_speak && cue.entry->stance == "judged")
    return false;  // "the attack showed that"
  if (cue.passive && !source && (cue.entry->frames & kFramePassive) == 0) return false;
  if (source && (readings_.role(source->mention.begin) & kRoleRelative) != 0 && source->mention.begin > 0 &&
      (readings_.role(source->mention.begin - 1) & kRoleCueWord) != 0 && !source->antecedent)
    return false;  // "did not say who complained"
  const TokenIndex next = cue.tokens.end;
  const auto role_at = [&](TokenIndex i) { return i < document_.tokens().size() ? readings_.role(i) : 0U; };
  if (cue.entry->part == CuePart::kPhrase && cue.entry->stance == "refused" && (role_at(next) & kRoleWh) == 0)
    return false;  // declined to comment on it
  if ((role_at(next) & kRoleNegation) != 0 && (role_at(next + 1) & kRoleTo) != 0 &&
      (role_at(next + 2) & kRoleBe) != 0)
    return false;  // asked not to be named
  if (cue.passive && cue.entry->part == CuePart::kVerb && source && source->phrase.begin > cue.head) {
    constexpr std::uint32_t kLeads = kRoleThat | kRoleWh | kRoleTo;  // "seen by reporters" reports nothing
    const TokenIndex behind = source->phrase.end;
    if ((role_at(behind) & kLeads) == 0 &&
        document_.text(document_.token(
            std::min<TokenIndex>(behind, static_cast<TokenIndex>(document_.tokens().size() - 1)))) != "as")
      return false;
  }
  if (cue.entry->part != CuePart::kNoun) return true;
  // "his claim that"
  return next < document_.tokens().size() && (readings_.role(next) & kRoleThat) != 0;
}

std::vector<ReportedClause> IndirectQuotes::by_rules(std::uint32_t sentence) {
  const SentenceReading& reading = readings_.of(sentence);
  const SourceFinder sources(document_, readings_.language(), readings_.roles(), reading);
  const ContentFinder contents(document_, readings_.language(), readings_.roles(), reading);
  std::vector<ReportedClause> reports;
  for (const Cue& cue : reading.cues) {
    ReportedClause report{&cue, sources.find(cue, reading.tokens.begin), {}, {}, kRuleScore};
    if (!may_report(cue, report.source)) continue;
    const auto content = contents.find(cue, report.source);
    if (!content) continue;
    report.content = *content;
    report.content.first = without_marks(content->first);
    if (report.content.first.empty() ||
        is_mostly_marks(is_chained(cue, report.source), report.content, contents))
      continue;
    if (is_statement(cue, report.source, report.content, contents)) reports.push_back(std::move(report));
  }
  return reports;
}

std::vector<ReportedClause> IndirectQuotes::candidates(std::uint32_t sentence) {
  const SentenceReading& reading = readings_.of(sentence);
  const SourceFinder sources(document_, readings_.language(), readings_.roles(), reading);
  const ContentFinder contents(document_, readings_.language(), readings_.roles(), reading);
  ReportFeatures features(document_, readings_.language(), readings_.roles(), reading, contents);
  const BlockType block = document_.blocks()[document_.sentences()[sentence].block].type;
  std::vector<ReportedClause> reports;
  for (const Cue& cue : reading.cues) {
    const auto source = sources.find(cue, reading.tokens.begin);
    if (!may_report(cue, source)) continue;
    const std::vector<ReportFeature>& of_cue = features.of_cue(cue, source, {block, marked_[cue.head] != 0});
    // With a model the score is all that is kept, and that of the cue is summed once.
    const int cue_score = model_ != nullptr ? model_->score(of_cue) : 0;
    const std::vector<ReportFeature> kept = model_ != nullptr ? std::vector<ReportFeature>() : of_cue;
    bool is_first = true;
    for (Content& content : contents.candidates(cue, source)) {
      content.first = without_marks(content.first);
      if (content.first.empty() || (!content.second && names_somebody(content.first)) ||
          is_mostly_marks(is_chained(cue, source), content, contents))
        continue;
      ReportedClause report{&cue, source, content, kept, cue_score};
      const std::vector<ReportFeature>& of_content = features.of_content(cue, source, content);
      if (model_ != nullptr)
        report.score += model_->score(of_content);
      else
        report.features.insert(report.features.end(), of_content.begin(), of_content.end());
      report.is_clause = contents.is_clause(content.first) || content.second;
      report.is_rule_choice = is_first;
      report.fits_frame = is_first && contents.fits_frame(cue, content);
      reports.push_back(std::move(report));
      is_first = false;
    }
  }
  return reports;
}

// "The minister said the bridge was safe": the model is not asked.
bool IndirectQuotes::is_sure(const ReportedClause& report) const {
  const Cue& cue = *report.cue;
  const bool rule =
      report.content.shape == ContentShape::kBehind || report.content.shape == ContentShape::kInFront;
  if (!rule || !report.is_rule_choice || marked_[cue.head] != 0) return false;
  if (report.source && report.source->antecedent && !report.source->can_speak)
    return false;  // a shirt that said
  if (report.content.second) return true;
  const bool beside = report.source && report.source->phrase.end == cue.group;  // "analysts say"
  if (report.is_clause && cue.form == CueForm::kFinite && (!cue.bare || beside) &&
      cue.entry->part == CuePart::kVerb && cue.entry->share >= kSureShare)
    return true;
  return is_framed(report);
}

// "accused him of lying", "is accused of lying", "his claim that the money was hers".
bool IndirectQuotes::is_framed(const ReportedClause& report) const {
  const Cue& cue = *report.cue;
  if (cue.entry->part == CuePart::kNoun) {
    const bool owned = report.source && report.source->phrase.contains(cue.head);
    return owned && report.is_clause;
  }
  if (!report.fits_frame) return false;
  if (cue.passive) return cue.entry->part == CuePart::kPhrase;
  const bool told = cue.form == CueForm::kFinite || (cue.form == CueForm::kBase && cue.negated);
  return report.source && report.source->can_speak && told &&
         (cue.entry->share >= kFewestFramedShare || cue.entry->part == CuePart::kPhrase);
}

// The best content of each cue, where it counts; of two cues with one content, the better.
std::vector<ReportedClause> IndirectQuotes::by_model(std::uint32_t sentence) {
  std::vector<ReportedClause> chosen;
  for (ReportedClause& report : candidates(sentence)) {
    report.is_sure = is_sure(report);
    if (report.is_sure) report.score = std::max(report.score, model_->threshold());
    if (report.score < model_->threshold()) continue;
    // A clause on both sides of its cue is not cut in two.
    if (report.content.second) report.score = std::max(report.score, kRuleScore);
    const auto rival = std::find_if(chosen.begin(), chosen.end(), [&](const ReportedClause& other) {
      return other.cue == report.cue || same_content(other, report);
    });
    if (rival == chosen.end())
      chosen.push_back(std::move(report));
    else if (rival->content.second && rival->cue == report.cue)
      continue;
    else if (rival->cue == report.cue
                 ? rival->score < report.score
                 : (report.cue->entry->part != CuePart::kNoun && rival->score < report.score))
      *rival = std::move(report);
  }
  return chosen;
}

void IndirectQuotes::add(const ReportedClause& report, std::vector<QuoteMention>& quotes,
                         std::uint32_t& statement) const {
  QuoteMention quote;
  quote.kind = QuoteKind::kIndirect;
  quote.span = document_.span(report.content.first);
  quote.statement = ++statement;
  quote.cue = report.cue->tokens;
  if (report.source) {
    quote.speaker = report.source->mention;
    quote.antecedent = report.source->antecedent;
  }
  quote.stance = report.cue->entry->stance;
  const bool nobody = report.source && readings_.roles().is(document_.token(report.source->mention.begin),
                                                            kRoleNegation);  // "Nobody said that"
  quote.denied = report.cue->denies() != nobody;
  quote.score = report.score;
  quote.is_sure = report.is_sure;
  quote.rule = "cue:" + report.cue->entry->text;
  quotes.push_back(quote);
  if (!report.content.second) return;
  const TokenRange rest = without_marks(*report.content.second);
  if (rest.empty()) return;
  quote.span = document_.span(rest);
  quotes.push_back(std::move(quote));
}

// "Bridge to open in May - minister", "Minister: bridge to open in May": a short speaker at one end of a
// headline that has no cue.
bool IndirectQuotes::add_headline(std::uint32_t sentence, std::vector<QuoteMention>& quotes,
                                  std::uint32_t& statement) {
  const SentenceReading& reading = readings_.of(sentence);
  const TokenRange line = without_marks(reading.tokens);
  for (const NounPhrase& phrase : reading.phrases) {
    if (phrase.kind == PhraseKind::kOther || phrase.tokens.size() > kMostHeadlineSpeaker) continue;
    TokenRange content{0, 0};
    if (phrase.tokens.begin == line.begin && phrase.tokens.end < line.end &&
        document_.token(phrase.tokens.end).is_mark(':'))
      content = {phrase.tokens.end + 1, line.end};
    if (phrase.tokens.end == line.end && phrase.tokens.begin > line.begin + 1) {
      const Token& dash = document_.token(phrase.tokens.begin - 1);
      if (dash.is_mark('-') && dash.is(kSpaceBefore)) content = {line.begin, phrase.tokens.begin - 1};
    }
    content = without_marks(content);
    if (content.size() < kFewestHeadline || marked_[content.begin] != 0) continue;
    QuoteMention quote;
    quote.kind = QuoteKind::kIndirect;
    quote.span = document_.span(content);
    quote.statement = ++statement;
    quote.speaker = phrase.mention;
    quote.score = kRuleScore;
    quote.rule = "headline";
    quotes.push_back(std::move(quote));
    return true;
  }
  return false;
}

void IndirectQuotes::find(std::uint32_t sentence, std::vector<QuoteMention>& quotes,
                          std::uint32_t& statement) {
  const BlockType block = document_.blocks()[document_.sentences()[sentence].block].type;
  const bool headline = block == BlockType::kTitle || block == BlockType::kHeading;
  if (headline && add_headline(sentence, quotes, statement)) return;
  for (const ReportedClause& report :
       model_ != nullptr && !headline ? by_model(sentence) : by_rules(sentence))
    add(report, quotes, statement);
}

}  // namespace dossier
