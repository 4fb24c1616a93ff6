#!/bin/sh
# Makes the Debian package in the build folder, and checks it:
#   make.sh BUILD
set -eu
for program in help2man cpack lintian; do
  command -v $program >/dev/null || { echo "skipped: there is no $program" >&2; exit 77; }
done
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/files.sh" "$build/licgate" "$build/debian"
rm -f "$build"/licgate_*.deb
cpack --config "$build/CPackConfig.cmake" -B "$build" >/dev/null
lintian --fail-on error,warning "$build"/licgate_*.deb
echo "$build"/licgate_*.deb
