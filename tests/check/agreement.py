#!/usr/bin/env python3
"""Holds `dossier check` against the scorer that the shared gold comes with: same rows, same figures.

  agreement.py PROGRAM SCORER GOLD.jsonl ACROSS.json ARTICLES_DIR [OPTION...]

Fails where a row of the scorer is missing from `check`, or differs by more than a hundredth of a percent.
"""
import json, pathlib, re, shutil, subprocess, sys, tempfile

program, scorer, gold, across, articles, *options = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    shutil.copy(gold, folder / 'gold.jsonl')
    shutil.copy(across, folder / 'across.json')
    (folder / 'articles').mkdir()
    for article in pathlib.Path(articles).glob('*.txt'): shutil.copy(article, folder / 'articles')
    texts = str(folder / 'articles')
    report = folder / 'report.json'
    subprocess.run([program, *options, '-o', report, texts], check=True)
    theirs = json.loads(subprocess.run([sys.executable, scorer, report, '--json', f'--gold={folder}'],
                                       check=True, capture_output=True, text=True).stdout)
    ours = subprocess.run([program, 'check', *options, '--gold', folder / 'gold.jsonl', texts],
                          check=True, capture_output=True, text=True).stdout

rows = {}
for line in ours.splitlines()[1:]:
    m = re.fullmatch(r'(.{47})\s*(-|[\d.]+)\s+(-|[\d.]+)\s+([\d.]+)', line)
    if m: rows[m[1].strip()] = float(m[4])
wrong = []
for name, value in theirs.items():
    if name == 'across statements in two or more articles': continue   # a count, no share
    mine = rows.get(re.sub(r' F1$', '', name))
    if mine is None: wrong.append(f'{name}: no such row in check')
    elif abs(mine - value) > 0.011: wrong.append(f'{name}: check {mine}, scorer {value}')
print(*wrong or [f'{len(theirs)} rows agree'], sep='\n')
sys.exit(bool(wrong))
