import type { Measurement } from '../../src/model/measurement.js';
import type { ClassBands, Criterion, Framework, FrameworkGroup } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { addKim, type KimFacts } from '../../src/summary/add-kim.js';
import { requireSound } from '../../src/summary/sound-summary.js';
import { createSummary, type Summary } from '../../src/summary/summary.js';
import { child, framework, group, share } from '../score/support/frameworks.js';

/* Summaries of two or three groups, each number of which a person works out in the head. */

export const period = { from: '2025-01-01', through: '2025-12-31' };
export const asOf = '2026-01-31';
const basis = share.basis;
const adequate: Criterion = { ...share, unit: 'share', adequateFrom: { value: 0.5, basis } };
export const measured = (value: number, more: object = {}): Measurement => ({
  status: 'measured',
  value,
  n: 10,
  ...more,
});
export const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };
export const outside = { status: 'not-applicable', reason: 'nothing-due' } as Measurement;

/** Two groups of one criterion each. */
export const twoGroups = (
  more: Partial<FrameworkGroup> = {},
  bands?: ClassBands,
  criterion: Criterion = adequate,
): Framework =>
  framework(
    { c1: criterion, c2: criterion },
    group('root', [group('g1', [child('c1')]), group('g2', [child('c2')])], more),
    bands && { bands },
  );
export const plain = twoGroups();
export const cutOff = (numerator: number, denominator: number) => ({
  identification: { cutOff: { numerator, denominator } },
});

export const cardOf = (rules: Framework, c1: Measurement, c2: Measurement) =>
  scoreKim({ measurements: { c1, c2 } }, rules, { certainty: false });
export function summarise(rules: Framework, kims: readonly KimFacts[], more: object = {}): Summary {
  return kims.reduce((sum, kim) => addKim(sum, kim, rules), createSummary({ framework: rules, period, asOf, ...more }));
}
export const ofCards = (rules: Framework, cards: readonly (readonly [Measurement, Measurement])[], more: object = {}) =>
  summarise(
    rules,
    cards.map(([c1, c2]) => ({ card: cardOf(rules, c1, c2) })),
    more,
  );

/** A copy in which what stands at some places is another. */
export function changed(summary: Summary, changes: Readonly<Record<string, unknown>>): Summary {
  const copy = JSON.parse(JSON.stringify(summary));
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split('/');
    const last = keys.pop() as string;
    keys.reduce((part, key) => part[key], copy)[last] = value;
  }
  return copy;
}
export const sound = (summary: Summary, rules?: Framework) => () => requireSound(summary, 'test', 'summary', rules);
export const breaks = (law: string) => `test needs summary: one in which ${law}.`;
