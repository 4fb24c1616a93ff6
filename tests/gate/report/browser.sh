#!/bin/sh
# Opens a report in a browser: browser.sh LICGATE NODE CHROMIUM AXE
# Exits with 77, which skips the test, where there is no browser.
set -eu
licgate=$1 node=$2 chromium=$3 axe=$4
here=$(dirname "$0")
for program in "$node" "$chromium"; do
  [ -x "$program" ] || { echo "not tried: Node.js or Chromium is missing"; exit 77; }
done
[ -e "$axe" ] || { echo "not tried: axe-core is missing; make test installs it"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fixtures=$here/../../fixtures
# Runs so short may find too few cases, which the report must show, too.
"$licgate" check --budget 0.1 --jobs 2 --stored "$fixtures/counterexamples.jsonl" \
  --json "$work/check.json" >"$work/log" || [ -s "$work/check.json" ]
"$licgate" check --only EncryptionIsEqual --budget 0.1 --system encryption-unchecked \
  --json "$work/before.json" >"$work/log" || [ -s "$work/before.json" ]
"$licgate" explore --by rules --jobs 2 --json >"$work/explore.json"
review() {
  "$licgate" review "$@" --by "N. N." --note "as printed" --reviews "$work/reviews.json" >"$work/log"
}
review CX-1 CX-2 FX-ENC-1
# As if one of these had been another clause then, and one were gone.
sed -i 's/"FX-ENC-1"/"CX-3"/; s/"CX-2"/"CX-OLD"/' "$work/reviews.json"
review EncryptionIsEqual --verdict rejected
"$licgate" report --out "$work" --since "$work/before.json" \
  --reviews "$work/reviews.json" "$work/check.json" "$work/explore.json"
for shown in 'fails">suspect<' 'fails">rejected<' CX-OLD; do grep -q "$shown" "$work/report.html"; done
"$node" "$here/browser.mjs" "$chromium" "$work/report.html" "$axe"
