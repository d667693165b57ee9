"""Reads the hand-kept facts of facts/*.txt, and makes those gazetteers that consist of them alone.

Source:  general knowledge: who is called what in the news. The files are their own source.
Command: facts.py --out data/gazetteer
Format:  `@ TYPE marks` opens a section; a line is `Title | other name | other name`, the title being the first name.
         A name may carry marks of its own after a slash: `IS /ambiguous`. Names of capitals only are acronyms, matched in that case only.
"""
import argparse
import pathlib
import re

from common import marks, write_tsv

HERE = pathlib.Path(__file__).parent
MERGED = {'countries', 'regions-states', 'cities', 'demonyms', 'people'}


def is_acronym(name):
    return bool(re.fullmatch(r"(?=.*[A-Z].*[A-Z0-9])[A-Z0-9][A-Z0-9.&/'-]{1,9}", name))


def own_marks(name):
    if is_acronym(name):
        return 'caps,acronym'
    return 'caps' if re.fullmatch(r'[A-Z][a-z]{1,4}\.', name) else ''


def entries(stem):
    """Yields (type, [(name, marks)]) with the title first."""
    kind, common = '', ''
    for line in (HERE / 'facts' / f'{stem}.txt').read_text(encoding='utf-8').split('\n'):
        if not line.strip() or line.startswith('#'):
            continue
        if line.startswith('@ '):
            kind, _, common = line[2:].partition(' ')
            continue
        names = []
        for part in line.split('|'):
            name, _, own = part.strip().partition(' /')
            names.append((name, marks(common, own, own_marks(name))))
        yield kind, names


def rows(stem):
    """Gazetteer rows of a file of facts."""
    for kind, names in entries(stem):
        title = names[0][0]
        for name, own in names:
            yield name, kind, '' if name == title else title, own
            if stem == 'media' and name.startswith('The '):
                yield name[4:], kind, title, own


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--out', required=True)
    out = pathlib.Path(parser.parse_args().out)
    for path in sorted((HERE / 'facts').glob('*.txt')):
        if path.stem not in MERGED:
            said = path.read_text(encoding='utf-8').split('\n')[0].lstrip('# ')
            write_tsv(out / f'{path.stem}.tsv', [f'{said} Made by data/make/facts.py.'], rows(path.stem))


if __name__ == '__main__':
    main()
