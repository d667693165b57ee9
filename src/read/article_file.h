#pragma once
// One file as an article.
#include <cstdint>

#include "read/folder.h"
#include "read/item.h"

namespace dossier {

// Never reads more than `max_bytes` + 1 bytes.
ReadItem read_article_file(const InputFile& file, std::uint64_t max_bytes);

// An input that could not be read.
ReadItem failed_item(std::string place, std::string problem);

}  // namespace dossier
