#!/bin/sh
# gate.sh <licgate> <jobs> [option of licgate check...]: proves every law, then checks it; exits with
# 0 only if both hold. A program that was built without a solver (exit code 3) is checked without
# proofs. Proofs are of the reference, so that another system is judged without them.
licgate=$1 jobs=$2
shift 2
proofs=$(dirname "$licgate")/proofs.json

"$licgate" prove --jobs "$jobs" --json >"$proofs"
proved=$?
case $proved in
  0) ;;
  1) "$licgate" prove --jobs "$jobs"; exit 1 ;;
  3) echo "gate: nothing is proved, since licgate was built without a solver" >&2; proofs= ;;
  *) echo "gate: licgate prove failed with exit code $proved" >&2; exit "$proved" ;;
esac

case " $*" in *" --system"*) proofs= ;; esac
exec "$licgate" check ${proofs:+--proofs "$proofs"} "$@"
