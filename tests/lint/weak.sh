#!/bin/sh
# weak.sh <nm> <objects>: finds the functions that the linker may pick for every processor, though
# they were compiled for one: inline functions that were not inlined are weak symbols (W), of which
# one is kept for the whole program. Exits with 1 if it found any. Weak data (V, u) is the same
# however it was compiled, and harmless.
nm=$1
shift
[ $# -gt 0 ] || { echo "weak.sh: no objects"; exit 2; }

symbols=$("$nm" -C --defined-only "$@") || exit 2
found=$(printf '%s\n' "$symbols" | grep -E '^[0-9a-fA-F]* +W ')
[ -z "$found" ] && exit
printf 'compiled for one processor, yet weak:\n%s\n' "$found"
exit 1
