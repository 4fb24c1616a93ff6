#!/bin/sh
# gate_test.sh <gate.sh> [licgate without a solver]: the gate is green only if the program proved, or
# was built without a solver, and checked. The program is a stand-in that ends with the given codes.
gate=$1 without_solver=$2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
wrong() { echo "$1"; exit 1; }

cat >"$scratch/licgate" <<'EOF'
#!/bin/sh
echo "$@" >>"$(dirname "$0")/calls"
case $1 in prove) exit "$PROVE" ;; *) exit "$CHECK" ;; esac
EOF
chmod +x "$scratch/licgate"

# expect <exit code> <prove's> <check's> [option...]
expect() {
  wanted=$1 PROVE=$2 CHECK=$3
  export PROVE CHECK
  shift 3
  : >"$scratch/calls"
  sh "$gate" "$scratch/licgate" 2 "$@" >/dev/null 2>"$scratch/err"
  got=$?
  [ $got = "$wanted" ] || wrong "prove $PROVE, check $CHECK: $got, not $wanted"
}
called() { grep -q -e "$1" "$scratch/calls" || wrong "not called: $1"; }
not_called() { ! grep -q -e "$1" "$scratch/calls" || wrong "called: $1"; }

expect 0 0 0 --stored x
called "^prove --jobs 2 --keep $scratch/proofs.json$"
called "^check --jobs 2 --proofs $scratch/proofs.json --stored x$"
expect 1 0 1
expect 2 0 2

# Without a solver there are no proofs, and it says so.
expect 0 3 0
called "^check"
not_called --proofs
grep -q "without a solver" "$scratch/err" || wrong "it does not say that nothing is proved"
expect 1 3 1

# A refuted law ends the gate; a prover that fails in any other way is no lack of a solver.
expect 1 1 0
not_called "^check"
for code in 2 4 134 139; do
  expect $code $code 0
  not_called "^check"
done

# Proofs are of the reference.
expect 1 0 1 --system=flags-anded
not_called --proofs
not_called "^prove"

[ -z "$without_solver" ] && exit
"$without_solver" prove --json >"$scratch/proofs" 2>"$scratch/err"
got=$?
[ $got = 3 ] || wrong "a program without a solver ends with $got, not 3"
grep -q "built without Z3" "$scratch/err" || wrong "it does not say what is missing"
