#!/bin/sh
# usage: first-sound.sh LIB
# How long the first sound takes, and a sentence to its end, without and with a class-data archive, and what it all needs of 64 MB of heap. LIB is a folder
# with the library's jars, such as examples/target/lib after: mvn -Dquick -DskipTests package
set -eu
source=$(cd "$(dirname "$0")" && pwd)/java/io/github/tingwen/tts/freetts/FirstSound.java
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
jars=$(find "$1" -name '*.jar' | tr '\n' ':')
javac -cp "$jars" -d "$work/classes" "$source"
jar --create --file "$work/first-sound.jar" -C "$work/classes" . # an archive needs jars
class_path=$work/first-sound.jar:$jars
main=io.github.tingwen.tts.freetts.FirstSound

cold() { # JVM OPTIONS...
  for _ in 1 2 3; do
    java "$@" -cp "$class_path" $main once
  done
}

echo "as it is:"
cold
java -Xlog:cds=off -Xlog:cds+dynamic=off -XX:ArchiveClassesAtExit="$work/tingwen.jsa" -cp "$class_path" $main once > /dev/null
echo "with a class-data archive:"
cold -Xlog:cds=off -XX:SharedArchiveFile="$work/tingwen.jsa"
echo "the same, one collector and compiler thread (-XX:+UseSerialGC -XX:TieredStopAtLevel=1):"
cold -Xlog:cds=off -XX:SharedArchiveFile="$work/tingwen.jsa" -XX:+UseSerialGC -XX:TieredStopAtLevel=1
echo "warm, in 64 MB:"
java -Xmx64m -cp "$class_path" $main
