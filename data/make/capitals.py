"""Capitals and their countries, for governments that news calls by the place where they sit.

Source:  npm world-countries 5.1.0 (ODbL 1.0); names as in data/gazetteer, and by hand what news writes otherwise.
Command: capitals.py --world DIR/world-countries --gazetteer data/gazetteer --out data/lexicon
"""
import argparse
import json
import pathlib

from common import fold, read_tsv, write_tsv

# As the lists and the news have them.
OTHERWISE = {'Washington D.C.': ['Washington'], 'Kyiv': ['Kyiv', 'Kiev'], 'Ulan Bator': ['Ulan Bator', 'Ulaanbaatar'], 'Jerusalem': ['Jerusalem'],
             'Pretoria': ['Pretoria']}
# Where something else than the government is at least as likely to speak, or two governments share the name.
LEFT_OUT = {'Kingston', 'Georgetown', 'Victoria', 'Hamilton', 'San José', 'Santo Domingo', 'Brussels', 'Monaco', 'Singapore', 'Luxembourg', 'Panama City',
            'Mexico City', 'Guatemala City', 'Kuwait City', 'Vatican City', 'Djibouti', 'San Marino', 'Dublin', 'San Salvador', 'Santiago', 'Geneva'}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ('world', 'gazetteer', 'out'):
        arguments.add_argument('--' + name, type=pathlib.Path, required=True)
    args = arguments.parse_args()
    titles = {fold(row[0]): row[2] or row[0] for row in read_tsv(args.gazetteer / 'countries.tsv')}
    rows = set()
    for country in json.load(open(args.world / 'countries.json', encoding='utf-8')):
        title = titles.get(fold(country['name']['common']))
        if not title or not country['independent']:
            continue
        for capital in country['capital']:
            for name in OTHERWISE.get(capital, [capital]):
                if capital not in LEFT_OUT and fold(name) != fold(title):
                    rows.add((name, title))
    rows |= {('Tehran', 'Iran'), ('Taipei', 'Taiwan'), ('Pyongyang', 'North Korea'), ('Seoul', 'South Korea')}
    write_tsv(args.out / 'capitals.tsv', ['Capitals whose name stands for their government: capital, country. Made by data/make/capitals.py from',
              'world-countries (ODbL 1.0).'], sorted(rows))


main()
