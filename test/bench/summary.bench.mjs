import { createScorer, adindaFramework as framework } from '../../dist/score/index.js';
import {
  activityCountsOf,
  addKim,
  addKimInto,
  createActivityFold,
  createSummary,
  finishSummary,
  foldActivityInto,
  kimIdsOf,
  mergeSummaries,
} from '../../dist/summary/index.js';
import { adinda, informationFlows } from '../../dist/vocabulary/index.js';
import { codesOf, createDice } from './data/dice.mjs';
import { makeMeasurements } from './data/measurements.mjs';

export const name = 'summary';

const [activityCount, groupCount] = [5_000_000, 100_000];
const definition = { framework, period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' };

/** Folding activities into groups and groups into regions, beside loops that hold the same sums. */
export async function bench({ compare, gate, section, printTable }) {
  const dice = createDice(11);
  // Few different activities, many times over: what is measured is the folding, not the making of records.
  const pool = Array.from({ length: 4096 }, (_, index) => makeActivity(dice, index));
  const ids = Array.from({ length: groupCount }, (_, index) => `kim-${index}`);
  const order = Uint32Array.from({ length: activityCount }, () => dice.whole(0, groupCount - 1));

  section(`Folding ${activityCount} activities into ${groupCount} groups`);
  const rounds = 6;
  const times = { theirs: [], ours: [], ratios: [], heap: 0 };
  for (let round = 0; round < rounds; round++) {
    const both = round % 2 === 0 ? [byHand, ours] : [ours, byHand];
    const [first, second] = both.map((run) => timed(() => run(pool, ids, order)));
    const [theirs, own] = round % 2 === 0 ? [first, second] : [second, first];
    gate(
      ids.every((id) => isSame(activityCountsOf(own.result, id), theirs.result.get(id))),
      'counts of each group',
    );
    if (round === 0) continue;
    times.theirs.push(theirs.seconds);
    times.ours.push(own.seconds);
    times.ratios.push(own.seconds / theirs.seconds);
    times.heap = Math.max(times.heap, own.heap);
  }
  printTable(
    ['', 'seconds, median', 'best', '÷ loop by hand', 'heap held, MB'],
    [
      ['loop by hand', median(times.theirs).toFixed(2), Math.min(...times.theirs).toFixed(2), '1.00', ''],
      [
        'foldActivityInto',
        median(times.ours).toFixed(2),
        Math.min(...times.ours).toFixed(2),
        median(times.ratios).toFixed(2),
        (times.heap / 1e6).toFixed(0),
      ],
    ],
  );

  const score = createScorer(framework);
  const cards = makeMeasurements(12, 2000).map(score);
  const fold = ours(
    pool,
    ids.slice(0, 2000),
    order.subarray(0, 100_000).map((group) => group % 2000),
  );
  const kims = kimIdsOf(fold).map((id, index) => ({
    registration: { bodyType: 'kim', seat: { regionCode: makeCode(dice) } },
    activities: activityCountsOf(fold, id),
    card: cards[index % cards.length],
  }));
  const start = createSummary(definition);
  const parts = kims.map((kim) => addKim(start, kim, framework));
  const whole = createSummary(definition);
  for (const kim of kims) addKimInto(whole, kim, framework);
  gate(JSON.stringify(mergeSummaries(parts)) === JSON.stringify(whole), 'merged and added in place are the same');
  section(`Summaries of ${kims.length} KIMs, one each`);
  const own = createSummary(definition);
  await compare(
    [
      { name: 'createScorer, the card of one KIM', run: score, records: makeMeasurements(12, 200) },
      { name: 'addKimInto, one KIM', run: (kim) => addKimInto(own, kim, framework), records: kims.slice(0, 200) },
      { name: 'addKim, one KIM', run: (kim) => addKim(start, kim, framework), records: kims.slice(0, 200) },
      { name: 'mergeSummaries, of 2000', run: () => mergeSummaries(parts), records: [0] },
      { name: 'finishSummary', run: () => finishSummary(whole), records: [0] },
    ],
    { records: kims, against: ['createScorer, the card of one KIM'] },
  );
}

const functions = codesOf(adinda);
const flows = codesOf(informationFlows);

function makeActivity(dice, index) {
  return {
    id: `a${index}`,
    date: dice.chance(0.05) ? dice.day(2024, 2024) : dice.day(2025, 2025),
    ...(dice.chance(0.9) && { functions: dice.some(functions, 2) }),
    ...(dice.chance(0.7) && { flow: dice.pick(flows) }),
    ...(dice.chance(0.8) && { attendance: { total: dice.whole(3, 120) } }),
  };
}

const makeCode = (dice) =>
  `${dice.whole(11, 16)}.${dice.whole(11, 19)}.${dice.whole(11, 19)}.${dice.whole(1001, 1012)}`;

function ours(pool, ids, order) {
  const fold = createActivityFold(definition);
  for (let i = 0; i < order.length; i++) foldActivityInto(fold, ids[order[i]], pool[i & 4095]);
  return fold;
}

/** What one would write by hand: a Map of plain counters. */
function byHand(pool, ids, order) {
  const byKim = new Map();
  const { from, through } = definition.period;
  for (let i = 0; i < order.length; i++) {
    const id = ids[order[i]];
    const { date, functions: stated, flow, attendance } = pool[i & 4095];
    let counts = byKim.get(id);
    if (counts === undefined) {
      counts = {
        activities: 0,
        outsidePeriod: 0,
        functions: Object.fromEntries(functions.map((code) => [code, 0])),
        functionsUnstated: 0,
        flow: Object.fromEntries(flows.map((code) => [code, 0])),
        flowUnstated: 0,
        attendanceStated: 0,
        attendance: 0,
      };
      byKim.set(id, counts);
    }
    if (date < from || date > through) {
      counts.outsidePeriod++;
      continue;
    }
    counts.activities++;
    if (stated === undefined) counts.functionsUnstated++;
    else for (const code of stated) counts.functions[code]++;
    if (flow === undefined) counts.flowUnstated++;
    else counts.flow[flow]++;
    if (attendance !== undefined) {
      counts.attendanceStated++;
      counts.attendance += attendance.total;
    }
  }
  return byKim;
}

function timed(run) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.hrtime.bigint();
  const result = run();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  globalThis.gc?.();
  return { result, seconds, heap: process.memoryUsage().heapUsed - before };
}

function isSame(counts, theirs) {
  if (theirs === undefined) return counts.activities === 0 && counts.outsidePeriod === 0;
  return (
    counts.activities === theirs.activities &&
    counts.outsidePeriod === theirs.outsidePeriod &&
    counts.attendance === theirs.attendance &&
    functions.every((code) => counts.functions[code] === theirs.functions[code]) &&
    flows.every((code) => counts.flow[code] === theirs.flow[code])
  );
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
