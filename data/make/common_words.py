"""Makes data/lexicon/common-words.tsv: the commonest words of English and how common each is.

Usage: common_words.py OUT.tsv TREEBANK.conllu...
Counts tokens in lower case over treebanks in CoNLL-U. A word's class is the binary logarithm of its count, rounded
down; words counted fewer than LEAST times are left out.
"""
import collections
import sys

LEAST = 3


def counts(paths):
    words = collections.Counter()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                cells = line.split("\t")
                if len(cells) > 3 and cells[0].isdigit():
                    words[cells[1].lower().replace("\u2019", "'")] += 1
    return words


def main(out, *treebanks):
    rows = [(word, count.bit_length() - 1) for word, count in counts(treebanks).items() if count >= LEAST]
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Common words: word, binary logarithm of its count, rounded down.\n")
        file.write("# Counts over Universal Dependencies English GUM and EWT, training parts.\n")
        file.write("# Made by data/make/common_words.py.\n")
        rows = [row for row in rows if "#" not in row[0] and " " not in row[0]]
        for word, often in sorted(rows, key=lambda row: row[0].encode()):
            file.write(f"{word}\t{often}\n")


main(*sys.argv[1:])
