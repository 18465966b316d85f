#!/bin/bash
# Runs examples/archive under GNU parallel, over ssh and under Slurm, and holds each output to that of one process, byte for
# byte. `make test-archive` installs what it needs.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
archive=$root/examples/archive
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export BLOCK=120k LIMIT=${LIMIT:-10m}
cd "$dir"

same() { # same NAME FILE
  cmp one "$2"
  echo "ok: $1: $(wc -l <"$2") answers, the same as one process gives"
}

node "$root/tests/archive/lines.mjs" >pairs
node "$root/cli/stet.mjs" batch --jobs 1 <pairs >one 2>said
grep -q 'lines have an error' said # or else the lines that are wrong were not tried

timeout "$LIMIT" "$archive/parallel.sh" <pairs >parallel 2>said || { cat said >&2; exit 1; }
[ "$(grep -c 'an error in place' said)" -gt 1 ] || { echo "the input was not divided" >&2; exit 1; }
same "GNU parallel on one machine" parallel

"$archive/two-hosts.sh" "$archive/parallel.sh" <pairs >hosts 2>said || { cat said >&2; exit 1; }
same "GNU parallel on two hosts" hosts

"$archive/two-hosts.sh" "$root/tests/archive/dying-host.sh" <pairs >dying 2>said || { cat said >&2; exit 1; }
grep -q 'is dead' said
same "GNU parallel on two hosts, one of which dies" dying

# The second run finds each share begun and not finished.
slurm() { "$archive/one-slurm.sh" "$archive/slurm.sh" 4 pairs parts || { tail parts/*.log >&2; exit 1; }; }
slurm
cat parts/*.jsonl >slurm
same "a Slurm job array" slurm
for part in parts/*.jsonl; do truncate --size=-5000 "$part"; done
slurm
cat parts/*.jsonl >slurm
same "a Slurm job array that was stopped and run again" slurm
