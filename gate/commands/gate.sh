#!/bin/sh
# gate.sh <licgate> <jobs> [option of licgate check...]: proves every law, then checks it; exits with
# 0 only if both hold. Proofs are kept beside the program, each for as long as the sources that it
# depends on are the same. A program that was built without a solver (exit code 3) is checked without
# proofs. Proofs are of the reference, so another system is judged without them.
licgate=$1 jobs=$2
shift 2
proofs=$(dirname "$licgate")/proofs.json
start=$(date +%s)

case " $*" in
  *" --system"*) proofs= ;;
  *)
    "$licgate" prove --jobs "$jobs" --keep "$proofs"
    proved=$?
    case $proved in
      0) ;;
      1) exit 1 ;;
      3) echo "gate: nothing is proved, because licgate was built without a solver" >&2; proofs= ;;
      *) echo "gate: licgate prove failed with exit code $proved" >&2; exit "$proved" ;;
    esac ;;
esac

"$licgate" check --jobs "$jobs" ${proofs:+--proofs "$proofs"} "$@"
checked=$?
echo "gate: took $(($(date +%s) - start)) s"
exit "$checked"
