#pragma once
// The three forms in which documents leave the program.
#include <memory>
#include <string>
#include <vector>

#include "cli/options.h"
#include "dossier/article.h"
#include "dossier/error.h"
#include "dossier/report.h"

namespace dossier {

// Takes the documents of a run in input order. What goes wrong while writing is said on standard error; a
// reader that has gone (a broken pipe) is no error, it only ends the run.
class Sink {
 public:
  Sink() = default;
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  virtual ~Sink() = default;

  // The document as it will be written; called on any thread. May add problems to the document.
  virtual std::string render(DocumentReport& document, const Article& article) const = 0;
  // False: nobody reads any more, or it cannot be written.
  virtual bool add(DocumentReport document, std::string rendered) = 0;
  // An input that gave no document.
  virtual bool add_problems(const std::string& place, std::vector<Problem> problems) = 0;
  // Ends the output; called only after at least one document. False: it could not be written.
  virtual bool finish() = 0;
};

// Fails where the output cannot be opened.
Result<std::unique_ptr<Sink>> open_sink(const RunConfig& config);

}  // namespace dossier
