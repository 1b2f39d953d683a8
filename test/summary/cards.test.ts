import { expect, test } from 'vitest';
import { countKims } from '../../src/counting/deprivation-table.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { adindaFramework as framework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { restoreSummary } from '../../src/summary/restore.js';
import { createSummary } from '../../src/summary/summary.js';
import { asOf, period } from '../measure/fixtures.js';

const identification = { empoweredFrom: { numerator: 1, denominator: 2 } } as const;
const definition = { framework, period, asOf, identification };
const kims = simulateKims({ seed: 21, kims: 40, period, listsKept: 0.8 }).map(({ registration, report }, i) => ({
  registration: i % 5 === 0 ? { ...registration, bodyType: 'forum-kim' as const } : registration,
  report,
}));
const measured = kims.map((kim) => measureKim(kim, { asOf }));
const cards = measured.map((one) => scoreKim(one, framework, { certainty: false }));
const summary = kims.reduce(
  (sum, kim, i) => addKim(sum, { ...kim, card: cards[i] }, framework),
  createSummary(definition),
);

test('a summary and countKims count the same groups alike, and neither a forum, from measurements or from cards', () => {
  const { counting, forums } = finishSummary(summary);
  expect(forums).toBe(8);
  for (const list of [measured, cards] as const) {
    const index = countKims<(typeof list)[number]>(list, framework, identification);
    expect(index.units).toBe(counting?.units);
    expect(index.adjustedHeadcountRatio).toEqual(counting?.adjustedHeadcountRatio);
    expect(index.excluded.filter(({ reason }) => reason === 'is-a-forum')).toHaveLength(8);
  }
});

test('a card whose score, groups or class do not follow from its measurements is refused', () => {
  const [, kim] = kims;
  const card = cards[1] as Scorecard;
  const [, first, ...others] = card.groups;
  const forged: readonly Partial<Scorecard>[] = [
    { score: 99 },
    { class: { code: 'tinggi', borderline: false } },
    { groups: [card.groups[0], { ...first, score: 100 }, ...others] as Scorecard['groups'] },
  ];
  const add = (change: Partial<Scorecard>) =>
    addKim(createSummary(definition), { ...kim, card: { ...card, ...change } }, framework);
  expect(add({}).scores.scored).toBe(1);
  for (const change of forged) {
    expect(() => add(change)).toThrow(
      'addKim needs card: one whose score, groups and class follow from its measurements.',
    );
  }
});

test('sums beyond what their unit allows, and adequacy of who is deprived, do not come back', () => {
  const stored = (code: string, change: object) => {
    const copy = JSON.parse(JSON.stringify(summary));
    Object.assign(copy.indicators[code], change);
    return copy;
  };
  expect(restoreSummary(JSON.parse(JSON.stringify(summary)), definition)).toEqual(summary);
  for (const [code, change] of [
    ['akses.bulan-aktif', { valueScaled: 1_100_017 }],
    ['akses.bulan-aktif', { numeratorScaled: 13_200_007_000 }],
    ['diskusi.mutu', { valueScaled: 0 }],
    ['diskusi.mutu', { valueScaled: 30_833_370 }],
    ['diskusi.mutu', { adequate: summary.indicators['diskusi.mutu']?.measured }],
  ] as const) {
    expect(() => restoreSummary(stored(code, change), definition), `${code} ${JSON.stringify(change)}`).toThrow(
      'restoreSummary needs value: one in which',
    );
  }
});

test('nothing is shared between a result and what it was made from', () => {
  const figures = finishSummary(summary);
  expect(figures.stamp).toEqual(summary.stamp);
  expect(figures.stamp).not.toBe(summary.stamp);
  expect(cards[1]?.period).toEqual(kims[1]?.report.period);
  expect(cards[1]?.period).not.toBe(kims[1]?.report.period);
  expect(measured[1]?.period).not.toBe(kims[1]?.report.period);
});
