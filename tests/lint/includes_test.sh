#!/bin/sh
# The check of includes finds the lines that are marked `// wrong` under wrong/, and no others.
cd "$(dirname "$0")" || exit 2

found=$(sh includes.sh wrong)
[ $? -eq 1 ] || { echo "includes.sh: the exit status must be 1"; exit 1; }

lines() { cut -d : -f 1,2 | sort -u; }
expected=$(cd wrong && grep -rn '// wrong$' -- * | lines)
[ "$(printf '%s\n' "$found" | lines)" = "$expected" ] && exit
printf 'expected:\n%s\nfound:\n%s\n' "$expected" "$found"
exit 1
