#!/usr/bin/env bash
# GNU parallel: judges registrations and counts activities on all cores of a machine (or, with --sshlogin, of several).
#
#   parallel.sh registrations.ndjson activities.ndjson OUT AS_OF FROM THROUGH
set -euo pipefail
registrations=$1 activities=$2 out=$3 as_of=$4 from=$5 through=$6
script=$(dirname "$0")/many-machines.mjs
# What parallel runs goes through a shell, where a path with a blank would be two.
printf -v work 'node %q' "$script"
printf -v parts '%q' "$out/parts"

# Whole lines to each process; --keep-order puts the answers in the order of the lines.
parallel --pipepart --arg-file "$registrations" --block 64k --keep-order \
  "$work judge $as_of" > "$out/verdicts.ndjson"

# Each process writes the state of its part; the parts may be merged in any order.
mkdir -p "$out/parts"
parallel --pipepart --arg-file "$activities" --block 64k \
  "$work count $as_of $from $through > $parts/{#}.json"
node "$script" merge "$as_of" "$from" "$through" "$out"/parts/*.json > "$out/counts.json"
