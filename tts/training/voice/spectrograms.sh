#!/bin/sh
# usage: spectrograms.sh RECORDINGS OUT COMMAND...
# Draws ten sentences (sentences.tsv) above the same words as the speaker recorded them: OUT/01.png, 02.png, ...; the sound of
# the sentences stays beside them. COMMAND says a text: COMMAND... say TEXT --out FILE, such as: java -jar tingwen.jar
# Needs sox with MP3, or ffmpeg to decode. Frequencies to 11 kHz, 80 dB, 5 s wide.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
recordings=$1
out=$2
shift 2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
mkdir -p "$out"

draw() { # WAV PNG TITLE
  sox "$1" -n pad 0 5 trim 0 5 spectrogram -x 1000 -y 257 -z 80 -t "$3" -o "$2"
}

n=0
grep -v '^#' "$here/sentences.tsv" | while IFS="$(printf '\t')" read -r sentence words; do
  n=$((n + 1))
  name=$(printf '%02d' $n)
  "$@" say "$sentence" --out "$out/$name.wav" < /dev/null
  parts=
  for word in $words; do
    if [ -f "$recordings/cmn-$word.mp3" ]; then
      ffmpeg -nostdin -v error -y -i "$recordings/cmn-$word.mp3" -ar 22050 -ac 1 "$work/$word.wav"
      parts="$parts $work/$word.wav"
    fi
  done
  draw "$out/$name.wav" "$work/voice.png" "$name"
  # shellcheck disable=SC2086 # words hold no spaces
  if [ -n "$parts" ]; then
    sox $parts "$work/words.wav"
    draw "$work/words.wav" "$work/words.png" "recorded"
    ffmpeg -nostdin -v error -y -i "$work/voice.png" -i "$work/words.png" -filter_complex vstack "$out/$name.png"
  else
    cp "$work/voice.png" "$out/$name.png"
  fi
done
