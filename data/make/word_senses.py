"""Makes data/lexicon/word-senses.tsv and light-words.tsv: what ordinary words mean, as concepts that synonyms
and derived words share, and which words are so common that they say little (light).

Usage: word_senses.py WORDNET_FOLDER FUNCTION_WORDS.tsv WORD_CLASSES.tsv SENSES.tsv LIGHT.tsv

A concept is a synset of WordNet. A word has those that make up a fifth of its use at least (counts of SemCor, a
little for senses without a count, less from sense to sense), those that its derivationally related forms have in
the same sense (decide, decision), and, marked with ^, the next wider ones of its nouns and verbs (ferry: ^boat).
Concepts that no two words share are left out, and wider ones of very many words. Only words that news uses (those of
the word classes) and that SemCor has are in it.
"""
import collections
import pathlib
import sys

import wordnet

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
PART_OF_NUMBER = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
OWN_SHARE = 0.2       # of a word's use, for a concept to be its own
WIDER_SHARE = 0.3     # and for the wider concept to be told
WIDEST = 25           # words of which a wider concept can be told; it says little of more
KNOWN = 2             # times in SemCor that a word must be there at least
LIGHT = 200           # and those from which on it says little
NAMES_IN_SEMCOR = {"person", "group", "location"}  # counted there for names


def lines(folder, name):
    with open(pathlib.Path(folder) / name, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if not line.startswith("  ")]


class Synsets:
    """Words, hypernyms and derivation links of all parts of speech, and the senses of each lemma with counts."""

    def __init__(self, folder):
        self.words, self.wider = {}, collections.defaultdict(list)
        self.derived = collections.defaultdict(set)  # (lemma, synset): synsets of its related forms
        links = []
        for name, part in PARTS.items():
            for line in lines(folder, f"data.{name}"):
                self._read_synset(part, line.split(" | ")[0].split(), links)
        for synset, word, other, other_word in links:
            self.derived[self.words[synset][word - 1], synset].add(other)
            self.derived[self.words[other][other_word - 1], other].add(synset)
        self.counts = self._read_counts(folder)
        self.senses = collections.defaultdict(list)  # lemma: (synset, weight)
        for name, part in PARTS.items():
            for line in lines(folder, f"index.{name}"):
                fields = line.split()
                for rank, offset in enumerate(fields[-int(fields[2]):]):
                    count = self.counts[fields[0], part].get(rank + 1, 0)
                    self.senses[fields[0]].append((part + offset, count + 0.5 * 0.7 ** rank))

    def _read_synset(self, part, fields, links):
        synset, count = part + fields[0], int(fields[3], 16)
        self.words[synset] = [word.split("(")[0].lower() for word in fields[4:4 + 2 * count:2]]
        at = 4 + 2 * count
        for i in range(int(fields[at])):
            kind, offset, other, ends = fields[at + 1 + 4 * i:at + 5 + 4 * i]
            target = ("a" if other == "s" else other) + offset
            if kind == "@" and part in "nv":
                self.wider[synset].append(target)
            if kind in ("+", "\\") and ends != "0000":
                links.append((synset, int(ends[:2], 16), target, int(ends[2:], 16)))

    @staticmethod
    def _read_counts(folder):
        counts = collections.defaultdict(dict)
        for line in lines(folder, "cntlist.rev"):
            key, sense, count = line.split()
            lemma, place = key.split("%")
            counts[lemma, PART_OF_NUMBER[place[0]]][int(sense)] = int(count)
        return counts


def concepts_of(word, synsets):
    """Own and wider concepts of a word."""
    senses = synsets.senses[word]
    total = sum(weight for _, weight in senses)
    own, wider = set(), set()
    for synset, weight in senses:
        if weight < OWN_SHARE * total:
            continue
        own.add(synset)
        own |= synsets.derived[word, synset]
        if weight >= WIDER_SHARE * total:
            wider |= set(synsets.wider[synset])
    return own, wider - own


def totals_of(synsets):
    totals = collections.Counter()
    for (lemma, _), counts in synsets.counts.items():
        totals[lemma] += sum(counts.values())
    return totals


def used_words(synsets, totals, function_words, word_classes):
    closed = {row.split("\t")[0] for row in lines("", function_words) if not row.startswith("#")}
    usual = {row.split("\t")[0] for row in lines("", word_classes) if not row.startswith("#")}
    return sorted(word for word in synsets.senses
                  if word.isascii() and word.isalpha() and len(word) > 2 and totals[word] >= KNOWN
                  and word in usual and word not in closed)


def names_of(concepts, synsets):
    """A name for each concept: its first word, with a number from the second of that name on."""
    names, taken = {}, collections.Counter()
    for concept in sorted(concepts, key=lambda c: (synsets.words[c][0], -synsets_weight(c, synsets), c)):
        word = synsets.words[concept][0].replace("_", "-")
        taken[word] += 1
        names[concept] = word if taken[word] == 1 else f"{word}/{taken[word]}"
    return names


def synsets_weight(concept, synsets):
    return max((weight for synset, weight in synsets.senses[synsets.words[concept][0]] if synset == concept), default=0)


def main():
    folder, function_words, word_classes, target, light_target = sys.argv[1:]
    synsets = Synsets(folder)
    totals = totals_of(synsets)
    words = used_words(synsets, totals, function_words, word_classes)
    meaning = {word: concepts_of(word, synsets) for word in words}
    owners, wideners = collections.Counter(), collections.Counter()
    for own, wider in meaning.values():
        owners.update(own)
        wideners.update(wider)
    narrow = {c for c in wideners if wideners[c] <= WIDEST}
    shared = {c for c in owners if owners[c] + wideners[c] * (c in narrow) > 1}
    names = names_of(shared, synsets)
    rows = []
    for word, (own, wider) in meaning.items():
        cells = sorted(names[c] for c in own & shared) + sorted("^" + names[c] for c in wider & shared & narrow)
        if cells:
            rows.append((word, "|".join(cells)))
    source = "Source: Princeton WordNet 3.0 with the counts of SemCor (WordNet License). Made by data/make/word_senses.py."
    wordnet.write_rows(target, ("Meanings: word, concepts that other words share; ^ before the next wider ones.", source), rows)
    kept = set(words)
    light = [(word, str(count)) for word, count in totals.items()
              if count >= LIGHT and word in kept and word not in NAMES_IN_SEMCOR]
    wordnet.write_rows(light_target, ("Words that are in every text and say little: word, times in SemCor.", source), light)


if __name__ == "__main__":
    main()
