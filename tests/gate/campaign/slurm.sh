#!/bin/sh
# Runs campaigns on a Slurm cluster of two nodes, on this machine: one in which a node fails and a
# part runs twice, and one that a violation ends and that goes on later.
#   slurm.sh LICGATE CAMPAIGN
set -eu
export PATH="$PATH:/usr/sbin"
for program in slurmctld slurmd sbatch squeue scontrol; do
  command -v $program >/dev/null || { echo "skipped: there is no $program"; exit 77; }
done
licgate=$1 campaign=$2
tmp=$(mktemp -d)
me=$(id -un)

fail() {
  echo "failed: $1" >&2
  tail -n 20 "$tmp"/*.log "$tmp"/*/run.txt >&2
  exit 1
}

# Three ports that are free, as far as it can be known.
free_ports() {
  python3 -c '
import socket
sockets = [socket.socket() for _ in range(3)]
for s in sockets: s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in sockets])'
}
set -- $(free_ports)
cat >"$tmp/slurm.conf" <<CONF
ClusterName=licgate
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=$1
AuthType=auth/none
CredType=cred/none
SlurmUser=$me
SlurmdUser=$me
StateSaveLocation=$tmp/state
SlurmdSpoolDir=$tmp/%n
SlurmctldPidFile=$tmp/slurmctld.pid
SlurmdPidFile=$tmp/%n.pid
SlurmctldLogFile=$tmp/slurmctld.log
SlurmdLogFile=$tmp/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SlurmdTimeout=5
SchedulerParameters=sched_interval=2
ReturnToService=2
NodeName=n1 NodeHostname=n1 NodeAddr=127.0.0.1 Port=$2 CPUs=1 State=UNKNOWN
NodeName=n2 NodeHostname=n2 NodeAddr=127.0.0.1 Port=$3 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES State=UP
CONF
export SLURM_CONF="$tmp/slurm.conf"
mkdir "$tmp/state" "$tmp/n1" "$tmp/n2"

daemons=
start() {
  "$@" -D >"$tmp/$(basename "$1").out" 2>&1 &
  daemons="$daemons $!"
  last=$!
}
finish() {
  scancel --user="$me" 2>/dev/null || true
  for pid in $daemons; do kill -TERM "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$tmp"
}
trap finish EXIT

# until_true SECONDS WHAT COMMAND...
until_true() {
  seconds=$1 what=$2
  shift 2
  while ! "$@" >/dev/null 2>&1; do
    seconds=$((seconds - 1))
    [ "$seconds" -gt 0 ] || fail "$what"
    sleep 1
  done
}
both_idle() { [ "$(sinfo -h -o %T -N | sort -u)" = idle ]; }
# Slurm waits two minutes before it runs a part again; we do not.
is_over() {
  squeue -h -t PD -o '%i %r' | while read -r job reason; do
    [ "$reason" != BeginTime ] || scontrol update "JobId=$job" StartTime=now
  done
  ! squeue -h -o %j | grep -q .
}

start slurmctld
start slurmd -N n1
n1=$last
start slurmd -N n2
n2=$last
until_true 60 "the nodes do not come up" both_idle

# The first try of part 2 waits until its second has finished, as what runs on a lost node may.
mkdir "$tmp/held"
cat >"$tmp/licgate" <<PROGRAM
#!/bin/sh
if [ "\$3" = 2/4 ] && [ -e "$tmp/held/all" ]; then
  if [ "\${SLURM_RESTART_COUNT:-0}" = 0 ]; then
    echo "\$SLURMD_NODENAME" >"$tmp/held/node"
    while [ -d "$tmp/held" ] && [ ! -e "$tmp/held/go" ]; do sleep 0.2; done
  else
    touch "$tmp/held/go"
    while [ -d "$tmp/held" ] && [ ! -e "$tmp/night/part-2-0.json" ]; do sleep 0.2; done
  fi
fi
exec "$licgate" "\$@"
PROGRAM
chmod +x "$tmp/licgate"
small="--clause FX-ENC-1 --platform ASA\ 5520 --budget 1"
run() { eval "sh '$campaign' $1 '$tmp/$2' '$tmp/licgate' check $small $3"; }
merges() { "$licgate" merge "$@" "$tmp/$folder"/part-*.json; }

echo "A node fails, and a part runs twice"
folder=night
touch "$tmp/held/all"
run 4 night ""
until_true 60 "part 2 does not begin" [ -s "$tmp/held/node" ]
merges --partial >"$tmp/so_far.txt" 2>&1 || true
case $(cat "$tmp/held/node") in n1) lost=$n1 ;; *) lost=$n2 ;; esac
kill -KILL "$lost"
until_true 120 "the campaign does not end" is_over
[ -e "$tmp/night/part-2-0.json" ] && [ -e "$tmp/night/part-2-1.json" ] || fail "part 2 ran once"
eval "'$licgate' check $small --json '$tmp/whole.json'" >/dev/null
cmp "$tmp/whole.json" "$tmp/night/run.json" || fail "the parts do not make the whole run"

echo "Finished parts do not run again"
rm "$tmp/night/part-3-0.json"
run 4 night "" >"$tmp/again.txt"
grep -q "^Parts 3 of 4" "$tmp/again.txt" || fail "it runs more than part 3"
until_true 60 "the campaign does not end" is_over
cmp "$tmp/whole.json" "$tmp/night/run.json" || fail "the parts do not make the whole run"

echo "A violation ends the campaign"
folder=bad
run 8 bad "--system encryption-unchecked"
until_true 120 "the campaign does not end" is_over
[ ! -e "$tmp/bad/part-8-0.json" ] || fail "all parts ran"
grep -q "violated" "$tmp/bad/run.txt" || fail "run.txt does not say what is violated"
grep -qi "missing" "$tmp/bad/run.txt" || fail "run.txt does not say what is missing"
echo "passed"
