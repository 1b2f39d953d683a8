#!/usr/bin/env bash
# A Slurm job array: one task for each part of the activities, and one job behind it that merges what they wrote.
#
#   slurm.sh DIR TASKS AS_OF FROM THROUGH      DIR holds part-0.ndjson, part-1.ndjson …, and is seen by every node
set -euo pipefail
dir=$1 tasks=$2 days="$3 $4 $5"
work="node $(cd "$(dirname "$0")" && pwd)/many-machines.mjs"

# A task that failed, or was sent to another node, is run again whole and writes the same bytes; the name appears at the end.
array=$(sbatch --parsable --array="0-$((tasks - 1))" --output="$dir/count-%a.log" --requeue --wrap "
  $work count $days < $dir/part-\$SLURM_ARRAY_TASK_ID.ndjson > $dir/count-\$SLURM_ARRAY_TASK_ID.tmp &&
  mv $dir/count-\$SLURM_ARRAY_TASK_ID.tmp $dir/count-\$SLURM_ARRAY_TASK_ID.json")

sbatch --wait --dependency="afterok:$array" --output="$dir/merge.log" --wrap "
  $work merge $days $dir/count-*.json > $dir/counts.json"
