#!/bin/bash
# Runs parallel.sh on the hosts of two-hosts.sh, from standard input to standard output, and kills all that the second one
# runs once it has begun to compare, as if it had lost its power: two-hosts.sh dying-host.sh < pairs.jsonl > results.jsonl
set -euo pipefail

archive=$(cd "$(dirname "$0")/../../examples/archive" && pwd)
host=$($PARALLEL_SSH -n stet-host2 "PATH=\$PATH:/usr/sbin:/sbin; ip netns identify")
compares() { ip netns pids "$host" | xargs -r ps -o args= -p | grep -q 'stet.mjs batch'; }

"$archive/parallel.sh" <&0 &
until compares; do sleep 0.1; done
ip netns pids "$host" | xargs kill -9
echo "$host is dead" >&2
wait $!
