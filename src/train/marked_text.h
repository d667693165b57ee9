#pragma once
// Articles whose names are marked where they stand: "[PER Ida Berg] of [ORG Nordvik ASA] left [LOC Oslo]."
#include <filesystem>
#include <string_view>

#include "train/corpus.h"

namespace dossier::train {

// Articles are parted by lines "====". Brackets stand nowhere else; PER, ORG, LOC and MISC are the types.
// `place` names the text in messages.
Result<Corpus> read_marked_text(std::string_view text, std::string_view place);
// A file, or all .txt files of a folder in the order of their names.
Result<Corpus> read_marked_files(const std::filesystem::path& path);

}  // namespace dossier::train
