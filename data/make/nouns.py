"""Makes data/lexicon/nouns.tsv: plural forms that the regular rules do not give, with their singular.

Usage: nouns.py WORDNET_FOLDER EMBEDDINGS.json OUT.tsv
Regular plurals (-s, -es, -ies) are left out: code forms them. Source: noun.exc of WordNet.
"""
import sys

import wordnet

# Collective nouns without a plural of their own.
PLURAL_ONLY = set("""aristocracy authorities brass brethren clergy diaspora elite faithful folks forces gentry intelligentsia leadership
management media nobility opposition paparazzi parents peasantry people personnel police press public rank-and-file
royalty siblings staff townspeople troops twins villagers youth""".split())
LIKE_MAN = ("man", "woman")
NOT_LIKE_MAN = ("human", "shaman", "caiman", "talisman", "ottoman", "brahman", "mussulman")
IN_LAW = "-in-law"
# First word takes the plural: secretaries-general.
HEAD_FIRST = ("-general", "-in-chief", "-de-camp", "-in-command")
OTHERS = {"passerby": "passersby", "runner-up": "runners-up"}


def regular_plural(lemma):
    if lemma.endswith("y") and lemma[-2:-1] not in set("aeiou"):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) and not lemma.endswith(("arch",)) else "s")


def plural_of(lemma, exceptions, ranks):
    """The usual plural: by ending, else the commoner of the regular and the irregular forms."""
    if lemma in OTHERS:
        return OTHERS[lemma]
    if lemma.endswith(LIKE_MAN) and not lemma.endswith(NOT_LIKE_MAN):
        return lemma[:-2] + "en"
    if lemma.endswith(IN_LAW):
        return lemma[: -len(IN_LAW)] + "s" + IN_LAW
    for tail in HEAD_FIRST:
        if lemma.endswith(tail) and lemma not in ("major-general", "brigadier-general"):
            return regular_plural(lemma[: -len(tail)]) + tail
    forms = [regular_plural(lemma)] + [form for form, base in exceptions if base == lemma]
    return min(forms, key=lambda form: ranks.get(form, len(ranks)))


def main():
    folder, embeddings, target = sys.argv[1:]
    nouns = wordnet.WordNet(folder, "noun")
    ranks = wordnet.read_ranks(embeddings)
    rows = [(form, lemma) for form, lemma in nouns.exceptions()
            if "_" not in form and form in ranks and lemma in ranks and form != regular_plural(lemma) and form != lemma]
    header = (
        "Irregular plurals: form, singular.",
        "Source: Princeton WordNet 3.0, noun.exc (WordNet License); filtered by the word list of GloVe 6B (PDDL).",
        "Made by data/make/nouns.py.",
    )
    wordnet.write_rows(target, header, rows)


if __name__ == "__main__":
    main()
