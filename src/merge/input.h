#pragma once
// What the parts of the comparison share: the documents, and what has been settled of them so far.
#include <cstdint>
#include <optional>
#include <vector>

#include "dossier/comparison.h"

namespace dossier {

using DocumentIndex = std::uint32_t;
using EntityIndex = std::uint32_t;

struct MergeInput {
  const std::vector<DocumentReport>& documents;            // by id
  const std::vector<SharedEntity>& entities;               // of the whole run
  const std::vector<std::vector<EntityIndex>>& entity_of;  // document, chain: the entity it belongs to
  const std::vector<std::uint32_t>& text_of;               // document: equal for copies of one text
};

// How many documents there are in a list that may name some twice, and how many texts.
struct Support {
  std::uint32_t documents = 0;
  std::uint32_t independent = 0;
};
Support support_of(const MergeInput& input, std::vector<DocumentIndex> documents);

// When a document was published, in days since 1970-01-01.
std::optional<long> day_number(const MergeInput& input, DocumentIndex document);

// Days between two publications; nothing where one of them is unknown.
std::optional<long> days_apart(const MergeInput& input, DocumentIndex a, DocumentIndex b);

// By publication, unknown last, then by document.
bool published_before(const MergeInput& input, DocumentIndex a, DocumentIndex b);

// Whether a span lies in a headline.
bool in_title(const DocumentReport& document, Span span);

}  // namespace dossier
