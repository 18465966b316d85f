#!/bin/bash
# Compares pairs by a Slurm job array: slurm.sh TASKS PAIRS PARTS [OPTION...]
# Each of TASKS tasks compares its share of the file PAIRS into a file in the folder PARTS; `cat PARTS/*.jsonl` is the
# result. OPTION goes to `stet batch`, and ARRAY to sbatch (say ARRAY="--partition=long --cpus-per-task=4"). All nodes need
# Node, and see PAIRS, PARTS and this project, built, at the same paths. Waits for the last task; the exit status is not 0 if
# any failed. Run again, it goes on where each task was stopped.
set -euo pipefail

tasks=$1
pairs=$(realpath "$2")
mkdir -p "$3"
parts=$(realpath "$3")
here=$(cd "$(dirname "$0")" && pwd)

# shellcheck disable=SC2086
exec sbatch --wait --array="1-$tasks" --job-name=stet --requeue --open-mode=append --output="$parts/%a.log" ${ARRAY:-} \
  "$here/slurm-task.sh" "$here/../.." "$pairs" "$parts" "${@:4}"
