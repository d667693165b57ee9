"""Makes data/lexicon/parts-of-speech.tsv: what a word may be, the likeliest first.

Usage: parts_of_speech.py WORDNET_FOLDER DATA_FOLDER OUT.tsv TREEBANK.conllu...
A word seen five times or more in the treebanks (Universal Dependencies' CoNLL-U) has the parts that it has there; any
other has those of WordNet, weighed by SemCor, an inflected verb for a third (the treebanks count forms, SemCor lemmas).
A part below a twentieth of the word's uses is left out. Only words of models/word-classes.tsv are kept.
"""
import collections
import pathlib
import sys

import nouns
import wordnet

ENOUGH = 5
LEAST_SHARE = 0.05
FORM_SHARE = 1 / 3
# A word of WordNet that SemCor never has in this part.
UNSEEN = 0.5


def first_column(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def part_of_token(tag, detail, relation):
    """Our part for a token of the treebank; None: it says nothing of the word (a name, a mark, a number)."""
    if tag == "NOUN":
        return "plural" if detail == "NNS" else "noun"
    if tag == "VERB":
        return "adjective" if detail in ("VBN", "VBG") and relation == "amod" else "verb"
    return {"ADJ": "adjective", "ADV": "adverb", "PROPN": None, "PUNCT": None, "NUM": None, "SYM": None, "X": None, "_": None}.get(tag, "other")


def treebank_counts(paths):
    counts = collections.defaultdict(collections.Counter)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                cells = line.split("\t")
                if len(cells) == 10 and cells[0].isdigit():
                    part = part_of_token(cells[3], cells[4], cells[7])
                    if part:
                        counts[cells[1].lower()][part] += 1
    return counts


def wordnet_counts(folder, data):
    counts = collections.defaultdict(collections.Counter)
    irregular = {singular: form for form, singular in first_column(data / "lexicon/nouns.tsv")}
    for part in ("noun", "adj", "adv"):
        name = {"noun": "noun", "adj": "adjective", "adv": "adverb"}[part]
        tagged = semcor_counts(folder, part)
        for lemma in common_words(folder, part):
            counts[lemma][name] += tagged[lemma] + UNSEEN
            if part == "noun":
                counts[irregular.get(lemma, nouns.regular_plural(lemma))]["plural"] += (tagged[lemma] + UNSEEN) * FORM_SHARE
    for form, lemma, _, count in first_column(data / "lexicon/verbs.tsv"):
        counts[form]["verb"] += (int(count) + UNSEEN) * (1 if form == lemma else FORM_SHARE)
    return counts


def common_words(folder, part):
    """Single words of one part that WordNet writes without a capital."""
    words = set()
    with open(pathlib.Path(folder) / f"data.{part}", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("  "):
                fields = line.split(" | ")[0].split()
                words.update(word.split("(")[0] for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2])
    return {word for word in words if "_" not in word and word == word.lower()}


def semcor_counts(folder, part):
    numbers = {"noun": "1", "adj": "35", "adv": "4"}[part]
    counts = collections.Counter()
    with open(pathlib.Path(folder) / "cntlist.rev", encoding="utf-8") as file:
        for line in file:
            key, _, count = line.split()
            lemma, place = key.split("%")
            if place[0] in numbers:
                counts[lemma] += int(count)
    return counts


def main():
    folder, data, target, *treebanks = sys.argv[1:]
    data = pathlib.Path(data)
    seen = treebank_counts(treebanks)
    known = wordnet_counts(folder, data)
    rows = []
    for word, *_ in first_column(data / "models/word-classes.tsv"):
        counts = seen[word] if seen[word].total() >= ENOUGH else known[word] or seen[word]
        parts = sorted((p for p in counts if counts[p] >= LEAST_SHARE * counts.total()), key=lambda p: (-counts[p], p))
        if parts:
            rows.append((word, ",".join(parts)))
    header = (
        "Parts of speech: word, what it may be, the likeliest first (noun, plural, adjective, adverb, verb, other).",
        "Counts over Universal Dependencies English GUM and EWT, training parts, and Princeton WordNet 3.0 with SemCor.",
        "Made by data/make/parts_of_speech.py.",
    )
    wordnet.write_rows(target, header, rows)


if __name__ == "__main__":
    main()
