#!/bin/bash
# Compares pairs on this machine's processors, or on those of others, by GNU parallel:
#   parallel.sh [OPTION...] < pairs.jsonl > results.jsonl                        one process a processor
#   HOSTS=2/desk1,8/desk2 parallel.sh [OPTION...] < pairs.jsonl > results.jsonl  so many processes on each host, over ssh
# OPTION goes to `stet batch`. Each host needs Node and this project, built, at the same path. BLOCK is how much of the input
# a process gets at a time. What a process had that failed, or that went with its host, is given to another, up to three
# times. The exit status is not 0 if that failed too; the results are then not complete.
set -euo pipefail

stet=$(cd "$(dirname "$0")/../.." && pwd)/cli/stet.mjs
where=()
[ -z "${HOSTS:-}" ] || where=(--sshlogin "$HOSTS")
# A host that falls silent is given up after half a minute.
export PARALLEL_SSH="${PARALLEL_SSH:-ssh} -o ConnectTimeout=10 -o ServerAliveInterval=10"

exec parallel --pipe --block "${BLOCK:-4M}" --keep-order --retries 3 --halt now,fail=1 "${where[@]}" --quote \
  node "$stet" batch --jobs 1 "$@"
