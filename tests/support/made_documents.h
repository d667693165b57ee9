#pragma once
// Documents made by hand for the tests of the reduce step, without any data of the language: words are what
// stands between spaces, stems are words without "s", "ed", "ing", and a short list of words is empty.
#include <string>
#include <string_view>
#include <vector>

#include "dossier/report.h"

namespace dossier::test {

class MadeDocument {
 public:
  explicit MadeDocument(std::string id);

  MadeDocument& published(std::string day);
  MadeDocument& outlet(std::string name);
  // A chain with one mention a form; the first one is its name. Gives the chain's id.
  std::string entity(EntityType type, const std::vector<std::string>& forms,
                     const std::vector<std::string>& titles = {});
  // Appends a quote of one statement; an empty speaker is nobody, one that is no chain's id a description.
  MadeDocument& quote(QuoteKind kind, const std::string& speaker, const std::string& text);
  // Appends a sentence with a figure: "[more_than:9000] troops stayed"; the word after it is the head. It is
  // told of the place whose chain's name it holds.
  MadeDocument& figure(const std::string& sentence);
  // Appends a sentence that is dated as a whole.
  MadeDocument& dated(const std::string& day, const std::string& next_day, const std::string& sentence);
  MadeDocument& problem(std::string path, std::string what);

  DocumentReport get() const { return report_; }
  const std::string& text() const { return text_; }  // ASCII: bytes are code points

 private:
  Passage append(const std::string& text);
  std::vector<ComparedWord> words_of(const Passage& passage) const;

  DocumentReport report_;
  std::string text_;
};

}  // namespace dossier::test
