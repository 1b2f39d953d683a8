import { countDeprivations, countKims, decomposeCounting, deprivationTable } from '../../dist/counting/index.js';
import { adindaFramework as adinda } from '../../dist/score/index.js';
import { createDice } from './data/dice.mjs';
import { makeMeasurements } from './data/measurements.mjs';
import { cautiously, quantileByHand } from './support/caution.mjs';

export const name = 'counting';

const groups = 100_000;
const indicators = 30;
const cutOff = { numerator: 1, denominator: 3 };

/** The counting index beside a loop that adds up the same sums and does nothing else. */
export async function bench({ compare, gate, section }) {
  const dice = createDice(8);
  // Six dimensions of five indicators; one group in fifty has something missing.
  const weights = Array.from({ length: indicators }, (_, j) => 1 + (j % 3));
  const rows = Array.from({ length: groups }, () => {
    const row = Array.from({ length: indicators }, () => (dice.chance(0.35) ? 1 : 0));
    if (dice.chance(0.02)) row[dice.whole(0, indicators - 1)] = undefined;
    return row;
  });
  const labels = rows.map(() => String(dice.whole(1101, 1614)));
  const data = { rows, weights };
  const [ours, theirs] = [countDeprivations(data, { cutOff }), byHand(rows, weights, 1, 3)];
  gate(ours.units === theirs.units && ours.poorUnits === theirs.poor, 'units and poor units');
  gate(ours.adjustedHeadcountRatio.numerator === theirs.score, 'the sum behind M0');
  gate(
    ours.indicators.every(({ censoredHeadcountRatio: c }, j) => c.numerator === theirs.censored[j]),
    'censored headcounts',
  );

  section(`A counting pass over ${groups} groups × ${indicators} indicators (${ours.excluded.length} groups left out)`);
  await compare(
    [
      { name: 'loop by hand, sums alone', run: () => byHand(rows, weights, 1, 3) },
      { name: 'countDeprivations', run: () => countDeprivations(data, { cutOff }) },
      { name: 'decomposeCounting, 514 labels', run: () => decomposeCounting(data, labels, { cutOff }) },
    ],
    { records: [0], against: ['loop by hand, sums alone'] },
  );

  const kims = makeMeasurements(9, 5_000);
  const inIndex = deprivationTable(kims, adinda);
  const plan = planByHand(inIndex);
  const index = countKims(kims, adinda, { cutOff });
  const counted = fromMeasurements(kims, plan);
  gate(index.units === counted.units && index.poorUnits === counted.poor, 'units and poor units from measurements');
  section(`From measurements: ${kims.length} KIMs × ${inIndex.codes.length} criteria of ${adinda.id}`);
  await compare(
    [
      { name: 'loop by hand over measurements', run: () => fromMeasurements(kims, plan) },
      { name: 'countKims', run: () => countKims(kims, adinda, { cutOff }) },
    ],
    { records: [0], against: ['loop by hand over measurements'] },
  );
}

/** What one would write by hand: two loops over each row, whole numbers, missing rows skipped. */
function byHand(rows, weights, numerator, denominator) {
  const width = weights.length;
  let total = 0;
  for (let j = 0; j < width; j++) total += weights[j];
  const deprived = new Array(width).fill(0);
  const censored = new Array(width).fill(0);
  let [units, poor, score] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let own = 0;
    let whole = true;
    for (let j = 0; j < width; j++) {
      const cell = row[j];
      if (cell === undefined) whole = false;
      else own += cell * weights[j];
    }
    if (!whole) continue;
    units++;
    const isPoor = own * denominator >= numerator * total;
    if (isPoor) {
      poor++;
      score += own;
    }
    for (let j = 0; j < width; j++) {
      deprived[j] += row[j];
      if (isPoor) censored[j] += row[j];
    }
  }
  return { units, poor, score, deprived, censored };
}

function planByHand({ codes, weights }) {
  const rest = new Map();
  for (const { gate, children } of adinda.root.children) {
    for (const { criterion, restsOnGate } of children) if (restsOnGate) rest.set(criterion, gate);
  }
  return codes.map((code, j) => {
    const { direction, adequateFrom, caution, whenMissing } = adinda.criteria[code];
    return {
      code,
      weight: weights[j],
      lower: direction === 'lower',
      from: adequateFrom.value,
      cases: adequateFrom.of === 'cases',
      gate: rest.get(code),
      caution,
      z: caution?.method === 'wilson-lower' ? quantileByHand(caution.confidence) : 0,
      assumed: whenMissing === 'lowest',
    };
  });
}

function fromMeasurements(kims, plan) {
  const total = plan.reduce((sum, { weight }) => sum + weight, 0);
  let [units, poor] = [0, 0];
  const censored = new Array(plan.length).fill(0);
  const cells = new Array(plan.length).fill(0);
  for (const { measurements } of kims) {
    let score = 0;
    let whole = true;
    for (let j = 0; j < plan.length; j++) {
      const { code, weight, lower, from, cases, gate, caution, z, assumed } = plan[j];
      const opened = gate === undefined ? undefined : measurements[gate];
      const own = measurements[code];
      cells[j] = 0;
      if (opened?.status === 'measured' && opened.value === 0) cells[j] = 1;
      else if (own.status === 'measured') {
        const { n, denominator } = own;
        const value =
          cases && denominator > 0
            ? cautiously({ value: n / denominator, numerator: n, denominator }, caution, z)
            : cautiously(own, caution, z);
        cells[j] = (lower ? value <= from : value >= from) ? 0 : 1;
      } else if (own.status !== 'not-applicable') {
        if (assumed) cells[j] = 1;
        else whole = false;
      }
      if (cells[j] === 1) score += weight;
    }
    if (!whole) continue;
    units++;
    if (score * 3 < total) continue;
    poor++;
    for (let j = 0; j < plan.length; j++) censored[j] += cells[j];
  }
  return { units, poor, censored };
}
