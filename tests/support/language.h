#pragma once
// The packed language data, opened once for all tests of a program.
#include "match/language.h"
#include "text/document_builder.h"

namespace dossier::test {

const Language& packed_language();
// A document as the program would build it.
Document document(std::string text);

}  // namespace dossier::test
