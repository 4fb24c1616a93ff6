#!/bin/sh
# Runs the line of gate/campaign/README.md for one machine, with a small run.
#   parallel.sh LICGATE README
set -eu
command -v parallel >/dev/null || { echo "skipped: there is no parallel"; exit 77; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
small='check --clause FX-ENC-1 --budget 0.1'
line=$(grep '^parallel ' "$2")
mkdir "$tmp/bin"
ln -s "$1" "$tmp/bin/licgate"
cd "$tmp"
export PATH="$tmp/bin:$PATH"
eval "$(printf '%s\n' "$line" | sed "s/licgate check/licgate $small/; s/merge/merge --out run.json/")"
eval "licgate $small --json whole.json" >/dev/null
cmp whole.json run.json
