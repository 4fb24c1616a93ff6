#!/bin/sh
# Runs `licgate check` or `licgate conform` in parts on a Slurm cluster and merges their records:
#
#   sh gate/campaign/slurm.sh PARTS FOLDER PROGRAM check|conform [OPTIONS]
#   sh gate/campaign/slurm.sh 64 night build/licgate conform --budget 3600 -- ./engine
#
# FOLDER must be on a file system that every node has; it receives part-K-T.json, the record of part
# K at its Tth try, part-K-T.txt, what it printed, and at the end run.json and run.txt. A part whose
# record is there does not run again: if a campaign ended early, run the same command again to
# continue it.
#
# SBATCH holds options for sbatch, such as "--partition=night --time=4:00:00".
#
# Slurm runs a part again if its node fails, not if the part is violated. A violation ends the
# campaign: parts that have not begun are cancelled, and the record of the run is incomplete.
set -eu

usage() {
  sed -n '2,/^set /s/^# \{0,1\}//p' "$0"
  exit 2
}

fail() {
  echo "slurm.sh: $1" >&2
  exit 2
}

# record PART: whether there is one, whatever the try.
has_record() { ls "$folder/part-$1-"*.json >/dev/null 2>&1; }

missing_parts() {
  k=1
  while [ "$k" -le "$parts" ]; do
    has_record "$k" || printf '%s\n' "$k"
    k=$((k + 1))
  done | paste -sd, -
}

submit() {
  case $parts in '' | *[!0-9]* | 0*) fail "PARTS is a whole number of 1 or more, not '$parts'" ;; esac
  case $2 in check | conform) ;; *) fail "'$2' cannot run in parts; check and conform can" ;; esac
  command -v "$1" >/dev/null || fail "there is no program $1"
  mkdir -p "$folder"
  missing=$(missing_parts)
  after=
  if [ -n "$missing" ]; then
    # shellcheck disable=SC2086
    array=$(sbatch --parsable ${SBATCH:-} --job-name=licgate --requeue --array="$missing" \
      --output=/dev/null "$script" --part "$parts" "$folder" "$@")
    after=--dependency=afterany:${array%%;*}
    echo "Parts $missing of $parts: job ${array%%;*}"
  fi
  # shellcheck disable=SC2086
  merge=$(sbatch --parsable ${SBATCH:-} --job-name=licgate-merge --output=/dev/null $after \
    "$script" --merge "$parts" "$folder" "$@")
  echo "Merging what they wrote: job ${merge%%;*}, into $folder/run.json and $folder/run.txt"
  echo "So far: $1 merge --partial $folder/part-*.json"
}

run_part() {
  part=$SLURM_ARRAY_TASK_ID
  has_record "$part" && exit 0
  name=$folder/part-$part-${SLURM_RESTART_COUNT:-0}
  program=$1 what=$2
  shift 2
  status=0
  "$program" "$what" --part "$part/$parts" --json "$name.json" "$@" >"$name.txt" 2>&1 || status=$?
  [ "$status" = 0 ] || scancel --state=PENDING "$SLURM_ARRAY_JOB_ID"
  exit "$status"
}

merge_parts() {
  "$1" merge --out "$folder/run.json" "$folder"/part-*.json >"$folder/run.txt" 2>&1
}

task=submit
case ${1-} in
  --part) task=run_part; shift ;;
  --merge) task=merge_parts; shift ;;
esac
[ $# -ge 4 ] || usage
parts=$1 folder=$2 script=$0
shift 2
$task "$@"
