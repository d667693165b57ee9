"""Makes data/gazetteer/given-names.tsv, family-names.tsv and nicknames.tsv.

Source:  PyPI names 0.3.0 (US Census 1990 name files, public domain), PyPI names-dataset 3.3.1 (ranks of names in 106 countries; MIT),
         nicknames.tsv of the open references (nickname-and-diminutive-names-lookup, Apache-2.0),
         data/gazetteer/people.tsv as made by people.py (their surnames).
Command: names.py --census DIR/names --dataset DIR/names_dataset --people FILE --nicknames FILE --out data/gazetteer
The mark `ambiguous` is added by mark_ambiguous.py.
"""
import argparse
import gzip
import pathlib
import pickle

from common import fold, is_latin, read_tsv, write_tsv

GIVEN, FAMILY, CENSUS_FAMILY = 14000, 40000, 20000
# News in English names people of these countries more often than their number tells.
WEIGHT = {'US': 4, 'GB': 4, 'CA': 2, 'AU': 2, 'IE': 2, 'DE': 2, 'FR': 2, 'RU': 2, 'CN': 2, 'JP': 2, 'IN': 2, 'IL': 2, 'IT': 2, 'ES': 2}


def census(path, limit):
    names = []
    for line in open(path, encoding='utf-8'):
        if line.strip():
            names.append(line.split()[0])
    return names[:limit]


def score(entry):
    return max((WEIGHT.get(country, 1) / (rank + 20) for country, rank in entry['rank'].items() if rank), default=0)


def plausible(name):
    letters = name.replace("'", '').replace('-', '').replace(' ', '')
    return (is_latin(name) and letters.isalpha() and 2 <= len(letters) <= 16 and name[0].isupper()
            and not (len(name) > 2 and name.isupper()) and name.count(' ') <= (1 if name[:2] in ('De', 'Di', 'Al', 'El', 'La', 'Le') else 0)
            and (len(letters) > 2 or any(c in 'aeiouyAEIOUY' for c in name)))


def cased(name, spelled):
    """A Census name in capitals as people write it: OBRIEN -> O'Brien, MCDONALD -> McDonald."""
    if name.startswith('MC') and len(name) > 4:
        return 'Mc' + name[2:].capitalize()
    if name[0] == 'O' and "'o'" + fold(name[1:]) in spelled:
        return "O'" + name[1:].capitalize()
    return spelled.get(fold(name), name.capitalize())


def load(dataset, kind):
    with gzip.open(pathlib.Path(dataset, 'v3', kind + '.pkl.gz')) as file:
        table = pickle.load(file)
    return {name: entry for name, entry in table.items() if plausible(name) and entry['rank']}


def best(scores):
    """Names by falling score, one for each folded form."""
    seen = {}
    for name in sorted(scores, key=lambda n: (-scores[n], n)):
        seen.setdefault(fold(name), name)
    return list(seen.values())


def surnames(path):
    """The last words of the names of known people."""
    found = set()
    for row in read_tsv(path):
        words = row[0].replace(', Jr.', '').split()
        if len(words) in (2, 3) and words[-1] not in ('Jr.', 'Sr.', 'II', 'III', 'IV'):
            found.add(words[-1])
    return {n for n in found if plausible(n)}


def gender(entry, forms):
    if forms == {'m'} or forms == {'f'}:
        return min(forms)
    female = entry['gender'].get('F', 0) if entry else 0.5
    return 'f' if female >= 0.85 else 'm' if female <= 0.15 else 'u'


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('census', 'dataset', 'people', 'nicknames', 'out'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    given, family = load(args.dataset, 'first_names'), load(args.dataset, 'last_names')
    given_score = {n: score(e) for n, e in given.items()}
    family_score = {n: score(e) for n, e in family.items()}
    spelled = {}
    for name in best(family_score):
        key = fold(name).replace(' ', '')
        spelled.setdefault("'" + key if "'" in key else key, name)

    us = {}
    for sex in ('female', 'male'):
        for name in census(pathlib.Path(args.census, f'dist.{sex}.first'), None):
            us.setdefault(name.capitalize(), set()).add(sex[0])
    chosen = {n: given_score[n] for n in given if given_score[n] > 0.25 * family_score.get(n, 0)}
    chosen.update({n: max(1e-3, given_score.get(n, 0)) for n in us})
    rows = []
    for name in best(chosen)[:GIVEN]:
        rows.append((name, gender(given.get(name), us.get(name, set()) if name not in given else set()), ''))
    source = 'Sources: US Census 1990 (public domain), names-dataset (MIT); made by data/make/names.py.'
    write_tsv(pathlib.Path(args.out, 'given-names.tsv'), ['Given names: name, m | f | u (both), marks. ' + source], rows)

    last = [cased(n, spelled) for n in census(pathlib.Path(args.census, 'dist.all.last'), CENSUS_FAMILY)]
    chosen = {n: family_score[n] for n in family if family_score[n] > 0.25 * given_score.get(n, 0)}
    chosen.update({n: 1 for n in last})
    known = surnames(args.people)
    write_tsv(pathlib.Path(args.out, 'family-names.tsv'), ['Family names: name, marks. ' + source],
              [(n, '') for n in best({**dict.fromkeys(known, 0), **dict.fromkeys(best(chosen)[:FAMILY], 1)})])

    nick = {}
    for row in read_tsv(args.nicknames):
        for short in row[1].split('|'):
            if short != row[0] and len(short) > 1:
                nick.setdefault(short, set()).add(row[0])
    write_tsv(pathlib.Path(args.out, 'nicknames.tsv'),
              ['Short forms of given names, in lower case: short form, given names|. '
               'Source: nickname-and-diminutive-names-lookup (Apache-2.0); made by data/make/names.py.'],
              [(short, '|'.join(sorted(full))) for short, full in nick.items()])


if __name__ == '__main__':
    main()
