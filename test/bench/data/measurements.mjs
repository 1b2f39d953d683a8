import { adindaFramework as adinda } from '../../../dist/score/index.js';
import { createDice } from './dice.mjs';

/**
 * Measurements as `measureKim` gives them, for every criterion of the default framework: most measured (some beyond their
 * goalposts), some missing, some not applicable, a closed gate now and then.
 *
 * @param {number} seed
 * @param {number} count
 */
export function makeMeasurements(seed, count) {
  const dice = createDice(seed);
  const gates = new Set(adinda.root.children.map(({ gate }) => gate));
  return Array.from({ length: count }, (_, index) => ({
    kimId: `kim-${index}`,
    period: { from: '2025-01-01', through: '2025-12-31' },
    asOf: '2026-01-31',
    measurements: Object.fromEntries(
      Object.entries(adinda.criteria).map(([code, criterion]) => [code, measurement(dice, criterion, gates.has(code))]),
    ),
  }));
}

/** What a unit allows at most. */
const highest = { share: 1, index: 1, level: 4 };

function measurement(dice, { kind, unit, normalise }, isGate) {
  const chance = dice.whole(0, 9999) / 10000;
  if (isGate && chance < 0.05) return { status: 'measured', value: 0, n: 0, evidence: [] };
  if (!isGate && chance < 0.08) return { status: 'no-data', reason: 'not-recorded' };
  if (!isGate && kind === 'qualitative' && chance < 0.2) {
    return { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 };
  }
  if (!isGate && chance > 0.96) return { status: 'not-applicable', reason: 'nothing-due' };
  const { worst = 0, best = 40 } = normalise;
  const drawn = Math.max(0, Math.min(worst, best) + (dice.whole(0, 9999) / 10000) * 1.2 * Math.abs(best - worst));
  const value = Math.min(drawn, highest[unit] ?? drawn);
  return { status: 'measured', value, n: 12, numerator: 6, denominator: 12, evidence: ['a1', 'a2', 'a3'] };
}
