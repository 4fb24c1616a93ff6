#!/bin/sh
# whole_mutants.sh <licgate>: every mutant is killed, every property kills one and every clause is
# guarded, by one seed; and threads make no difference to what is printed.
licgate=$1
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

"$licgate" mutants --seeds 1 --json --jobs 2 >"$folder/two" || { cat "$folder/two"; exit 1; }
for gate in '"idle_properties": \[\]' '"unguarded_clauses": \[\]'; do
  grep -q "$gate" "$folder/two" || { echo "not so: $gate"; exit 1; }
done
if grep -E '"state": "(alive|does not apply)"' "$folder/two"; then exit 1; fi
"$licgate" mutants --seeds 1 --json >"$folder/one" || exit 1
cmp "$folder/one" "$folder/two"
