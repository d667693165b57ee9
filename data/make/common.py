"""What the list makers share: folding, TSV writing, and WordNet as a list of ordinary words.

Imported by the other scripts of this folder; does nothing by itself.
WordNet 3.0 (Princeton University, WordNet licence) comes from Debian's wordnet-base.
"""
import pathlib
import re
import unicodedata

POS_NUMBER = {'noun': 1, 'verb': 2, 'adj': 3, 'adv': 4}
PLACE_TYPES = {'GPE', 'LOC', 'FAC'}
MARK_ORDER = ['ambiguous', 'lower', 'caps', 'acronym', 'country', 'capital', 'state', 'city',
              'male', 'female', 'pop5', 'pop6', 'pop7']

# Words that WordNet leaves out, since it holds no function words.
FUNCTION_WORDS = frozenset('''a about above across after again against all along also although am among an and another any
are around as at away back be because been before behind being below between both but by can could did do does doing down
during each either else enough even ever every few for from further had has have having he her here hers him his how however
i if in into is it its itself just last least less let like many may me might mine more most much must my near neither never
next no none nor not now of off on once one only onto or other our out over own per quite rather same shall she should since
so some still such than that the their them then there these they this those though through thus till to together too toward
under until up upon us very via was we were what when where whether which while who whom whose why will with within without
would yes yet you your monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
fri sat everybody everyone everything somebody someone something nobody nothing anybody anyone anything mr mrs ms dr sir hundred thousand million billion'''.split())


def fold(text):
    """Lower case without diacritics and with one kind of apostrophe: how the program compares words."""
    text = text.replace('’', "'").replace('‘', "'").replace('ʻ', "'").replace('ł', 'l').replace('Ł', 'L')
    text = text.replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd').replace('ı', 'i').replace('ß', 'ss')
    plain = unicodedata.normalize('NFKD', text)
    return ''.join(c for c in plain if not unicodedata.combining(c)).lower()


def is_latin(text):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ʻ–" for c in text)


def marks(*words):
    """Marks in their fixed order, each once."""
    have = {w for word in words for w in (word.split(',') if isinstance(word, str) else word) if w}
    return ','.join(m for m in MARK_ORDER if m in have)


def write_tsv(path, header, rows):
    """Writes rows (tuples of strings) sorted by bytes, each once, below `# ` header lines."""
    lines = sorted({'\t'.join(unicodedata.normalize('NFC', cell) for cell in row) for row in rows},
                   key=lambda line: line.encode())
    top = ''.join(f'# {line}\n' for line in header)
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(top + ''.join(line + '\n' for line in lines), encoding='utf-8', newline='\n')


def read_tsv(path):
    """The rows of a list as lists of cells, without its header comment."""
    text = pathlib.Path(path).read_text(encoding='utf-8')
    return [line.split('\t') for line in text.split('\n') if line and not line.startswith('# ')]


def header_of(path):
    text = pathlib.Path(path).read_text(encoding='utf-8')
    return [line[2:] for line in text.split('\n') if line.startswith('# ')]


def synsets(wordnet, part_of_speech):
    """Yields (offset, lex_filenum, [(lemma, lex_id)], [(pointer, offset)], gloss) of a WordNet data file."""
    for line in open(pathlib.Path(wordnet) / f'data.{part_of_speech}', encoding='utf-8'):
        if line.startswith('  '):
            continue
        data, _, gloss = line.partition('|')
        field = data.split()
        count = int(field[3], 16)
        lemmas = [(re.sub(r'\((a|p|ip)\)$', '', field[4 + 2 * i]).replace('_', ' '), field[5 + 2 * i])
                  for i in range(count)]
        rest = field[5 + 2 * count:]
        pointers = [(rest[i], rest[i + 1]) for i in range(0, 4 * int(field[4 + 2 * count]), 4)]
        yield field[0], field[1], lemmas, pointers, gloss.strip()


def word_counts(wordnet):
    """Words and phrases that are written in lower case -> how often they stand in WordNet's tagged texts."""
    tagged = {}
    for line in open(pathlib.Path(wordnet) / 'cntlist.rev', encoding='utf-8'):
        key, _, count = line.split()
        lemma, sense = key.split('%')
        part, filenum, lex_id = sense.split(':')[:3]
        tagged[(lemma, '3' if part == '5' else part, filenum, lex_id)] = int(count)
    counts = {}
    for part_of_speech, number in POS_NUMBER.items():
        for _, filenum, lemmas, _, _ in synsets(wordnet, part_of_speech):
            for lemma, lex_id in lemmas:
                if lemma != lemma.lower():
                    continue
                key = (lemma.replace(' ', '_').lower(), str(number), filenum, f'{int(lex_id, 16):02d}')
                word = fold(lemma)
                counts[word] = counts.get(word, 0) + tagged.get(key, 0)
    return counts


def inflected(word):
    """The regular plurals and verb forms of an English word."""
    if word.endswith(('s', 'x', 'z', 'ch', 'sh')):
        yield from (word + 'es', word + 'ed', word + 'ing')
    elif word.endswith('y') and word[-2:-1] not in 'aeiou':
        yield from (word[:-1] + 'ies', word[:-1] + 'ied', word + 'ing')
    elif word.endswith('e'):
        yield from (word + 's', word + 'd', word[:-1] + 'ing', word + 'r', word + 'rs')
    else:
        yield from (word + 's', word + 'ed', word + 'ing', word + 'er', word + 'ers')
        if re.search(r'[^aeiou][aeiou][bdgklmnprt]$', word):
            yield from (word + word[-1] + 'ed', word + word[-1] + 'ing')


class OrdinaryWords:
    """Tells how ordinary an English word or phrase is in lower case: 0 no word, 1 rare, 2 common."""

    def __init__(self, wordnet):
        self.counts = word_counts(wordnet)
        self.forms = set()
        for word, count in self.counts.items():
            if count > 0 and ' ' not in word:
                self.forms.update(inflected(word))
        for name in ('noun', 'verb', 'adj', 'adv'):
            for line in open(pathlib.Path(wordnet) / f'{name}.exc', encoding='utf-8'):
                form, base = line.split()[:2]
                if self.counts.get(base.replace('_', ' '), 0) > 0:
                    self.forms.add(form.replace('_', ' '))

    def level(self, text):
        word = fold(text)
        if word in FUNCTION_WORDS or self.counts.get(word, 0) > 0 or word in self.forms:
            return 2
        return 1 if word in self.counts else 0
