#!/bin/sh
# source_digest.sh <cmake> <root> <list of files> <what the build wrote>: the build's digest is that
# of the sources as they are, and it differs where a file, its name or the list does. That of proofs
# differs for the properties that depend on what was changed, and for no others.
cmake=$1 root=$2 list=$3 built=$4
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

# of <root> <list>
of() {
  "$cmake" -DROOT="$1" -DFILES="$2" -DOUT="$scratch/out.cpp" -P "$root/gate/terminal/digest.cmake" || exit 2
  cat "$scratch/out.cpp"
}
wrong() { echo "$1"; exit 1; }

[ "$(of "$root" "$list")" = "$(cat "$built")" ] || wrong "the build's digest is of other sources"
for file in CMakeLists.txt gate/terminal/digest.cmake model/unit.hpp generators/draw.hpp \
  properties/all.hpp gate/main.cpp; do
  grep -qx "$file" "$list" || wrong "$file is not in the digest"
done

mkdir "$scratch/a" "$scratch/b"
printf 'x\n' >"$scratch/a/one"; printf 'y\n' >"$scratch/a/two"; cp "$scratch"/a/* "$scratch/b"
printf 'one\ntwo\n' >"$scratch/both"; printf 'one\n' >"$scratch/less"
usual=$(of "$scratch/a" "$scratch/both")
[ "$usual" = "$(of "$scratch/b" "$scratch/both")" ] || wrong "the digest depends on the folder"
[ "$usual" != "$(of "$scratch/a" "$scratch/less")" ] || wrong "a file removed does not change it"
printf 'y\n' >"$scratch/b/one"; printf 'x\n' >"$scratch/b/two"
[ "$usual" != "$(of "$scratch/b" "$scratch/both")" ] || wrong "two files swapped do not change it"
printf 'z\n' >"$scratch/a/two"
[ "$usual" != "$(of "$scratch/a" "$scratch/both")" ] || wrong "a file changed does not change it"

# A tree in which first.hpp states First, second.hpp Second, third.hpp Third by help of second.hpp, and
# fourth.hpp Fourth, which the prover includes, too.
tree=$scratch/tree
mkdir -p "$tree/properties/mutants" "$tree/gate/prove" "$tree/gate/device" "$tree/model"
# state <file> <property> [what it includes...]
state() {
  at=$tree/properties/$1
  printf '    .id = "%s",\n' "$2" >"$at"
  shift 2
  for header; do printf '#include "properties/%s"\n' "$header" >>"$at"; done
}
state first.hpp First property.hpp
state second.hpp Second
state third.hpp Third second.hpp
state fourth.hpp Fourth
state all.hpp "" first.hpp second.hpp third.hpp fourth.hpp
printf '#include "properties/fourth.hpp"\n#include "properties/all.hpp"\n#include <vector>\n' \
  >"$tree/gate/prove/prove.cpp"
for file in properties/property.hpp properties/mutants/mutant.hpp gate/device/value.cpp model/unit.hpp; do
  echo >"$tree/$file"
done
(cd "$tree" && find . -type f | sed 's|^\./||' | sort) >"$scratch/tree.txt"

# What the build writes of the program, of all proofs, and of each property.
digests() { of "$tree" "$scratch/tree.txt" | grep 'return "'; }
digests >"$scratch/before"
[ "$(wc -l <"$scratch/before")" = 6 ] || wrong "not every property has a digest"

# change <file> <whose digest it changes...>: "all" is what all proofs depend on.
change() {
  file=$1
  shift
  cp "$tree/$file" "$scratch/kept"
  echo "// changed" >>"$tree/$file"
  changed=$(digests | diff "$scratch/before" - |
    sed -nE 's/^>.*(source|shared)_.*/\1/p; s/^>.*== "([A-Za-z]*)".*/\1/p' | sort | paste -sd ' ')
  mv "$scratch/kept" "$tree/$file"
  wanted=$(printf '%s\n' source "$@" | sort | paste -sd ' ')
  [ "$changed" = "$wanted" ] || wrong "$file changes what is of: $changed; not: $wanted"
}
every="First Second Third Fourth shared"
change properties/first.hpp First
change properties/second.hpp Second Third
change properties/third.hpp Third
for file in properties/fourth.hpp properties/property.hpp properties/all.hpp model/unit.hpp \
  gate/prove/prove.cpp; do
  # shellcheck disable=SC2086
  change "$file" $every
done
change gate/device/value.cpp
change properties/mutants/mutant.hpp

# The build stops rather than miss what a source includes, or which header states a property.
stops() {
  "$cmake" -DROOT="$tree" -DFILES="$scratch/tree.txt" -DOUT="$scratch/out.cpp" \
    -P "$root/gate/terminal/digest.cmake" 2>"$scratch/err" && wrong "$1"
  grep -q "$2" "$scratch/err" || wrong "it does not say: $2"
}
echo '#include "second.hpp"' >>"$tree/properties/first.hpp"
stops "a header of unknown place is no error" "none of the sources"
state first.hpp Second
stops "a property stated twice is no error" "as another header does"
