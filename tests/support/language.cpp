// Opens the packed data; a broken pack throws.
#include "support/language.h"

#include <stdexcept>

#include "data/embedded.h"

namespace dossier::test {
namespace {

template <typename T>
T value_of(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message());
  return std::move(result).value();
}

Language& language() {
  static Language loaded = value_of(Language::load(value_of(DataSet::from_pack(embedded_data()))));
  return loaded;
}

const DocumentBuilder& builder() {
  static const DocumentBuilder loaded =
      value_of(DocumentBuilder::load(language().data, language().vocabulary));
  return loaded;
}

}  // namespace

const Language& packed_language() { return language(); }
Document document(std::string text) { return builder().build(std::move(text)); }

}  // namespace dossier::test
