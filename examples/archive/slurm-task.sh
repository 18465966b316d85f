#!/bin/bash
# One task of slurm.sh: slurm-task.sh PROJECT PAIRS PARTS [OPTION...]
# Its share is whole lines, found by bytes, so that a task reads no more than its own. A task that Slurm puts back in the
# queue goes on with the file it had begun.
set -euo pipefail

split --number="l/$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" "$2" |
  node "$1/cli/stet.mjs" batch --jobs "${SLURM_CPUS_PER_TASK:-1}" \
    --output "$(printf '%s/%05d.jsonl' "$3" "$SLURM_ARRAY_TASK_ID")" --resume "${@:4}"
