"""Makes people.tsv, parties.tsv, companies.tsv, clubs.tsv, universities.tsv and us-committees.tsv of data/gazetteer.

Source:  the open references: people (Pantheon 1.0, names as facts; ParlSpeech speakers by Party Facts, MIT; congress-legislators, CC0), parties
         (Party Facts, MIT), companies (datasets s-and-p-500-companies, nasdaq-listings, nyse-other-listings, PDDL), clubs (openfootball, public
         domain), universities (university-domains-list, MIT), US committees (CC0); facts/people.txt; WordNet 3.0.
Command: references.py --references DIR --wordnet /usr/share/wordnet --out data/gazetteer
"""
import argparse
import pathlib
import re

import facts
from common import FUNCTION_WORDS, OrdinaryWords, fold, is_latin, marks, read_tsv, write_tsv

SECURITY = re.compile(r'\b(Trust|Fund|Funds|ETF|ETN|ETNs|Notes?|Warrants?|Units?|Bond|Bonds|Index|Portfolio|Income|Yield|Treasury|Term|Municipal|'
                      r'Preferred|Depositary|Debentures|Strategy|ProShares|iShares|SPDR|Direxion|Acquisition|Acquisitions|REIT|Shares|Rights?|'
                      r'Merger|SPAC|Royalty|Closed|Duration|Dividend|Equity|Opportunities|Covered|Long|Short|Daily|Bull|Bear|2X|3X)\b|\d{3}|%')
LEGAL = re.compile(r',? (Inc|Inc\.|Corp|Corp\.|Corporation|Co|Co\.|Company|Companies|Ltd|Ltd\.|Limited|plc|PLC|N\.?V\.?|S\.?A\.?|AG|SE|LLC|L\.?P\.?|'
                   r'Group|Holdings?|Incorporated|Bancorp|Bancshares|ASA|AB|S\.p\.A\.?|SpA|A/S|Oyj|KGaA|& Co\.?)$')
PARTICLES = {'de', 'del', 'da', 'di', 'do', 'dos', 'la', 'le', 'van', 'von', 'der', 'den', 'i', 'y', 'e', 'af', 'zu', 'und', 'ter', 'ten', 'al', 'el'}


def with_facts(rows, stem):
    merged = {(p, k): (p, k, n, m) for p, k, n, m in facts.rows(stem)}
    for phrase, kind, name, own in rows:
        merged.setdefault((phrase, kind), (phrase, kind, name, own))
    return merged.values()


# ---- people

def natural(name):
    """"Borrell Fontelles, Josep" -> "Josep Borrell Fontelles"; "MARGARETA B KJELLIN" -> "Margareta B Kjellin"."""
    name = re.sub(r'\s*\(.*?\)|\s*".*?"', '', name)
    if re.fullmatch(r'[^,]+, [^,]+', name) and not re.search(r', (Jr|Sr|I+V?)\b', name):
        last, first = name.split(', ')
        name = f'{first} {last}'
    name = re.sub(r',? (Jr|Sr)\.?$', r' \1.', name)
    name = re.sub(r'^(Minister|Statsråd|\w*minister|Statsrådet|Talmannen|Dr\.?|Sir|Dame|Lord|Baroness|Queen|King) | i [A-ZÅÄÖ]\w+$', '', name)
    words = []
    for word in name.split():
        if not (word.isupper() and len(word.strip('.')) > 2 and not re.fullmatch('[IVX]+', word)):
            words.append(word)
            continue
        plain = '-'.join(part.capitalize() for part in word.split('-'))
        words.append(word.lower() if word.lower() in PARTICLES and words else re.sub(r"^(Mc|O')([a-z])", lambda m: m[1] + m[2].upper(), plain))
    return ' '.join(words)


def people_rows(path):
    for raw, _, aliases, note in read_tsv(path):
        name = natural(raw)
        words = name.split()
        member = note.startswith('member')
        if not is_latin(name) or len(words) > 5 or re.search(r'[/\d]', name) or words[0].lower() in PARTICLES:
            continue
        if len(words) < 2 and (member or len(name) < 5):
            continue
        sex = {'M': 'male', 'F': 'female'}.get(note[-1], '') if note[-3:-1] == ', ' else ''
        others = [natural(a) for a in aliases.split('|') if a]
        if note.startswith('us president') and others:
            name, others = others[0], others[1:] + [name]
        yield name, 'PERSON', '', sex
        for other in others:
            if other != name and len(other.split()) > 1:
                yield other, 'PERSON', name, sex


# ---- parties

def party_rows(path, words):
    for name, _, aliases, country in read_tsv(path):
        own, others = name, [a for a in aliases.split('|') if a]
        for form in [own] + others:
            form = re.sub(r'\s*[\[(].*?[\])]', '', form).strip()
            tokens = form.split()
            acronym = facts.is_acronym(form)
            if not is_latin(form) or not tokens or form[0].isdigit() or '/' in form or len(form) < 3:
                continue
            if len(tokens) == 1 and not acronym and words.level(form):
                continue
            if not acronym and (form[0].islower() or (len(tokens) == 1 and len(form) < 5)):
                continue
            if len(tokens) > 6:
                continue
            # a party's letters stand for other things in other countries
            yield form, 'ORG', '' if form == own else own, 'ambiguous,caps,acronym' if acronym else 'ambiguous' if len(tokens) == 1 else ''


# ---- companies

def short_form(name):
    while True:
        shorter = LEGAL.sub('', name).strip(' ,.&')
        if shorter == name or not shorter:
            return name
        name = shorter


def company_rows(path, words):
    for name, _, aliases, note in read_tsv(path):
        if SECURITY.search(name) or not is_latin(name) or len(name) < 3:
            continue
        name = name.removeprefix('The ')
        name = re.sub(r"\s*\(.*?\)|[.,]? (Common|Ordinary|Class) .*|\s+(II|III|IV|V|VI)$", '', name)
        known = note != 'listed'
        if not known and not LEGAL.search(name):
            continue  # most of what has no legal form is a security, no company
        forms = dict.fromkeys([name, *(a for a in aliases.split('|') if a and not SECURITY.search(a)), short_form(name)])
        title = short_form(name)
        for form in forms:
            form = form.removeprefix('The ')
            tokens = re.findall(r"[\w'&.-]+", form)
            if len(form) < 3 or not tokens or tokens[-1].lower() in FUNCTION_WORDS:
                continue
            if form in ('U.S', 'Bancorp', 'Corp', 'Holdings'):
                continue
            ordinary = (facts.is_acronym(form) and not known) or all(words.level(t) for t in tokens) and len(tokens) < 3
            if ordinary and not known and len(tokens) == 1:
                continue
            yield form, 'ORG', '' if form == title else title, marks('ambiguous' if ordinary else '', facts.own_marks(form))


# ---- the others

def club_rows(path):
    """A form that several clubs share (Arsenal, Barcelona) names none of them: it stays as it is written."""
    clubs = {}
    for name, _, aliases, _ in read_tsv(path):
        clean = re.sub(r'\s*[\[(].*?[\])]|\$\$', '', name)
        for form in dict.fromkeys([name, *aliases.split('|')]):
            form = re.sub(r'\s*[\[(].*?[\])]|\$\$', '', form)
            if form and is_latin(form) and len(form) > 3 and not re.fullmatch(r".*\b\w\.?|.*['’]", form):
                clubs.setdefault(form, set()).add(clean)
    for form, names in clubs.items():
        name = form if len(names) > 1 or form in names else names.pop()
        yield form, 'ORG', '' if name == form else name, ''


def university_rows(path, words):
    head = re.compile(r'Universi|Colleg|Instit|Academ|School|Polytech|Hochschule|Conservator|Seminary|Facult|Ecole|École|Escuela|Politec|Akadem')
    for name, _, aliases, _ in read_tsv(path):
        name = re.sub(r'\s*[\[(].*?[\])]|,.*', '', name).strip().removeprefix('The ')
        if name and is_latin(name) and head.search(name) and len(name.split()) > 1 and name[0].isupper() and len(name.split()) < 10 \
                and not all(words.level(w) for w in re.findall(r'\w+', name)):
            yield name, 'ORG', '', ''


def committee_rows(path):
    for name, _, aliases, _ in read_tsv(path):
        yield name, 'ORG', '', ''
        house, _, subject = name.partition(' Committee on ')
        if subject and ' ' not in house:
            subject = re.sub(r'^the ', '', subject)
            yield f'{house} {subject} Committee', 'ORG', name, ''
            yield f'{subject} Committee', 'ORG', name, 'ambiguous'
        for alias in aliases.split('|'):
            if alias:
                yield alias, 'ORG', name, ''


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('references', 'wordnet', 'out'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    source, words = pathlib.Path(args.references), OrdinaryWords(args.wordnet)
    lists = {
        'people': ('Well-known people and members of parliaments; Pantheon 1.0, Party Facts (MIT), congress-legislators (CC0), facts/people.txt.',
                   with_facts(people_rows(source / 'people.tsv'), 'people')),
        'parties': ('Political parties; Party Facts (MIT).', party_rows(source / 'parties.tsv', words)),
        'companies': ('Companies; S&P 500, NASDAQ and NYSE listings (PDDL).',
                      company_rows(source / 'companies.tsv', words)),
        'clubs': ('Football clubs; openfootball/clubs (public domain).', club_rows(source / 'clubs.tsv')),
        'universities': ('Universities; university-domains-list (MIT).', university_rows(source / 'universities.tsv', words)),
        'us-committees': ('Committees of the US Congress; congress-legislators (CC0).', committee_rows(source / 'us-committees.tsv')),
    }
    for stem, (said, rows) in lists.items():
        write_tsv(pathlib.Path(args.out, f'{stem}.tsv'),
                  [f'{said} Columns: phrase, type, name (the title, empty where it is the phrase), marks. Made by data/make/references.py.'], rows)


if __name__ == '__main__':
    main()
