#!/bin/sh
# run.sh BUILD WORK CXX SOLVER: installs the package from BUILD, builds the examples against it in
# WORK, as a user would, and runs them. The proofs need a solver: SOLVER is 1 if there is one.
set -eu
build=$1
work=$2
export CXX="$3"
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$work"
cmake --install "$build" --component package --prefix "$work/package" >/dev/null

# example NAME: configures and builds it.
example() {
  cmake -S "$here/$1" -B "$work/$1" -G Ninja -DCMAKE_PREFIX_PATH="$work/package" \
    -DCMAKE_BUILD_TYPE=Release >/dev/null
  cmake --build "$work/$1" >/dev/null
}
# says TEXT FILE: fails unless the file holds the text.
says() {
  grep -qF -- "$1" "$2" || { echo "not found: $1" && cat "$2" && exit 1; }
}

example own_rules
code=0
"$work/own_rules/acme" >"$work/acme.txt" || code=$?
[ "$code" = 1 ] || { echo "acme: exit code $code, not 1" && exit 1; }
says 'FX-ENC-1 EncryptionIsEqual on ASA 5505 is violated' "$work/acme.txt"
says 'asa::system_of<acme::Acme>()' "$work/acme.txt"
says 'not answered: clusters: ' "$work/acme.txt"
says 'not answered: histories: ' "$work/acme.txt"
says 'not answered: what units run: ' "$work/acme.txt"
# refuses ERROR ARGUMENT...: acme must call it bad usage, in its own name.
refuses() {
  wanted=$1
  shift
  code=0
  "$work/own_rules/acme" "$@" >/dev/null 2>"$work/error.txt" || code=$?
  [ "$code" = 2 ] || { echo "acme $*: exit code $code, not 2" && exit 1; }
  says "$wanted" "$work/error.txt"
}
refuses 'acme: --only: "EncryptionIsEqul" does not exist; did you mean EncryptionIsEqual?' \
  --only EncryptionIsEqul
refuses 'acme: unknown option --proofs; see acme --help' --proofs "$work/line"
refuses 'acme: no test matches the filter "NoSuch.Test"; acme --gtest_list_tests names them all' \
  --gtest_filter=NoSuch.Test

"$work/own_rules/acme" --clause FX-IPS-4 >"$work/ips.txt"
says 'holds: ' "$work/ips.txt"

grep -o '{"property":"EncryptionIsEqual".*}' "$work/acme.txt" | tail -n 1 >"$work/line"
code=0
"$work/own_rules/acme" replay "$work/line" >"$work/replay.txt" || code=$?
[ "$code" = 1 ] || { echo "acme replay: exit code $code, not 1" && exit 1; }
says 'EncryptionIsEqual violated' "$work/replay.txt"

"$work/own_rules/laws" --gtest_filter='Acme.*:FX_IPS_4.*' >"$work/laws.txt"
says '[  PASSED  ] ' "$work/laws.txt"
if "$work/own_rules/laws" --gtest_filter='FX_ENC_1.EncryptionIsEqual/*' >"$work/laws.txt"; then
  echo 'laws: the fault was not found' && exit 1
fi
says 'EncryptionIsEqual is violated on ASA 5510, too' "$work/laws.txt"

example own_properties
"$work/own_properties/my_rules" >"$work/my_rules.txt"
says '[  PASSED  ] 3 tests' "$work/my_rules.txt"

[ "$4" = 1 ] || exit 0
example own_proofs
code=0
"$work/own_proofs/acme" prove --only EncryptionIsEqual >"$work/proofs.txt" || code=$?
[ "$code" = 1 ] || { echo "acme prove: exit code $code, not 1" && exit 1; }
says 'FX-ENC-1 EncryptionIsEqual on ASA 5505 is violated (the smallest one, by the solver)' \
  "$work/proofs.txt"
code=0
"$work/own_proofs/acme" prove --only EncryptionIsEqul 2>"$work/error.txt" || code=$?
[ "$code" = 2 ] || { echo "acme prove: exit code $code, not 2" && exit 1; }
says 'acme prove: --only: "EncryptionIsEqul" does not exist; did you mean EncryptionIsEqual?' \
  "$work/error.txt"
"$work/own_proofs/acme" prove --only IpsWithNonIpsPerReading >"$work/proofs.txt"
says '6 proved, 0 refuted, 0 vacuous, 0 unknown' "$work/proofs.txt"
