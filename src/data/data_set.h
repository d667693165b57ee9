#pragma once
// The language data: named files, either packed into the program or read from a folder (--data DIR).
//
// Names are paths below data/ ("lexicon/months.tsv"). The bytes stay valid as long as the DataSet or a copy
// lives.
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dossier/error.h"

namespace dossier {

class DataSet {
 public:
  // The bytes of a pack as `pack` makes them; they must outlive the set.
  static Result<DataSet> from_pack(std::string_view pack);
  // Every file of a data folder that the program uses. Fails with the path that could not be read.
  static Result<DataSet> from_folder(const std::filesystem::path& folder);

  std::optional<std::string_view> file(std::string_view name) const;
  // Names below a folder ("gazetteer/"), sorted.
  std::vector<std::string_view> names(std::string_view prefix) const;
  // How messages name a file: the folder's path, or data/ for the packed set.
  std::string place(std::string_view name) const;

  // Adds a file made from the others (a compiled table); replaces one of the same name.
  void add(std::string name, std::string bytes);
  // One flat file of all: contents aligned to cache lines behind a table of names.
  std::string pack() const;

 private:
  std::map<std::string, std::string_view, std::less<>> files_;
  std::vector<std::shared_ptr<const std::string>> owned_;
  std::string root_ = "data";
};

}  // namespace dossier
