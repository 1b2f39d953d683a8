import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureKim } from '../../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../../src/model/activity-report.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { createScorer } from '../../../src/score/score-kim.js';
import { mean } from '../../../src/stats/mean.js';
import { registration, wholeList } from '../../measure/fixtures.js';
import { type Drivers, drawDrivers, drawYear } from './same-group-again.js';

/** Simulated groups, and the years of each from which its score in the long run is known. */
const groups = 400;
const years = 25;

const asOf = '2026-01-31';
const plain = createScorer(adindaFramework, { asOf, certainty: false });
const sure = createScorer(adindaFramework, { asOf, certainty: { weights: false } });
const usual = createScorer(adindaFramework, { asOf });
const middle = createScorer(adindaFramework, { asOf, certainty: { weights: false, missing: 'draws' } });

const measuredOf = (report: ActivityReport, count: number) =>
  measureKim(
    { report, registration: registration({ id: report.kimId, ...wholeList(count) }) },
    { asOf, evidence: false },
  );

/** How a long-run score is known: the mean of other years of the same group. */
const longRunOf = (drivers: Drivers, group: number) => {
  const score = (year: number) =>
    plain(measuredOf(drawYear(drivers, seedOf(group, year)), drivers.members)).score ?? Number.NaN;
  return mean(Array.from({ length: years }, (_, year) => score(year + 1))) ?? Number.NaN;
};
const seedOf = (group: number, year: number) => 7919 * (group + 1) + year;

const page = readFileSync(new URL('../../../docs/measure.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const percent = (part: number, digits: number) => `${(100 * part).toFixed(digits)} %`;
const share = (count: number) => count / groups;

test('nominal 90 % intervals hold the score in the long run for 85 to 95 % of 400 simulated groups', () => {
  const found = {
    covered: 0,
    coveredUsual: 0,
    coveredMissing: 0,
    coveredDraws: 0,
    stable: 0,
    stableRight: 0,
    /** By class: how many groups the probabilities promise it, and how many have it in the long run. */
    promised: {} as Record<string, number>,
    held: {} as Record<string, number>,
  };
  for (let group = 0; group < groups; group++) {
    const drivers = drawDrivers(1000 + group);
    const report = (year: number) => drawYear(drivers, seedOf(group, year));
    const longRun = longRunOf(drivers, group);
    const holds = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
      longRun >= lower && longRun <= upper ? 1 : 0;

    const { interval, classes = [], label } = sure(measuredOf(report(0), drivers.members)).certainty ?? {};
    if (interval === undefined || label === undefined) throw new Error('The group has no score.');
    found.covered += holds(interval);
    found.coveredUsual += holds(usual(measuredOf(report(0), drivers.members)).certainty?.interval ?? interval);
    const right = adindaFramework.bands?.bands.find(({ from, to }) => longRun >= from && longRun < to)?.code;
    for (const { code, probability } of classes) found.promised[code] = (found.promised[code] ?? 0) + probability;
    if (classes.length > 0 && right !== undefined) found.held[right] = (found.held[right] ?? 0) + 1;
    if (label.verdict === 'stable') {
      found.stable++;
      if (label.code === right) found.stableRight++;
    }

    // One list was not kept, and nobody judged.
    const { aspirations: _, ratings: __, ...without } = report(0);
    const few = measuredOf(without as ActivityReport, drivers.members);
    found.coveredMissing += holds(sure(few).certainty?.interval ?? interval);
    found.coveredDraws += holds(middle(few).certainty?.interval ?? interval);
  }
  expect(share(found.covered)).toBeGreaterThanOrEqual(0.85);
  expect(share(found.covered)).toBeLessThanOrEqual(0.95);
  // With the weights, which are no chance of the year, the interval of a plain card is wider, and holds a little more.
  expect(share(found.coveredUsual)).toBeGreaterThanOrEqual(share(found.covered));
  expect(share(found.coveredUsual)).toBeLessThanOrEqual(0.95);
  expect(page).toContain(
    `held the score of the long run for ${percent(share(found.covered), 1)}, and a class called certain was the right one for ${percent(found.stableRight / found.stable, 0)}`,
  );
  // Probabilities of classes are the least that there may be: no class has much fewer groups in the long run than they promise it,
  // and together they promise most of what is held.
  const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, one) => sum + one, 0);
  expect(Object.keys(found.held).length).toBeGreaterThan(2);
  for (const [code, promised] of Object.entries(found.promised))
    expect(promised, code).toBeLessThan((found.held[code] ?? 0) + 0.02 * groups);
  expect(total(found.promised)).toBeGreaterThan(0.75 * total(found.held));
  // What is missing widens the interval by all that it could be.
  expect(share(found.coveredMissing)).toBeGreaterThanOrEqual(0.9);
  expect(share(found.coveredDraws)).toBeGreaterThanOrEqual(0.8);
  // A class that is called stable is the right one for nine groups of ten at least.
  expect(found.stable).toBeGreaterThan(groups / 4);
  expect(found.stableRight / found.stable).toBeGreaterThanOrEqual(0.9);
}, 120_000);

test('so do those of 400 groups that hardly do anything, on both sides', () => {
  const found = { covered: 0, below: 0, above: 0 };
  for (let group = 0; group < groups; group++) {
    const drivers = drawDrivers(1000 + group, 0.15);
    const { interval } = sure(measuredOf(drawYear(drivers, seedOf(group, 0)), drivers.members)).certainty ?? {};
    if (interval === undefined) throw new Error('The group has no score.');
    const longRun = longRunOf(drivers, group);
    if (longRun < interval.lower) found.below++;
    else if (longRun > interval.upper) found.above++;
    else found.covered++;
  }
  expect(share(found.covered)).toBeGreaterThanOrEqual(0.85);
  expect(share(found.covered)).toBeLessThanOrEqual(0.95);
  expect(share(found.below)).toBeLessThanOrEqual(0.1);
  expect(share(found.above)).toBeLessThanOrEqual(0.1);
  expect(page).toContain(`of 400 groups that hardly do anything for ${percent(share(found.covered), 1)}`);
}, 120_000);
