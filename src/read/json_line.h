#pragma once
// One line of JSON Lines as an article.
#include <string>
#include <string_view>

#include "dossier/article.h"
#include "dossier/error.h"

namespace dossier {

// Requires valid UTF-8. Keys: id and text (needed), title, published, source, language; others are not looked
// at. A null stands for a key that is not there. The error's reason says what is wrong with the line.
Result<Article> read_json_line(std::string_view line);

}  // namespace dossier
