"""Makes data/lexicon/person-nouns.tsv: plain nouns that people are called by.

Usage: person_nouns.py WORDNET_FOLDER EMBEDDINGS.json OUT.tsv
Candidates are hyponyms of WordNet's person.n.01 that are common, written in lower case, and used of persons in at
least two of five cases (counts of SemCor). Offices and occupations stand below the synsets of ROLE_ROOTS. What a reader
decided otherwise (rare, figurative or ambiguous words dropped, newer ones added, gender) is in person-nouns-read.tsv.
"""
import collections
import pathlib
import sys

import wordnet
from nouns import PLURAL_ONLY, plural_of

COMMON = 60_000
PERSON = "00007846"
# worker, leader, professional, official, head, expert, intellectual, officer, skilled worker, communicator, entertainer,
# creator, adviser, negotiator, representative, religious person, spiritual leader, politician, ruler, contestant,
# combatant, spokesperson, scientist, policeman, businessperson, lawman, investigator
ROLE_ROOTS = """09632518 09623038 10480253 10372373 10162991 09617867 09621545 10317007 10605985 09610660 09616922 09614315
09774266 10351874 10522035 09628382 09505153 10451263 10541229 09613191 09939313 10638385 10560637 10448983 09882716
10249270 10214637""".split()

READ = pathlib.Path(__file__).with_name("person-nouns-read.tsv")


def read_decisions():
    """{lemma: (mark, gender)}"""
    lines = READ.read_text(encoding="utf-8").splitlines()
    return {row[0]: (row[1], row[2]) for row in (line.split("\t") for line in lines if not line.startswith("#"))}


def used_as_noun(lemma, counts):
    """SemCor sees the noun at least as often as the adjective, and not much less than the verb."""
    noun, verb, adjective = (counts[lemma, part] for part in "nva")
    return noun >= adjective and verb <= 2 * noun + 2


def part_counts(folder):
    counts = collections.Counter()
    with open(f"{folder}/cntlist.rev", encoding="utf-8") as file:
        for line in file:
            key, _, count = line.split()
            lemma, place = key.split("%")
            counts[lemma, {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[place[0]]] += int(count)
    return counts


def candidates(folder, nouns, ranks):
    """{lemma: is a role}"""
    persons = nouns.below(PERSON)
    roles = nouns.below(*ROLE_ROOTS)
    counts = part_counts(folder)
    with open(f"{folder}/index.adj", encoding="utf-8") as file:
        adjectives = {line.split(" ", 1)[0] for line in file if not line.startswith("  ")}
    found = {}
    for lemma, senses in nouns.senses.items():
        if not lemma.replace("-", "").isalpha() or ranks.get(lemma, COMMON) >= COMMON:
            continue
        if not any(s in persons and lemma in nouns.words[s] for s in senses) or nouns.share(lemma, persons) < 0.4:
            continue
        if not used_as_noun(lemma, counts) or (lemma in adjectives and counts[lemma, "n"] == 0):
            continue
        found[lemma] = nouns.share(lemma, roles) >= 0.4
    return found


def person_rows(folder, nouns, ranks):
    exceptions = nouns.exceptions()
    decided = {lemma: ("role" if role else "person", "") for lemma, role in candidates(folder, nouns, ranks).items()}
    decided.update(read_decisions())
    for lemma, (mark, gender) in decided.items():
        plural = "" if mark == "group" and lemma in PLURAL_ONLY else plural_of(lemma, exceptions, ranks)
        if mark != "drop":
            yield lemma, plural, mark, gender


def main():
    folder, embeddings, target = sys.argv[1:]
    nouns = wordnet.WordNet(folder, "noun")
    ranks = wordnet.read_ranks(embeddings)
    header = (
        "Nouns for persons: lemma, plural, mark (role: office or occupation; kin; group: collective; person), gender (m, f).",
        "Source: Princeton WordNet 3.0 (WordNet License) and general knowledge; commonness from GloVe 6B (PDDL).",
        "Made by data/make/person_nouns.py.",
    )
    wordnet.write_rows(target, header, person_rows(folder, nouns, ranks))


if __name__ == "__main__":
    main()
