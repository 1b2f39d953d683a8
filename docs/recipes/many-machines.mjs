/*
 * The work itself: lines in, lines out. Every way to spread it runs these three commands, and nothing else
 * knows the library.
 *
 *   node many-machines.mjs judge AS_OF                < registrations.ndjson > verdicts.ndjson   one line for each line, in order
 *   node many-machines.mjs count AS_OF FROM THROUGH   < activities.ndjson    > part.json         lines of { kimId, activity }
 *   node many-machines.mjs merge AS_OF FROM THROUGH part.json …              > counts.json       in whatever order the parts come
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { checkSubmission } from 'kim-domain';
import { parseRecord } from 'kim-domain/parse';
import {
  activityCountsOf,
  createActivityFold,
  foldActivityInto,
  kimIdsOf,
  mergeActivityFolds,
  restoreActivityFold,
} from 'kim-domain/summary';

/** A line as JSON; `undefined` when it is none. */
function readLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The lines of a stream: every command and every worker ends them at the same places, so that a blank line is one line to all. */
export const linesOf = (input) => createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });

/** All lines of a stream, in one list. */
export async function allLinesOf(input) {
  const lines = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines;
}

/** What is written of one line of registrations: the verdict, and what was found. The day is an argument, not the clock's. */
export function judgeLine(line, asOf) {
  const { readable, validation, issues } = checkSubmission(readLine(line), { asOf });
  const found = issues.map(({ code }) => code);
  return JSON.stringify({ id: readable?.id, verdict: validation?.requirements?.verdict, found });
}

/** What some lines of activities count, as text: small, whatever their number. */
export function countLines(lines, definition) {
  const fold = createActivityFold(definition);
  let unreadable = 0;
  for (const line of lines) {
    const { kimId, activity } = readLine(line) ?? {};
    const { record } = parseRecord('activity-report', 'activities', activity);
    if (record === undefined || typeof kimId !== 'string') unreadable++;
    else foldActivityInto(fold, kimId, record);
  }
  return JSON.stringify({ unreadable, fold });
}

/** The counts of every group from the texts of all parts. Parts of another period, day or vocabulary are refused. */
export function mergeParts(parts, definition) {
  const read = parts.map((text) => JSON.parse(text));
  const whole = mergeActivityFolds(read.map(({ fold }) => restoreActivityFold(fold, definition)));
  return JSON.stringify({
    unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0),
    kims: kimIdsOf(whole).map((kimId) => [kimId, activityCountsOf(whole, kimId)]),
  });
}

export const definitionOf = (asOf, from, through) => ({ asOf, period: { from, through } });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command, asOf, from, through, ...files] = process.argv.slice(2);
  if (command === 'judge') {
    for await (const line of linesOf(process.stdin)) console.log(judgeLine(line, asOf));
  } else if (command === 'count') {
    console.log(countLines(await allLinesOf(process.stdin), definitionOf(asOf, from, through)));
  } else if (command === 'merge') {
    const parts = files.map((file) => readFileSync(file, 'utf8'));
    console.log(mergeParts(parts, definitionOf(asOf, from, through)));
  } else {
    console.error('node many-machines.mjs judge|count|merge AS_OF [FROM THROUGH [part.json …]]');
    process.exitCode = 2;
  }
}
