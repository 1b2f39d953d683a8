import { adindaFramework as adinda, createScorer, scoreKim } from '../../dist/score/index.js';
import { drawReplicate } from '../../dist/uncertainty/draw.js';
import { replicateOf, scoreUncertainty } from '../../dist/uncertainty/index.js';
import { prepareRun, scoresOf } from '../../dist/uncertainty/run.js';
import { makeMeasurements } from './data/measurements.mjs';

export const name = 'uncertainty';

const units = 10_000;
const replicates = 200;
const vary = { weights: { kind: 'around', spread: 0.25 } };

/** Monte Carlo over weights beside the loop one would write by hand for this one framework. */
export async function bench({ compare, gate, section, printTable }) {
  const groups = makeMeasurements(5, units);
  const table = handTable(groups);
  const plan = { seed: 1, replicates, vary };

  // Both must give the same scores for the same weights before anything is timed.
  const { weights, kims } = replicateOf(groups, adinda, plan, 3);
  const byHand = handReplicate(table, weights);
  for (let u = 0; u < units; u++) {
    const [ours, theirs] = [kims[u].score, byHand[u]];
    gate(ours === undefined ? Number.isNaN(theirs) : Math.abs(ours - theirs) < 1e-9, `${u}: ${ours} beside ${theirs}`);
    if (u < 200)
      gate(scoreUncertainty([groups[u]], adinda, plan).kims[0].score === scoreKim(groups[u], adinda).score, u);
  }

  section(
    `Monte Carlo over weights under ${adinda.id}: ${units} groups × ${table.codes.length} criteria, ${replicates} replicates a run`,
  );
  // One replicate alone: every group scored with other weights, from values normalised once.
  const run = prepareRun(groups, adinda, plan, 'bench');
  const draws = Array.from({ length: 20 }, (_, r) => drawReplicate(run.variation, 1, r));
  await compare(
    [
      { name: 'hand-written loop', run: () => handReplicate(table, weights) },
      {
        name: 'one replicate of scoreUncertainty',
        run: (draw) => scoresOf(run, draw, 0),
      },
    ],
    { records: draws, against: ['hand-written loop'] },
  );

  section('The whole analysis');
  // Whole analyses: normalising, all replicates, and the middle and classes of every group at the end.
  const contenders = [
    ['hand-written loop', () => handRun(handTable(groups), weights)],
    ['scoreUncertainty, classes and intervals', () => scoreUncertainty(groups, adinda, plan)],
    ['scoreUncertainty, with ranks', () => scoreUncertainty(groups, adinda, plan, { ranks: {} })],
  ];
  const times = contenders.map(() => []);
  for (let round = 0; round < 6; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (round + turn) % contenders.length;
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      contenders[which][1]();
      // The first round warms up: its times are thrown away.
      if (round > 0) times[which].push(Number(process.hrtime.bigint() - start) / 1e6 / replicates);
    }
  }
  printTable(
    ['', 'ms a replicate', 'best', '÷ hand-written loop'],
    contenders.map(([title], i) => {
      const ratio = median(times[i].map((took, round) => took / times[0][round]));
      return [title, median(times[i]).toFixed(2), Math.min(...times[i]).toFixed(2), ratio.toFixed(2)];
    }),
  );
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Normalised values, NaN where there is none: read off the cards, for only what is done with them is timed. */
function handTable(groups) {
  const dimensions = adinda.root.children.map(({ code, gate, children }) => ({ code, gate, children }));
  const codes = dimensions.flatMap(({ children }) => children.map(({ criterion }) => criterion));
  const values = new Float64Array(groups.length * codes.length).fill(Number.NaN);
  const missing = new Uint8Array(groups.length * codes.length);
  const score = createScorer(adinda);
  const lowest = adinda.range.floor ?? adinda.range.min;
  groups.forEach((group, u) => {
    const uses = new Map(score(group).criteria.map((criterion) => [criterion.code, criterion]));
    codes.forEach((code, c) => {
      const { use, normalised } = uses.get(code);
      const at = u * codes.length + c;
      if (use === 'counted' || use === 'unused') values[at] = normalised;
      else if (use === 'assumed-lowest') values[at] = lowest;
      else if (use !== 'not-applicable' && use !== 'set-aside') missing[at] = 1;
    });
  });
  const ends = dimensions.map(({ children }) => children.length);
  return { units: groups.length, dimensions, codes, values, missing, ends };
}

/** One replicate: the score of every group, NaN where a dimension has less than two thirds. */
function handReplicate({ units, dimensions, codes, values, missing, ends }, weights) {
  const scores = new Float64Array(units);
  const own = Float64Array.from(codes, (code) => weights[code]);
  const top = Float64Array.from(dimensions, ({ code }) => weights[code]);
  const width = codes.length;
  for (let u = 0; u < units; u++) {
    let score = 0;
    let weight = 0;
    let at = u * width;
    let column = 0;
    for (let d = 0; d < ends.length; d++) {
      let sum = 0;
      let total = 0;
      let present = 0;
      let absent = 0;
      for (let end = at + ends[d]; at < end; at++, column++) {
        const value = values[at];
        // biome-ignore lint/suspicious/noSelfCompare: the quickest question for NaN, as one would write it by hand.
        if (value === value) {
          sum += own[column] * value;
          total += own[column];
          present++;
        } else absent += missing[at];
      }
      if (present === 0 || present * 3 < (present + absent) * 2) score = Number.NaN;
      score += (top[d] * sum) / total;
      weight += top[d];
    }
    scores[u] = score / weight;
  }
  return scores;
}

/** The same questions by hand: scores of all replicates, the middle 90 % of each group, and how often it is in each class. */
function handRun(table, base) {
  const { units } = table;
  const all = new Float64Array(units * replicates);
  for (let r = 0; r < replicates; r++) {
    const weights = {};
    for (const code of Object.keys(base)) weights[code] = base[code] * (0.75 + 0.5 * Math.random());
    const scores = handReplicate(table, weights);
    for (let u = 0; u < units; u++) all[u * replicates + r] = scores[u];
  }
  const summary = [];
  for (let u = 0; u < units; u++) {
    const sorted = all.subarray(u * replicates, (u + 1) * replicates).sort();
    const classes = [0, 0, 0, 0];
    for (const score of sorted)
      if (!Number.isNaN(score)) classes[score >= 75 ? 3 : score >= 50 ? 2 : score >= 25 ? 1 : 0]++;
    summary.push({ lower: sorted[replicates * 0.05], upper: sorted[replicates * 0.95], classes });
  }
  return summary;
}
