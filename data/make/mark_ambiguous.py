"""Adds the mark `ambiguous` to all lists of data/gazetteer, and takes out what a better list already says otherwise.

A phrase is ambiguous where it is also an ordinary English word or phrase in lower case (WordNet 3.0), a given or family name, or a name of another
type in another list that is at least as prominent. What is prominent (a country, a state, a large city, a hand-kept fact) bears a rarer word and
a rarer name. Run after all other makers; running it twice changes nothing.
Command: mark_ambiguous.py --wordnet /usr/share/wordnet --census DIR/names --gazetteer data/gazetteer
"""
import argparse
import pathlib
import re

import facts
from common import OrdinaryWords, fold, header_of, marks, read_tsv, write_tsv

NAMES = {'given-names', 'family-names', 'nicknames', 'aliases'}
HAND_KEPT = 3      # prominence of a fact kept by hand
DROPPED = 1        # lists of this prominence lose what a list of a higher one types otherwise
RANK = {'countries': 5, 'clubs': 0, 'regions-states': 4, 'demonyms': 4, 'cities': 1, 'companies': 1, 'parties': 1, 'universities': 1, 'people': 1,
        'us-committees': 2, 'us-teams': 2, 'products': 2, 'works': 2}
# The commonest American names, down to which a name makes a phrase ambiguous: [prominence] -> rank.
NAME_RANK = {5: 60, 4: 150, 3: 400, 2: 5000, 1: 12000, 0: 12000}
# Places that news means when it says no more, though people are called so too.
SURE = {fold(w) for w in '''Washington Houston Dallas Sydney Israel Virginia Carolina Paris Berlin London Lincoln Columbus Cuba France Ireland England
Scotland Germany Spain Italy Brazil Canada Mexico India Kenya Libya Moscow Boston Cleveland Denver Phoenix Milan Rome Florence Vienna Geneva Lima
Madrid Kiev Santiago Trinidad Chile Wales Peru Greece Korea Montana Asia Africa Europe America Dublin Belfast Glasgow Oakland Orlando Memphis
Cairo Damascus Tripoli Athens Valencia Malaga Seville Lisbon Melbourne Adelaide Perth Calcutta Delhi Miami Tampa Brooklyn Holland Kent Bristol
Essex Cambridge Oxford China Egypt Iran Iraq Russia Norway Sweden Dakota Alaska Texas Arizona Ukraine Kiev Kyiv Genoa Turin Medina Japan
Panama Malta Cyprus Jersey Brussels Guinea Maine Ohio Ottawa Winnipeg Alberta Morocco Manhattan Phoenix Madras Salvador Queens Hollywood Iowa
Alabama Illinois Delaware Missouri Kansas Massachusetts Afghan Afghans Communist Communists Christian Christians Democrat Democrats Republican
Republicans Poles Pole Danes Dane Swedes Swede Finns Finn Scots Brits Greens Socialist Socialists Conservative
Conservatives Marxist Fascist Fascists Polish Democratic Orthodox Evangelical Evangelicals Norman Pentagon Congress Senate Kremlin Vatican Louvre Twitter
Wembley Yankees Lakers Holocaust Bible Olympic Capitol
Atlantic Pacific Caribbean Arctic Antarctica Aegean Balkans Mediterranean'''.split()} | {
    'cold war', 'supreme court', 'new deal', 'home office', 'times square', 'border patrol', 'high court', 'court of appeals', 'twin towers',
    'football league', 'khmer rouge', 'falun gong', 'rose garden', 'sugar bowl', 'purple heart', 'demilitarized zone', '60 minutes', 'civil war'}
# Countries that are as often a person's name.
NEVER_SURE = {'jordan', 'chad'}


KEPT = {stem: {fold(n) for _, names in facts.entries(stem) for n, _ in names} for stem in ('regions-states', 'demonyms')}


def census_ranks(folder):
    ranks = {}
    for name in ('dist.all.last', 'dist.male.first', 'dist.female.first'):
        for rank, line in enumerate(open(pathlib.Path(folder, name), encoding='utf-8')):
            word = line.split()[0].lower() if line.strip() else ''
            ranks[word] = min(rank, ranks.get(word, rank))
    return ranks


def prominence(stem, phrase, row_marks):
    have = set(row_marks.split(','))
    rank = RANK.get(stem, 1 if stem.startswith('wordnet') else HAND_KEPT)
    if stem == 'cities':
        rank = 4 if have & {'pop7', 'capital'} else 3 if 'pop6' in have else 2 if 'pop5' in have else 1
    if stem == 'regions-states' and 'acronym' in have or fold(phrase) not in KEPT.get(stem, {fold(phrase)}):
        return 1
    return rank


class Judge:
    """Decides on one row, knowing all lists."""

    def __init__(self, words, ranks, lists):
        self.words, self.ranks = words, ranks
        self.family = {fold(r[0]) for r in lists.get('family-names', [])}
        self.given = {fold(r[0]) for r in lists.get('given-names', [])}
        self.types = {}
        for stem, rows in lists.items():
            for phrase, kind, _, own in (r for r in rows if stem not in NAMES):
                best = self.types.setdefault(self.key(phrase, own), {})
                best[kind] = max(best.get(kind, 0), prominence(stem, phrase, own))

    @staticmethod
    def key(phrase, own):
        return phrase if 'acronym' in own else fold(phrase)

    def is_word(self, phrase, rank, own):
        word = fold(phrase).rstrip('.')
        if 'acronym' in own and rank > 1:
            return False  # matched in capitals only
        level = self.words.level(word)
        return level == 2 or (level == 1 and rank < 3)

    def is_name(self, phrase, rank):
        word = fold(phrase)
        if rank < 2:
            word = word.removesuffix("'s")
        if ' ' in word or word in SURE and rank > 1:
            return False
        limit = NAME_RANK[rank]
        return self.ranks.get(word, 10 ** 6) < limit or (rank < 2 and (word in self.family or word in self.given))

    def is_other_type(self, phrase, kind, rank, own):
        return any(r >= rank for k, r in self.types[self.key(phrase, own)].items() if k != kind)

    def ambiguous(self, stem, phrase, kind, own):
        rank = prominence(stem, phrase, own)
        if stem == 'regions-states' and 'acronym' in own and len(phrase) == 2:
            return True  # a postal abbreviation means something after a city only
        if stem == 'cities' and len(phrase) < 4 and rank < 3:
            return True
        if self.is_word(phrase, rank, own):
            return fold(phrase) not in SURE or rank < 2
        if fold(phrase) in NEVER_SURE:
            return True
        if kind != 'PERSON' and not ('acronym' in own and rank > 1) and self.is_name(phrase, rank):
            return True
        return self.is_other_type(phrase, kind, rank, own) or (kind == 'PERSON' and ' ' not in phrase and self.is_name(phrase, 1))

    def dropped(self, stem, phrase, kind, own):
        """Raw lists give way where a prominent one has another type for the same phrase."""
        if stem not in ('wordnet-loc', 'wordnet-fac', 'wordnet-org', 'wordnet-event', 'wordnet-person', 'wordnet-law', 'wordnet-work-of-art',
                        'people', 'parties'):
            return False
        if ' ' not in phrase and self.is_word(phrase, 1, own) and stem.startswith('wordnet'):
            return True
        if stem == 'parties' and 'acronym' in own:
            return False
        return any(r > 2 for k, r in self.types[self.key(phrase, own)].items() if k != kind)


def mark_names(stem, rows, words, places):
    """Given and family names: ordinary words, months, and places."""
    for row in rows:
        count, level = words.counts.get(fold(row[0]), 0), words.level(row[0])
        row[-1] = 'ambiguous' if level == 2 and (count != 2 or len(row[0]) > 4) or fold(row[0]) in places else ''
        yield tuple(row)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('wordnet', 'census', 'gazetteer'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    paths = {p.stem: p for p in sorted(pathlib.Path(args.gazetteer).glob('*.tsv'))}
    lists = {stem: read_tsv(path) for stem, path in paths.items()}
    words = OrdinaryWords(args.wordnet)
    judge = Judge(words, census_ranks(args.census), lists)
    places = {p for p, kinds in judge.types.items() if max((kinds.get(k, 0) for k in ('GPE', 'LOC')), default=0) >= 2}
    for stem, rows in lists.items():
        if stem in ('given-names', 'family-names'):
            write_tsv(paths[stem], header_of(paths[stem]), mark_names(stem, rows, words, places))
        elif stem not in NAMES:
            write_tsv(paths[stem], header_of(paths[stem]),
                      [(p, k, n, marks(own, 'ambiguous' if judge.ambiguous(stem, p, k, own) else ''))
                       for p, k, n, own in rows if not judge.dropped(stem, p, k, own)])


if __name__ == '__main__':
    main()
