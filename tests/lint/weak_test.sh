#!/bin/sh
# weak_test.sh <nm> <compiler>: the check of weak functions finds one that was not inlined, and
# nothing where all that is shared is data or local.
cd "$(dirname "$0")" || exit 2
nm=$1 compiler=$2
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

# object <name>: compiles what comes on standard input.
object() { "$compiler" -std=c++17 -O2 -x c++ -c - -o "$folder/$1.o"; }

object wrong <<'END'
__attribute__((noinline)) inline int shared(int x) { return x * x; }
int used(int x) { return shared(x) + shared(x + 1); }
END
object right <<'END'
inline int data[] = {1, 2, 3};
namespace { __attribute__((noinline)) int local(int x) { return x * data[0]; } }
int used(int x) { return local(x) + local(x + 1); }
END

sh weak.sh "$nm" "$folder/right.o" || { echo "weak.sh: found something in right.o"; exit 1; }
found=$(sh weak.sh "$nm" "$folder/right.o" "$folder/wrong.o")
[ $? -eq 1 ] || { echo "weak.sh: the exit status must be 1"; exit 1; }
printf '%s\n' "$found" | grep -q 'shared(int)' && exit
printf 'weak.sh did not name the function:\n%s\n' "$found"
exit 1
