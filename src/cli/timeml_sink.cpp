// Ids become paths below the folder, equal ids get their hash as in the report.
// Tested by tests/cli/program_test.cpp, which runs the program.
#include "cli/timeml_sink.h"

#include <system_error>
#include <utility>

#include "cli/messages.h"
#include "cli/output.h"
#include "merge/identity.h"
#include "report/timeml.h"

namespace dossier {
namespace fs = std::filesystem;
namespace {

// An id may be any string: what would lead out of the folder becomes '_'.
fs::path file_of(const std::string& id) {
  fs::path file;
  for (std::size_t begin = 0; begin <= id.size();) {
    const std::size_t slash = std::min(id.find('/', begin), id.size());
    std::string name = id.substr(begin, slash - begin);
    for (char& c : name)
      if (c == '\0') c = '_';
    const bool leads_out = name.empty() || name == "." || name == "..";
    file /= leads_out ? "_" : name;
    begin = slash + 1;
  }
  file += ".tml";
  return file;
}

}  // namespace

std::string TimemlSink::render(DocumentReport& document, const Article& article) const {
  return timeml(article.text, document, document.problems);
}

bool TimemlSink::write(const std::string& id, const std::string& bytes) {
  const fs::path file = folder_ / file_of(id);
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  if (!error && write_file(file, bytes) == WriteResult::kWritten) return true;
  say(file.string() + ": cannot be written");
  has_failed_ = true;
  return false;
}

bool TimemlSink::rename_first(const std::string& id, Written& first) {
  if (std::exchange(first.is_renamed, true)) return true;
  std::error_code error;
  fs::rename(folder_ / file_of(id), folder_ / file_of(distinct_id(id, first.sha256)), error);
  if (error) say(id + ": cannot be renamed: " + error.message());
  has_failed_ = has_failed_ || error;
  return !error;
}

bool TimemlSink::add(DocumentReport document, std::string rendered) {
  const auto [first, is_new] = written_.try_emplace(document.id, Written{document.sha256});
  if (is_new) return write(document.id, rendered);
  if (first->second.sha256 == document.sha256) return true;
  return rename_first(document.id, first->second) &&
         write(distinct_id(document.id, document.sha256), rendered);
}

}  // namespace dossier
