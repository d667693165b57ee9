"""Sorts WordNet's named things (instance nouns) into dossier's types by their hypernyms.

Source:  WordNet 3.0 (Princeton University, WordNet licence), Debian wordnet-base.
Command: wordnet_classes.py --wordnet /usr/share/wordnet --out data/gazetteer   (makes wordnet-*.tsv)
"""
import argparse
import functools
import pathlib
import re

from common import synsets, write_tsv

# The nearest of these above a named thing decides. Where a class is missing here, the thing is left out.
CLASSES = {
    'GPE': 'city, town, village, national capital, state capital, provincial capital, municipality, port, county, county seat, borough, '
           'country, sultanate, kingdom, republic, principality, commonwealth',
    'STATE': 'state, province, American state, Canadian province, Australian state, French region, Italian region',
    'LOC': 'body of water, stream, river, lake, sea, ocean, gulf, bay, strait, channel, mountain, mountain peak, range, hill, island, islands, '
           'archipelago, continent, desert, peninsula, plain, plateau, valley, canyon, volcano, glacier, waterfall, cape, geological formation, '
           'geographical area, region, national park, wilderness, reef, forest, planet, outer planet, terrestrial planet',
    'FAC': 'structure, building, bridge, tower, canal, road, thoroughfare, avenue, street, railroad, museum, prison, memorial, monument, theater, '
           'stadium, airport, palace, castle, church, cathedral, dam, tunnel, square, temple, shrine, fortress',
    'ORG': 'organization, agency, terrorist organization, political party, party, university, college, alliance, military service, court, '
           'government department, executive department, bureau, law enforcement agency, international organization, institution, army, church',
    'EVENT': 'battle, war, military campaign, siege, massacre, pitched battle, naval battle, amphibious landing, revolution, rebellion, crusade, '
             'uprising, competition, festival, disaster, conflict, military action, expedition, scandal',
    'WORK_OF_ART': 'book, novel, poem, epic poem, painting, sculpture, statue, play, opera, religious text, sacred text, sacred writing, tragedy',
    'LAW': 'treaty, peace treaty, statute, law, constitution, legal document, peace, amendment, bill',
    'PERSON': 'person',
}
CLASS_OF = {lemma: kind for kind, lemmas in CLASSES.items() for lemma in lemmas.replace('\n', ' ').split(', ')}
FILES = {'15': {'GPE', 'STATE', 'LOC', 'FAC'}, '17': {'LOC'}, '06': {'FAC'}, '14': {'ORG', 'GPE'}, '04': {'EVENT'}, '11': {'EVENT'},
         '10': {'WORK_OF_ART', 'LAW'}, '18': {'PERSON'}}
EVENT_WORD = re.compile(r'\b(War|Wars|Battle|Revolution|Rebellion|Massacre|Crusade|Uprising|Siege|Blitz|Mutiny|Offensive|Holocaust|Campaign|'
                        r'Games|Expedition|Affair|Armada|Insurrection|Intifada|Party|Night|Purge|Festival|Cup)\b')
NO_TITLE = re.compile(r'(First|President|King|Queen|Emperor|Captain|General|Lord|Baron|Baroness|Saint|St\.|Count|Duke|First Earl|.*\d|.*,)\b')
PEOPLES = {'inhabitant', 'religious person', 'ethnic group', 'Black', 'White', 'Amerindian', 'Jew', 'Semite', 'Slav', 'American', 'European',
           'African', 'Asian', 'Asiatic', 'disciple', 'Christian', 'religionist', 'socialist', 'politician', 'partisan', 'revolutionary',
           'religious leader', 'ruling class', 'radical', 'crusader', 'colored person'}


@functools.lru_cache(maxsize=1)
def nouns(wordnet):
    return {offset: (filenum, [l for l, _ in lemmas], pointers, gloss)
            for offset, filenum, lemmas, pointers, gloss in synsets(wordnet, 'noun')}


def ancestors(table, offset):
    """The synsets above one, nearest first."""
    queue, seen = [o for p, o in table[offset][2] if p in ('@', '@i')], set()
    while queue:
        above = queue.pop(0)
        if above not in seen:
            seen.add(above)
            yield above
            queue += [o for p, o in table[above][2] if p == '@']


def named(wordnet):
    """Yields (class, [lemmas]) of the named things."""
    table = nouns(wordnet)
    for offset, (filenum, lemmas, pointers, _) in table.items():
        if filenum not in FILES or not any(p == '@i' for p, _ in pointers):
            continue
        for above in ancestors(table, offset):
            kind = next((CLASS_OF[l] for l in table[above][1] if l in CLASS_OF), None)
            if kind in FILES[filenum]:
                yield kind, [l for l in lemmas if kind == 'EVENT' or l[0].isupper() or l[0].isdigit()]
                break


def provinces(wordnet):
    for kind, lemmas in named(wordnet):
        for lemma in lemmas if kind == 'STATE' else ():
            if not re.search(r'capital|^[A-Z]{2}$|\.|State$', lemma):
                yield lemma, lemmas[0]


def plural(word):
    if word.endswith(('man', 'woman')) and not word.endswith(('German', 'Roman', 'Norman', 'Ottoman', 'Brahman', 'Talisman', 'Mussulman')):
        return word[:-2] + 'en'
    if re.search(r'(ese|s|sh|ch|x|z)$', word):
        return ''
    return word[:-1] + 'ies' if word.endswith('y') and word[-2] not in 'aeiou' else word + 's'


def groups(wordnet):
    """Yields (phrase, title) of peoples, nationalities and creeds: nouns, their plurals, and adjectives."""
    table = nouns(wordnet)
    found = {}
    for offset, (filenum, lemmas, pointers, gloss) in table.items():
        if filenum not in ('18', '14') or any(p == '@i' for p, _ in pointers) or re.search(r'archaic|offensive|derogatory|slang', gloss):
            continue
        if any(PEOPLES & set(table[a][1]) for a in ancestors(table, offset)):
            for lemma in lemmas:
                if lemma[0].isupper() and len(lemma) > 2 and ' ' not in lemma and '.' not in lemma and not lemma.isupper():
                    found[lemma] = lemma
    for _, _, lemmas, pointers, gloss in synsets(wordnet, 'adj'):
        places = [o for p, o in pointers if p == '\\' and o in table and table[o][0] in ('15', '18', '14') and table[o][1][0][0].isupper()]
        if places and not all(table[o][0] == '18' and any(p == '@i' for p, _ in table[o][2]) for o in places):
            for lemma, _ in lemmas:
                if lemma[0].isupper() and ' ' not in lemma and '.' not in lemma and not lemma.isupper():
                    found[lemma] = lemma
    for lemma in list(found):
        title = adjective(lemma, found)
        yield lemma, title
        if plural(lemma) and not re.search(r'(ish|ch|ic|al)$', lemma):
            yield plural(lemma), title


def adjective(noun, found):
    """The adjective that titles a group: Englishman -> English, Jew -> Jewish, Turk -> Turkish, Pole -> Polish."""
    stem = re.sub(r'(wo)?man$', '', noun)
    for form in ([stem] if stem != noun else []) + [noun + 'ish', noun[:-1] + 'ish', noun + 'ic', noun + 'n']:
        if form in found and len(form) > 3 and (form != noun + 'n' or noun.endswith('a')):
            return form
    return noun


def forms(kind, lemmas):
    """The names of one thing that may stand in a text, its title first."""
    if kind == 'PERSON':
        lemmas = [re.sub('^(Sir|Dame) ', '', l) for l in lemmas]
        whole = [l for l in lemmas if ' ' in l and not NO_TITLE.match(l)]
        title = min(whole, key=lambda l: l.count(' ')) if whole else ''
        lemmas = [l for l in whole if l] if title else [l for l in lemmas[:1] if len(l) > 4]
        return [title] + [l for l in lemmas if l != title] if title else lemmas
    if kind == 'EVENT':
        lemmas = [l[0].upper() + l[1:] for l in lemmas]
        return [l for l in lemmas if EVENT_WORD.search(l)]
    if kind == 'LOC':
        headed = [l for l in lemmas if re.match(r'(Mount|Mt\.|Lake|Cape|Mt) ', l)]
        return headed if headed else [l for l in lemmas if len(l) > 2]
    if kind in ('LAW', 'WORK_OF_ART'):
        return [l for l in lemmas if ' ' in l]
    if kind == 'FAC' and any(re.search('University|College', l) for l in lemmas):
        return []
    return lemmas


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('wordnet', 'out'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    rows = {}
    for kind, lemmas in named(args.wordnet):
        names = forms(kind, [l for l in lemmas if l])
        for lemma in names:
            rows.setdefault(kind, []).append((lemma, kind, '' if lemma == names[0] else names[0], ''))
    for kind in ('LOC', 'FAC', 'ORG', 'EVENT', 'WORK_OF_ART', 'LAW', 'PERSON'):
        write_tsv(pathlib.Path(args.out, f'wordnet-{kind.lower().replace("_", "-")}.tsv'),
                  [f'Named things of type {kind} in WordNet 3.0 (WordNet licence). Columns: phrase, type, name, marks. '
                   'Made by data/make/wordnet_classes.py.'], rows[kind])


if __name__ == '__main__':
    main()
