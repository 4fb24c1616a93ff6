#!/bin/sh
# Uses the page in a browser: browser.sh LICGATE PAGE SCREENSHOTS NODE CHROMIUM AXE
# Exits with 77, which skips the test, where it cannot be built or there is no browser.
set -eu
licgate=$1 page=$2 screenshots=$3 node=$4 chromium=$5 axe=$6
here=$(dirname "$0")
[ -n "$page" ] || { echo "not tried: clang-19 cannot build for WebAssembly; make page installs it"; exit 77; }
for program in "$node" "$chromium"; do
  [ -x "$program" ] || { echo "not tried: Node.js or Chromium is missing"; exit 77; }
done
[ -e "$axe" ] || { echo "not tried: axe-core is missing; make test installs it"; exit 77; }
"$node" "$here/browser.mjs" "$chromium" "$page" "$licgate" "$here/../../fixtures" "$screenshots" "$axe"
size=$(wc -c <"$page")
echo "the page has $size bytes"
[ "$size" -lt 1500000 ]
