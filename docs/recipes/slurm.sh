#!/usr/bin/env bash
# A Slurm job array: one task for each part of the activities, and one job behind it that merges what they wrote.
#
#   slurm.sh DIR TASKS AS_OF FROM THROUGH      DIR holds part-0.ndjson, part-1.ndjson …, and is seen by every node
set -euo pipefail
dir=$1 tasks=$2 days="$3 $4 $5"
script=$(cd "$(dirname "$0")" && pwd)/many-machines.mjs
# What is wrapped goes through a shell, where a path with a blank would be two.
printf -v work 'node %q' "$script"
printf -v at '%q' "$dir"

# A task that failed, or was sent to another node, is run again whole and writes the same bytes; the name appears at the end.
array=$(sbatch --parsable --array="0-$((tasks - 1))" --output="$dir/count-%a.log" --requeue --wrap "
  $work count $days < $at/part-\$SLURM_ARRAY_TASK_ID.ndjson > $at/count-\$SLURM_ARRAY_TASK_ID.tmp &&
  mv $at/count-\$SLURM_ARRAY_TASK_ID.tmp $at/count-\$SLURM_ARRAY_TASK_ID.json")

sbatch --wait --dependency="afterok:$array" --output="$dir/merge.log" --wrap "
  $work merge $days $at/count-*.json > $at/counts.json"
