"""Prints the table of lists and counts for data/README.md.

Command: readme_counts.py data/gazetteer   (the table goes to standard output)
"""
import pathlib
import sys

from common import header_of, read_tsv


def main():
    print('| list | rows | ambiguous | what, source, script |\n|---|---:|---:|---|')
    for path in sorted(pathlib.Path(sys.argv[1]).glob('*.tsv')):
        rows = read_tsv(path)
        ambiguous = sum('ambiguous' in row[-1].split(',') for row in rows)
        print(f'| `{path.name}` | {len(rows)} | {ambiguous or ""} | {" ".join(header_of(path)).replace("|", ",")} |')


if __name__ == '__main__':
    main()
