"""Makes data/gazetteer/aliases.tsv: the other names of one entity, from the lists that tell them.

Command: aliases.py --gazetteer data/gazetteer   (after mark_ambiguous.py)
A name that two entities share, or that is ambiguous, is an alias of none: its own list says what it may mean.
"""
import argparse
import pathlib

from common import fold, read_tsv, write_tsv

LISTS = ['countries', 'regions-states', 'cities', 'organisations', 'agencies-armed-groups', 'media', 'companies-known', 'companies',
         'us-teams', 'facilities', 'events',
         'laws', 'products', 'regions-land-water', 'people', 'parties-known', 'us-committees', 'works']


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--gazetteer', required=True)
    folder = pathlib.Path(parser.parse_args().gazetteer)
    owner, titles, doubtful = {}, {}, set()
    for stem in LISTS:
        path = folder / f'{stem}.tsv'
        for phrase, kind, name, own in read_tsv(path) if path.exists() else []:
            if name and 'ambiguous' not in own:
                owner.setdefault(phrase, []).append((name, kind))
            if not name:
                titles[phrase] = kind
            if not name and kind != 'GPE' and 'ambiguous' in own:
                doubtful.add(phrase)  # a title is matched as well: Gap, Target
    aliases = {}
    for phrase, owners in owner.items():
        # A title that no list has by itself is a word that was left of a company's name (First, City).
        if len(set(owners)) == 1 and owners[0][0] in titles and owners[0][0] not in doubtful and titles.get(phrase) != owners[0][1]:
            aliases.setdefault(owners[0], set()).add(phrase)
    write_tsv(folder / 'aliases.tsv',
              ['Other names of one entity: title, type, names|. Gathered from the other lists by data/make/aliases.py.'],
              [(title, kind, '|'.join(sorted(names))) for (title, kind), names in aliases.items()])


if __name__ == '__main__':
    main()
