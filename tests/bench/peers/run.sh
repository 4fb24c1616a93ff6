#!/bin/sh
# run.sh PROGRAMS FOLDER: measures every peer that is installed on the small model. Each leaves
# FOLDER/peers/NAME.json; of the others a line says which package brings them. All times are of the
# processor, so that others on the machine do not count.
programs=$1
folder=$2
here=$(dirname "$0")
limits=$folder/limits.json
rm -rf "$folder/peers"
mkdir -p "$folder/peers" "$folder/quickcheck" && "$programs/bench_limits" "$limits" || exit 1

# measure NAME COMMAND...: what it prints becomes a file if it ends well.
measure() {
  name=$1
  shift
  echo "$name ..."
  if "$@" >"$folder/peers/$name.part"; then
    mv "$folder/peers/$name.part" "$folder/peers/$name.json"
  else
    rm -f "$folder/peers/$name.part"
    echo "$name: no figures, it failed" >&2
    return 1
  fi
}
skip() { echo "skipped: $1 is not installed; \`make bench PEERS=1\` installs $2"; }

quickcheck() {
  ghc -v0 -O2 -Wall -Werror -outputdir "$folder/quickcheck" -o "$folder/quickcheck/port" \
    "$here/QuickCheckPort.hs" && measure quickcheck "$folder/quickcheck/port" "$limits"
}

failed=0
measure simple "$programs/bench_simple" "$limits" || failed=1
if /usr/bin/python3 -c 'import hypothesis' 2>/dev/null; then
  measure hypothesis /usr/bin/python3 "$here/hypothesis_port.py" "$limits" || failed=1
else
  skip Hypothesis python3-hypothesis
fi
if ghc -package QuickCheck -e 'pure ()' >/dev/null 2>&1; then
  quickcheck || failed=1
else
  skip QuickCheck 'ghc and libghc-quickcheck2-dev'
fi
modules=$folder/fast-check/node_modules
if [ -d "$modules/fast-check" ] && command -v node >/dev/null; then
  measure fast_check env NODE_PATH="$modules" node "$here/fast_check_port.mjs" "$limits" || failed=1
else
  skip fast-check 'npm, and by it fast-check'
fi
exit $failed
