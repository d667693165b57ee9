"""Makes data/lexicon/currencies.tsv and data/lexicon/units.tsv from the Unicode CLDR.

Source:  npm packages cldr-core, cldr-numbers-full, cldr-units-full (48.2.0), unpacked; Unicode License v3.
         What CLDR leaves out (minor units, press spellings, a few units) stands in facts/currencies.tsv and facts/units.tsv.
Command: cldr.py --core DIR --numbers DIR --units DIR --out data/lexicon
"""
import argparse
import json
import pathlib
import re
from fractions import Fraction

from common import read_tsv, write_tsv

HERE = pathlib.Path(__file__).parent
LOCALES = ['en', 'en-GB', 'en-AU', 'en-CA', 'en-IN']
OLDEST = '1985'  # currencies that were withdrawn before are left out
CATEGORIES = {'length', 'area', 'mass', 'volume', 'speed', 'temperature', 'power', 'energy', 'digital', 'pressure',
              'force', 'frequency', 'electric', 'consumption', 'light'}
RENAMED = {'digital': 'data'}
RADIATION = {'becquerel', 'gray', 'sievert'}
# Units of one country's tradition, of kitchens and of typesetting: no news needs them, and their names are ordinary words.
LEFT_OUT = re.compile(r'-jp$|^(jo|ken|ri|rin|sun|shaku|cho|se|bu|koku|kosaji|osaji|sai|fun|to|point|chain|rod|link|drop|pinch|jigger|'
                      r'dram|grain|slug|cup|tablespoon|teaspoon|dessert|stere|karat|generic|beaufort|rankine|light-speed|ofhg|'
                      r'gasoline|earth|solar|dalton|permille|coulomb|henry|siemens|farad)(-|$)|-it$|-metric$|scandinavian|-100-')
# Bare symbols that are words or letters before anything else.
NO_SYMBOL = {'in', 'c', 'ac', 'au', 'bu', 'cd', 'CD', 'ly', 'pc', 'tn', 'ct', 'ft Imp.', 'pt', 'b', 'B', 'dr', 'st', 'mil', 'th', 'at', 'per', 'G', 'A', 'V', 'F', 'C'}


def load(folder, *path):
    return json.loads(pathlib.Path(folder, *path).read_text(encoding='utf-8'))


# ---- currencies

def in_use(core):
    """ISO codes that were tender somewhere since OLDEST -> True while they still are."""
    used = {}
    for entries in load(core, 'supplemental', 'currencyData.json')['supplemental']['currencyData']['region'].values():
        for entry in entries:
            for code, when in entry.items():
                if when.get('_tender') != 'false' and when.get('_to', '9') >= OLDEST:
                    used[code] = used.get(code, False) or '_to' not in when
    return used


def currency_rows(core, numbers):
    extra = {row[0]: row[1:] for row in read_tsv(HERE / 'facts' / 'currencies.tsv')}
    used = in_use(core)
    names = {code: {} for code in used}
    symbols = {code: {} for code in used}
    for locale in LOCALES:
        table = load(numbers, 'main', locale, 'currencies.json')['main'][locale]['numbers']['currencies']
        for code, entry in table.items():
            if code not in used:
                continue
            for key in ('displayName-count-one', 'displayName-count-other'):
                name = re.sub(r'\s*\(.*?\)', '', entry.get(key, ''))
                if name and not re.search(r'\d', name):
                    names[code][name] = None
            for key in ('symbol', 'symbol-alt-narrow'):
                symbol = entry.get(key, '')
                if symbol and symbol != code and locale == 'en':
                    symbols[code][symbol] = None
    taken = {s for row in extra.values() for s in row[0].split('|')}
    first = {}
    for code in sorted(used, key=lambda c: (not used[c], c)):  # what is still tender has the right to a shared sign
        for symbol in symbols[code]:
            first.setdefault(symbol, code)
    noun_owner = plain_nouns(names, used, extra)
    for code in sorted(used):
        known, plain, minor = (extra.get(code, []) + ['', '', ''])[:3]
        signs = [s for s in known.split('|') if s]
        signs += [s for s in symbols[code] if first[s] == code and s not in taken and not s.isalpha()]
        own = list(names[code]) + [n for n, owner in noun_owner.items() if owner == code]
        own += [n for n in plain.split('|') if n and n not in own]
        yield code, '|'.join(dict.fromkeys(signs)), '|'.join(dict.fromkeys(own)), minor


def plain_nouns(names, used, extra):
    """The bare noun of a currency ("zloty", "dollars") -> the one that it means, where the noun belongs to one only."""
    named = {n for row in extra.values() for n in (row[1].split('|') if len(row) > 1 else [])}
    owners = {}
    for code, own in names.items():
        for name in own:
            if used[code]:
                owners.setdefault(name.split()[-1], set()).add(code)
    return {noun: min(codes) for noun, codes in owners.items() if len(codes) == 1 and noun not in named and noun.islower()}


# ---- units

class Converter:
    """Reduces a CLDR unit id to its exact factor and its base units."""

    def __init__(self, core):
        data = load(core, 'supplemental', 'units.json')['supplemental']
        self.constants = {k: v['_value'] for k, v in data['unitConstants'].items()}
        self.units = data['convertUnits']
        self.prefixes = {k: Fraction(10) ** int(v['_power10']) if '_power10' in v else Fraction(2) ** int(v['_power2'])
                         for k, v in data['unitPrefixes'].items()}

    def value(self, expression):
        """CLDR's expressions: everything after the one slash is the divisor."""
        result = Fraction(1)
        for side, part in enumerate(expression.replace(' ', '').split('/')):
            for term in part.split('*'):
                number = self.value(self.constants[term]) if term in self.constants else Fraction(term)
                result = result / number if side else result * number
        return result

    def simple(self, name):
        for prefix, factor in sorted(self.prefixes.items(), key=lambda p: -len(p[0])):
            if name.startswith(prefix) and name[len(prefix):] in self.units and name not in self.units:
                inner, base = self.simple(name[len(prefix):])
                return inner * factor, base
        unit = self.units[name]
        base = unit['_baseUnit']
        return self.value(unit.get('_factor', '1')), {base: 1} if base == name else self.compound(base)[1]

    def compound(self, name):
        factor, powers, sign = Fraction(1), {}, 1
        for side in name.split('-per-') if not name.startswith('per-') else ['', name[4:]]:
            rest, power = side, 1
            while rest:
                if rest.startswith(('square-', 'cubic-')):
                    power = 2 if rest.startswith('square-') else 3
                    rest = rest.split('-', 1)[1]
                word = self.longest(rest)
                inner, base = self.simple(word)
                factor *= inner ** (sign * power)
                for unit, exponent in base.items():
                    powers[unit] = powers.get(unit, 0) + sign * power * exponent
                rest, power = rest[len(word):].lstrip('-'), 1
            sign = -1
        return factor, {u: p for u, p in powers.items() if p}

    def longest(self, text):
        parts = text.split('-')
        for n in range(len(parts), 0, -1):
            word = '-'.join(parts[:n])
            if word in self.units or any(word.startswith(p) and word[len(p):] in self.units for p in self.prefixes):
                return word
        raise KeyError(text)


SI = {'meter': 'm', 'kilogram': 'kg', 'second': 's', 'kelvin': 'K', 'bit': 'bit', 'ampere': 'A', 'candela': 'cd', 'revolution': 'rev'}
DERIVED = {'power': 'W', 'energy': 'J', 'pressure': 'Pa', 'force': 'N', 'frequency': 'Hz', 'sievert': 'Sv', 'gray': 'Gy',
           'becquerel': 'Bq', 'volt': 'V', 'ohm': 'Ω', 'lumen': 'lm', 'lux': 'lx'}
POWER = {1: '', 2: '²', 3: '³'}


def si_name(category, unit, powers):
    for key, name in DERIVED.items():
        if key == category or unit.endswith(key):
            return name
    top = '·'.join(SI[u] + POWER[p] for u, p in sorted(powers.items()) if p > 0)
    bottom = '·'.join(SI[u] + POWER[-p] for u, p in sorted(powers.items()) if p < 0)
    return f'{top or "1"}/{bottom}' if bottom else top


def exact(number):
    """A decimal where it ends, else a fraction."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f'{number.numerator}/{number.denominator}'
    digits = 0
    while (number * 10 ** digits).denominator != 1:
        digits += 1
    whole = f'{abs(number.numerator * 10 ** digits // number.denominator):0{digits + 1}d}'
    return whole[:len(whole) - digits] + ('.' + whole[len(whole) - digits:] if digits else '')


def forms(tables, key):
    found = {}
    for width in ('long', 'short'):
        for table in tables if width == 'long' else tables[:1]:
            for name, pattern in table.get(width, {}).get(key, {}).items():
                if name.startswith('unitPattern-count') and '-case' not in name:
                    text = pattern.replace('{0}', '').strip()
                    if text and text not in NO_SYMBOL:
                        found[text] = None
    return list(found)


def unit_rows(core, units):
    tables = [load(units, 'main', locale, 'units.json')['main'][locale]['units'] for locale in LOCALES]
    converter = Converter(core)
    extra = {row[0]: row[1:] for row in read_tsv(HERE / 'facts' / 'units.tsv')}
    taken = set()
    keys = [k for k in tables[0]['long'] if k.split('-', 1)[0] in CATEGORIES] + [e[1] + '-' + u for u, e in extra.items() if e[1]]
    for key in sorted(dict.fromkeys(keys), key=lambda k: 'imperial' in k):
        category, unit = key.split('-', 1)
        if LEFT_OUT.search(unit):
            continue
        symbol, _, more = (extra.get(unit, []) + ['', '', ''])[:3]
        factor, powers = converter.compound(unit)
        names = forms(tables, key) + [n for n in more.split('|') if n]
        short = tables[0]['short'].get(key, {}).get('unitPattern-count-other', '').replace('{0}', '').strip()
        category = 'radiation' if unit in RADIATION else RENAMED.get(category, category)
        entry = converter.units.get(unit, {})
        offset = exact(converter.value(entry['_offset'])) if '_offset' in entry else ''
        names = set(names + ([symbol] if symbol and symbol not in NO_SYMBOL else [])) - taken
        taken |= names
        yield unit, symbol or short, category, exact(factor), si_name(category, unit, powers), '|'.join(sorted(names)), offset


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('core', 'numbers', 'units', 'out'):
        parser.add_argument('--' + name, required=True)
    args = parser.parse_args()
    source = 'Source: Unicode CLDR 48.2 (Unicode License v3) and facts/; made by data/make/cldr.py.'
    write_tsv(pathlib.Path(args.out, 'currencies.tsv'),
              ['Currencies: ISO 4217 code, symbols|, names|, names of the minor unit (a hundredth)|. ' + source],
              currency_rows(args.core, args.numbers))
    write_tsv(pathlib.Path(args.out, 'units.tsv'),
              ['Units: id, symbol, category, SI factor (decimal or fraction), SI unit, names and symbols|, offset (SI = value * factor + offset). '
               + source], unit_rows(args.core, args.units))


if __name__ == '__main__':
    main()
