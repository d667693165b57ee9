"""Makes data/gazetteer/aliases.tsv: the other names of one entity, from the lists that tell them.

Command: aliases.py --gazetteer data/gazetteer   (after mark_ambiguous.py)
A name that two entities share is an alias of none, unless one of them is kept by hand in facts/. Aliases that are ambiguous as words stay in:
they are looked up for a mention that was found already.
"""
import argparse
import pathlib

from common import fold, read_tsv, write_tsv

LISTS = ['countries', 'regions-states', 'cities', 'organisations', 'agencies-armed-groups', 'media', 'companies', 'us-teams', 'facilities', 'events',
         'laws', 'products', 'regions-land-water', 'people', 'parties-known', 'us-committees', 'works']
# Lists made from raw references, of which only what a hand-kept fact or a well-known name says is taken.
COMPANY_FORMS = 1
SHORTEST = 2


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--gazetteer', required=True)
    folder = pathlib.Path(parser.parse_args().gazetteer)
    owner, titles = {}, {}
    for stem in LISTS:
        path = folder / f'{stem}.tsv'
        for phrase, kind, name, own in read_tsv(path) if path.exists() else []:
            if name and len(phrase) >= SHORTEST:
                owner.setdefault(phrase, []).append((name, kind))
            if not name:
                titles[phrase] = kind
    aliases = {}
    for phrase, owners in owner.items():
        if len(set(owners)) == 1 and titles.get(phrase) != owners[0][1]:
            aliases.setdefault(owners[0], set()).add(phrase)
    write_tsv(folder / 'aliases.tsv',
              ['Other names of one entity: title, type, names|. Gathered from the other lists by data/make/aliases.py.'],
              [(title, kind, '|'.join(sorted(names))) for (title, kind), names in aliases.items()])


if __name__ == '__main__':
    main()
