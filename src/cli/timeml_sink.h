#pragma once
// --format timeml: a file a document in a folder.
#include <filesystem>
#include <map>

#include "cli/sinks.h"

namespace dossier {

class TimemlSink : public Sink {
 public:
  explicit TimemlSink(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::string render(DocumentReport& document, const Article& article) const override;
  bool add(DocumentReport document, std::string rendered) override;
  bool add_problems(const std::string&, std::vector<Problem>) override { return true; }
  bool finish() override { return !has_failed_; }

 private:
  struct Written {
    std::string sha256;
    bool is_renamed = false;
  };
  bool write(const std::string& id, const std::string& bytes);
  bool rename_first(const std::string& id, Written& first);

  std::filesystem::path folder_;
  std::map<std::string, Written> written_;  // the first document of each id
  bool has_failed_ = false;
};

}  // namespace dossier
