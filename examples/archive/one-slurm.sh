#!/bin/bash
# Runs a command while a Slurm cluster of this one machine stands, for slurm.sh to be tried on: one-slurm.sh COMMAND...
# munged, slurmctld and slurmd run with keys, ports and folders of their own, and leave a cluster that is already here alone.
# The command finds SLURM_CONF set. All of it is taken down when the command ends, or after LIMIT (10m). Needs root.
set -euo pipefail

[ "$(id -u)" -eq 0 ] || { echo "one-slurm.sh: starting jobs needs root" >&2; exit 2; }
PATH=$PATH:/usr/sbin:/sbin
dir=$(mktemp -d)
chmod 755 "$dir"
servers=()

take_down() {
  local k
  scancel --name=stet 2>/dev/null || true
  for ((k = ${#servers[@]} - 1; k >= 0; k--)); do
    kill "${servers[k]}" 2>/dev/null && wait "${servers[k]}" || true
  done
  rm -rf "$dir"
}
trap take_down EXIT
trap 'exit 143' TERM INT HUP

# fails WORDS: says why
fails() {
  tail -n 20 "$dir"/*.log >&2
  echo "one-slurm.sh: $*" >&2
  exit 1
}
# until_true COMMAND...: tries it for 20 seconds
until_true() {
  for try in {1..100}; do
    ! "$@" >/dev/null 2>&1 || return 0
    sleep 0.2
  done
  return 1
}

(umask 077 && head -c 1024 /dev/urandom >"$dir/key")
munged --foreground --force --key-file="$dir/key" --socket="$dir/munge" --pid-file="$dir/munged.pid" \
  --log-file="$dir/munged.log" --seed-file="$dir/seed" >"$dir/munged.log" 2>&1 &
servers+=($!)

name=$(hostname -s)
port=$((20000 + $$ % 20000))
mkdir "$dir/state" "$dir/spool"
export SLURM_CONF=$dir/slurm.conf
# Plugins that ask nothing of systemd or control groups, which a container may lack.
cat >"$SLURM_CONF" <<END
ClusterName=stet
SlurmctldHost=$name(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/munge
CryptoType=crypto/munge
SlurmctldPort=$port
SlurmdPort=$((port + 1))
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1
ReturnToService=2
NodeName=$name NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=60 State=UP
END

until_true munge --socket="$dir/munge" --no-input || fails "munged did not answer"
slurmctld -D >>"$dir/said.log" 2>&1 &
servers+=($!)
slurmd -D -N "$name" >>"$dir/said.log" 2>&1 &
servers+=($!)
node_is_idle() { sinfo --noheader --format=%T | grep -q '^idle$'; }
until_true node_is_idle || fails "Slurm did not start"

timeout "${LIMIT:-10m}" "$@"
