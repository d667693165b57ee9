"""Reads the database files of Princeton WordNet 3.0 (Debian: wordnet-base, /usr/share/wordnet).

The formats are those of wndb(5WN) and cntlist(5WN). Shared by the scripts that make data/lexicon.
"""
import collections
import pathlib

LEXICOGRAPHER_FILES = {"verb.cognition": 31, "verb.communication": 32}


class WordNet:
    """One part of speech ("noun" or "verb"): senses of each lemma, words and hyponyms of each synset."""

    def __init__(self, folder, part):
        self.folder = pathlib.Path(folder)
        self.part = part
        self.words = {}
        self.file = {}
        self.frames = {}
        self.hyponyms = collections.defaultdict(list)
        self.senses = collections.defaultdict(list)
        self._read_data()
        self._read_index()
        self.counts = self._read_counts()

    def _lines(self, name):
        with open(self.folder / name, encoding="utf-8") as file:
            return [line.rstrip() for line in file if not line.startswith("  ")]

    def _read_data(self):
        for line in self._lines(f"data.{self.part}"):
            fields = line.split(" | ")[0].split()
            offset, count = fields[0], int(fields[3], 16)
            self.file[offset] = int(fields[1])
            self.words[offset] = fields[4 : 4 + 2 * count : 2]
            at = 4 + 2 * count
            pointers = int(fields[at])
            for i in range(pointers):
                kind, target = fields[at + 1 + 4 * i : at + 3 + 4 * i]
                if kind in ("~", "~i"):
                    self.hyponyms[offset].append((target, kind == "~i"))
            rest = fields[at + 1 + 4 * pointers :]
            self.frames[offset] = [int(f) for f in rest[2::3]] if rest else []

    def _read_index(self):
        for line in self._lines(f"index.{self.part}"):
            fields = line.split()
            self.senses[fields[0]] = fields[-int(fields[2]) :]

    def _read_counts(self):
        """How often each sense of a lemma was tagged in SemCor: {lemma: {sense number: count}}."""
        number = {"noun": "1", "verb": "2"}[self.part]
        counts = collections.defaultdict(dict)
        for line in self._lines("cntlist.rev"):
            key, sense, count = line.split()
            lemma, place = key.split("%")
            if place[0] == number:
                counts[lemma][int(sense)] = int(count)
        return counts

    def below(self, *offsets):
        """All synsets under these ones, themselves included, instances (named individuals) left out."""
        seen, todo = set(), list(offsets)
        while todo:
            offset = todo.pop()
            if offset not in seen:
                seen.add(offset)
                todo.extend(target for target, instance in self.hyponyms[offset] if not instance)
        return seen

    def share(self, lemma, synsets):
        """How much of the lemma's use falls into these synsets, in [0, 1], each sense smoothed by its rank."""
        senses = self.senses.get(lemma, [])
        weights = [self.counts[lemma].get(n, 0) + 1 / n for n in range(1, len(senses) + 1)]
        total = sum(weights)
        return sum(w for w, s in zip(weights, senses) if s in synsets) / total if total else 0.0

    def exceptions(self):
        """Irregular forms: [(form, lemma)]."""
        return [(fields[0], lemma) for fields in map(str.split, self._lines(f"{self.part}.exc")) for lemma in fields[1:]]


def read_ranks(path):
    """Rank of each word in the word list of the embeddings (0 is the commonest); see word_classes.py."""
    import json

    with open(path, encoding="utf-8") as file:
        text = file.read(16_000_000)
    words, _ = json.JSONDecoder().raw_decode(text, text.index('"words":') + len('"words":'))
    return {word: rank for rank, word in enumerate(words)}


def write_rows(path, header, rows):
    """A table in the order of LC_ALL=C, equal rows once."""
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(f"# {line}\n" for line in header))
        for row in sorted({"\t".join(map(str, row)) for row in rows}, key=lambda line: line.encode("utf-8")):
            out.write(row + "\n")
