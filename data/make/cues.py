"""Makes data/lexicon/cues.tsv: words and phrases that report what somebody says, thinks, asks or promises.

Usage: cues.py CORPUS_FOLDER WORDNET_FOLDER VERBS.tsv OUT.tsv
CORPUS_FOLDER holds articles.jsonl and gold.jsonl of PolNeAR's training part. Of its articles only those with
crc32(id) % 5 != 0 are read: the others are kept for the last test. Frames and stances are a reader's decisions, in
cue-frames.tsv; the corpus gives the share: of all places of the lemma (for phrases: of the phrase, some words apart)
how many per mille lie in an annotated cue. Left empty below five places. Of verbs that are often nouns too in
SemCor (state, report, plan) only the forms that no noun has are counted (stated, reporting).
"""
import collections
import json
import pathlib
import re
import sys
import zlib

from wordnet import WordNet, write_rows

FRAMES = pathlib.Path(__file__).with_name("cue-frames.tsv")
WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
FEWEST = 5
GAP = 2  # words that may stand between two words of a phrase: "take deep issue with"
ANY = {"one's", "oneself"}


def read_lemmas(path):
    """{form: commonest lemma} of verbs, and the forms that nouns have too."""
    best, bare = {}, set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            form, lemma, features, count = line.split("\t")
            if features in ("base", "3sg"):
                bare.add(form)
            if form not in best or int(count) > best[form][0]:
                best[form] = (int(count), lemma)
    return {form: lemma for form, (_, lemma) in best.items()}, bare


def read_frames():
    """Rows of (cue, part, frames, stance)."""
    for line in FRAMES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            part, frames, stance, cues = line.split("\t")
            yield from ((cue, part, frames, stance) for cue in cues.split(", "))


def is_held_out(article):
    return zlib.crc32(article.encode()) % 5 == 0


def read_corpus(folder):
    """Texts with the set of characters that are in cues, without the articles that are held out."""
    cues = {}
    with open(folder / "gold.jsonl", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if is_held_out(row["id"]):
                continue
            spans = [span for quote in row["quotes"] for span in quote.get("cue", [])]
            cues[row["id"]] = {place for start, end in spans for place in range(start, end)}
    with open(folder / "articles.jsonl", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if not is_held_out(row["id"]):
                yield row["text"], cues[row["id"]]


def noun_lemma(form):
    if form.endswith("ies"):
        return form[:-3] + "y"
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


class Counts:
    """How often a word or phrase occurs, and how often within a cue; words are counted apart as verbs and nouns."""

    def __init__(self, phrases, verbs, often_nouns):
        self.all, self.cue = collections.Counter(), collections.Counter()
        self.verbs, self.often_nouns = verbs, often_nouns
        self.phrases = collections.defaultdict(list)
        for phrase in phrases:
            words = [word for word in phrase.split() if word not in ANY]
            self.phrases[words[0]].append((phrase, words[1:]))

    def add(self, text, cue_places):
        tokens = [(m.group().lower().replace("’", "'"), m.start() in cue_places) for m in WORD.finditer(text)]
        lemmas = [(self.verbs.get(form, form), inside) for form, inside in tokens]
        for i, ((form, inside), (lemma, _)) in enumerate(zip(tokens, lemmas)):
            keys = [("noun", noun_lemma(form)), ("adjective", form)]
            for key in keys if form in self.often_nouns else [("verb", lemma), *keys]:
                self.all[key] += 1
                self.cue[key] += inside
            for phrase, rest in self.phrases.get(lemma, ()):
                if self._follows(lemmas, i, rest):
                    self.all["phrase", phrase] += 1
                    self.cue["phrase", phrase] += inside

    @staticmethod
    def _follows(lemmas, i, rest):
        for word in rest:
            near = [j for j in range(i + 1, min(i + 2 + GAP, len(lemmas))) if lemmas[j][0] == word]
            if not near:
                return False
            i = near[0]
        return True

    def share(self, part, cue):
        places = self.all[part, cue]
        return round(1000 * self.cue[part, cue] / places) if places >= FEWEST else ""


def main():
    corpus, folder, table, target = map(pathlib.Path, sys.argv[1:])
    cues = list(read_frames())
    lemmas, bare = read_lemmas(table)
    nouns, verbs = WordNet(folder, "noun").counts, WordNet(folder, "verb").counts
    often_nouns = {f for f in bare if 3 * sum(nouns[lemmas[f]].values()) > sum(verbs[lemmas[f]].values())}
    # Phrases are written with base forms; "be quoted as saying" is compared as "be quote as say".
    key = {cue: " ".join(lemmas.get(word, word) for word in cue.split()) for cue, part, *_ in cues if part == "phrase"}
    counts = Counts(set(key.values()), lemmas, often_nouns)
    for text, places in read_corpus(corpus):
        counts.add(text, places)
    header = (
        "Reporting cues: lemma or phrase, part (verb, noun, phrase, adjective), frames, stance, share.",
        "Frames, stances: data/make/cue-frames.tsv. Share: per mille of its places that are cues in PolNeAR 1.0, training",
        "part, four fifths of it (Newell, Margolin, Ruths 2018); empty: seen fewer than five times.",
        "Made by data/make/cues.py.",
    )
    rows = ((cue, part, frames, stance, counts.share(part, key.get(cue, cue))) for cue, part, frames, stance in cues)
    write_rows(target, header, rows)


if __name__ == "__main__":
    main()
