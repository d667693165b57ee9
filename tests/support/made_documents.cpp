// Builds text, spans and evidence side by side.
#include "support/made_documents.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "report/names.h"
#include "text/vocabulary.h"

namespace dossier::test {
namespace {

constexpr std::array<std::string_view, 22> kEmpty = {
    "a",  "an", "and", "as", "at",   "be",  "but",  "by", "for", "he",   "in",
    "is", "it", "of",  "on", "that", "the", "they", "to", "was", "will", "with"};

std::string folded(std::string_view word) {
  std::string out;
  for (const char byte : word)
    if (std::isalnum(static_cast<unsigned char>(byte)) != 0)
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
  return out;
}

std::string plain_stem(std::string word) {
  for (const std::string_view ending : {"ing", "ed", "s"})
    if (word.size() > ending.size() + 2 && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  return word;
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace

MadeDocument::MadeDocument(std::string id) {
  report_.id = std::move(id);
  report_.path = report_.id + ".txt";
  report_.sha256 = std::string(64, report_.id.empty() ? '0' : report_.id.back());
}

MadeDocument& MadeDocument::published(std::string day) {
  report_.published = Published{std::move(day), PublishedBasis::kMetadata, std::nullopt};
  return *this;
}

MadeDocument& MadeDocument::outlet(std::string name) {
  report_.source = Source{std::move(name), std::nullopt};
  return *this;
}

std::string MadeDocument::entity(EntityType type, const std::vector<std::string>& forms,
                                 const std::vector<std::string>& titles) {
  Entity entity;
  entity.id = "e" + std::to_string(report_.entities.size() + 1);
  entity.type = type;
  entity.name = forms.front();
  entity.titles = titles;
  for (const std::string& form : forms) entity.mentions.push_back({append(form), "made"});
  report_.entities.push_back(entity);
  return entity.id;
}

MadeDocument& MadeDocument::quote(QuoteKind kind, const std::string& speaker, const std::string& text) {
  Quote quote;
  quote.id = "q" + std::to_string(report_.quotes.size() + 1);
  quote.kind = kind;
  quote.at = append(text);
  const bool is_chain = std::any_of(report_.entities.begin(), report_.entities.end(),
                                    [&](const Entity& entity) { return entity.id == speaker; });
  if (is_chain)
    quote.speaker = Speaker{speaker, speaker, std::nullopt, SpeakerBasis::kName, SpeakerType::kPerson, {}};
  else if (!speaker.empty())
    quote.speaker =
        Speaker{std::nullopt, speaker, std::nullopt, SpeakerBasis::kDescription, SpeakerType::kUnknown, {}};
  report_.evidence.statements.push_back({quote.id, quote.at, words_of(quote.at), {}, {}});
  report_.quotes.push_back(quote);
  return *this;
}

MadeDocument& MadeDocument::figure(const std::string& sentence) {
  const std::size_t open = sentence.find('['), close = sentence.find(']'), colon = sentence.find(':');
  const bool bounded = colon < close;
  const std::string number =
      sentence.substr((bounded ? colon : open) + 1, close - (bounded ? colon : open) - 1);
  const std::string plain = sentence.substr(0, open) + number + sentence.substr(close + 1);
  const Passage at = append(plain);
  const auto begin = at.span.begin + static_cast<std::uint32_t>(open);
  Figure figure;
  figure.at = {{begin, begin + static_cast<std::uint32_t>(number.size())}, number};
  figure.value = {number};
  if (bounded) figure.bound = named<Bound>(sentence.substr(open + 1, colon - open - 1));
  FigureEvidence evidence;
  evidence.sentence = static_cast<std::uint32_t>(report_.evidence.sentences.size());
  const auto after = split_words(std::string_view(plain).substr(open + number.size()));
  if (!after.empty()) {
    const std::string head(after.front());
    const std::uint32_t head_begin = figure.at.span.end + 1;
    figure.of = Passage{{head_begin, head_begin + static_cast<std::uint32_t>(head.size())}, head};
    evidence.head = word_hash(plain_stem(folded(head)));
  }
  for (std::uint32_t i = 0; i < report_.entities.size(); ++i)
    if (plain.find(report_.entities[i].name) != std::string::npos) evidence.place = i;
  report_.evidence.sentences.push_back({at, words_of(at)});
  report_.evidence.figures.push_back(evidence);
  report_.figures.push_back(figure);
  return *this;
}

MadeDocument& MadeDocument::dated(const std::string& day, const std::string& next_day,
                                  const std::string& sentence) {
  const Passage at = append(sentence);
  DateExpression date;
  date.at = at;
  date.value = day;
  date.from = day;
  date.to = next_day;
  report_.evidence.date_sentences.emplace_back(static_cast<std::uint32_t>(report_.evidence.sentences.size()));
  report_.evidence.sentences.push_back({at, words_of(at)});
  report_.dates.push_back(date);
  return *this;
}

MadeDocument& MadeDocument::problem(std::string path, std::string what) {
  report_.problems.push_back({std::move(path), std::move(what), "left out"});
  return *this;
}

Passage MadeDocument::append(const std::string& text) {
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += text + "\n";
  return {{begin, begin + static_cast<std::uint32_t>(text.size())}, text};
}

std::vector<ComparedWord> MadeDocument::words_of(const Passage& passage) const {
  std::vector<ComparedWord> words;
  for (const std::string_view word : split_words(passage.text)) {
    const std::string form = folded(word);
    const auto begin = passage.span.begin + static_cast<std::uint32_t>(word.data() - passage.text.data());
    ComparedWord out{
        {begin, begin + static_cast<std::uint32_t>(word.size())}, word_hash(form), 0, WordRole::kFunction};
    if (form == "not" || form == "no" || form == "never") {
      out.role = WordRole::kNegation;
    } else if (!form.empty() && std::isdigit(static_cast<unsigned char>(form.front())) != 0) {
      out.role = WordRole::kNumber;
      out.key = word_hash(form);
    } else if (std::find(kEmpty.begin(), kEmpty.end(), form) == kEmpty.end()) {
      out.role = WordRole::kContent;
      out.key = word_hash(plain_stem(form));
    }
    for (std::uint32_t chain = 0; chain < report_.entities.size(); ++chain)
      for (const Mention& mention : report_.entities[chain].mentions)
        if (folded(mention.at.text) == form) {
          out.role = WordRole::kName;
          out.key = chain;
        }
    words.push_back(out);
  }
  return words;
}

}  // namespace dossier::test
