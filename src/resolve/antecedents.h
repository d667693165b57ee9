#pragma once
// Whom a pronoun or a description means: by gender, number, recency, what the article calls people, and who
// spoke last.
#include <optional>
#include <vector>

#include "extract/quotes/sentence_roles.h"
#include "resolve/chains.h"

namespace dossier {

class Antecedents {
 public:
  // All of them must outlive the object. `quoted`: by token, not 0 inside of quotation marks.
  Antecedents(const Document& document, const Language& language, const SentenceRoles& roles,
              const std::vector<NameMention>& names, const Chains& chains,
              const std::vector<std::uint8_t>& quoted);

  // The chain of the mention that a token belongs to.
  std::optional<std::uint32_t> chain_at(TokenIndex token) const;
  // The chain that a third-person pronoun stands for; `last_speaker` is who spoke before it, if anybody.
  std::optional<std::uint32_t> of_pronoun(TokenIndex pronoun,
                                          std::optional<std::uint32_t> last_speaker) const;
  // Where "he", "she", "they" stands for somebody without a name, or for two named together: the words that
  // call them, as far as they are nearer than the chain that `of_pronoun` finds; `chains` are those of two
  // names.
  struct Described {
    TokenRange phrase;
    std::vector<std::uint32_t> chains;
  };
  std::optional<Described> described(TokenIndex pronoun) const;
  // The person whom the article gives this title or role: "the secretary general".
  std::optional<std::uint32_t> of_description(TokenRange description) const;
  // Of a turn's label: "MR. BERG" is whom the article calls Thomas Berg.
  std::optional<std::uint32_t> of_label(TokenRange label) const;
  // "PG": Paul Greer.
  std::optional<std::uint32_t> of_initials(TokenRange label) const;
  // Whether a description tells of a person already named by nothing but a trait: "the Italian", "the
  // 22-year-old".
  bool is_person_by_trait(TokenRange description) const;
  // Whom it means.
  std::optional<std::uint32_t> person_before(TokenIndex description,
                                             std::optional<std::uint32_t> last_speaker) const;
  // The person whom the text before an interview's first turn names most often; nobody where two are.
  std::optional<std::uint32_t> introduced_before(TokenIndex turn) const;
  // The name that ends nearest before a token, for "who" and "which".
  std::optional<std::uint32_t> nearest_before(TokenIndex token) const;

 private:
  struct Called {
    WordId word;  // the last word of a title or role
    WordId word_before;
    std::uint32_t chain;
  };

  Gender gender_of(const NameMention& mention) const;
  void read_titles(const NameMention& mention, std::uint32_t chain);
  bool agrees(std::uint32_t chain, std::uint32_t pronoun_roles) const;
  std::optional<std::uint32_t> best_before(TokenIndex pronoun, std::uint32_t roles,
                                           std::optional<std::uint32_t> last_speaker) const;
  bool is_named_behind(TokenIndex description, TokenIndex end) const;
  std::optional<Described> two_names(TokenRange place) const;
  std::optional<TokenRange> first_description(TokenRange place, std::uint32_t pronoun_roles) const;
  std::optional<TokenRange> first_thing(TokenRange place) const;
  bool names_agreeing(TokenRange place, std::uint32_t pronoun_roles) const;

  const Document& document_;
  const Language& language_;
  const SentenceRoles& roles_;
  const std::vector<NameMention>& names_;
  const Chains& chains_;
  const std::vector<std::uint8_t>& quoted_;
  std::vector<Gender> genders_;  // by chain
  std::vector<Called> called_;
};

}  // namespace dossier
