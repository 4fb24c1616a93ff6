#!/bin/sh
# source_digest.sh <cmake> <root> <list of files> <what the build wrote>: the build's digest is that
# of the sources as they are, and it differs where a file, its name or the list does.
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
