#!/bin/sh
# usage: make.sh CEDICT.jsonl SETS - builds lexicon.bin and polyphones.bin into the resources of the library
set -eu
here=$(cd "$(dirname "$0")" && pwd)
main=$here/../../src/main/resources/io/github/tingwen/tts/mandarin
test=$here/../../src/test/resources/io/github/tingwen/tts/mandarin
tsv=$(mktemp)
python3 "$here/build_lexicon.py" "$1" "$here/words.tsv" "$main" "$tsv" "$main/lexicon.bin" "$2/cpp/dev" "$2/g2pl/train"
python3 "$here/train_polyphones.py" "$tsv" "$2/cpp/dev" "$2/g2pl/train" "$2/g2pl/dev" "$here/official.txt" \
  "$main/polyphones.bin" --scores "$test/polyphone-scores.tsv"
rm "$tsv"
