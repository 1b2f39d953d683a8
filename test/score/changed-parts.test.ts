import { describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { compareScores } from '../../src/score/compare.js';
import { defineFramework } from '../../src/score/define-framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { nextSteps, wayToNextClass } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { refusedPlaces } from '../support/changed-parts.js';
import { equalCriteria, twoClasses } from './support/frameworks.js';

/* Whatever part of what comes back is of another type: it is refused where it is looked at, and nothing else is thrown. */

const asOf = '2026-01-31';
const measured = measureKim({ report: fullReport, registration: fullRegistration }, { asOf });
const card = scoreKim(measured, adinda, { asOf });
const whatCardsHave = [
  '',
  'framework',
  'criteria',
  'criteria[]',
  'criteria[].code',
  'criteria[].measurement',
  'groups',
  'groups[]',
  'groups[].code',
  'beside',
  'provenance',
  'readings',
];

describe('a part of another type', () => {
  it.each<readonly [string, (one: never) => unknown]>([
    ['nextSteps', (one) => nextSteps(one, adinda)],
    ['wayToNextClass', (one) => wayToNextClass(one, adinda)],
    ['compareScores, before', (one) => compareScores(one, card)],
    ['compareScores, after', (one) => compareScores(card, one)],
  ])('of a card is refused by %s', (_, call) => {
    const refused = refusedPlaces(card, call);
    for (const place of whatCardsHave) expect(refused, place).toContain(place);
  });

  it('of measurements is refused by scoreKim', () => {
    const refused = refusedPlaces(measured, (one) => scoreKim(one, adinda, { asOf }));
    for (const place of ['', 'measurements', 'exposure', 'kimId', 'period']) expect(refused, place).toContain(place);
  });

  it('of a framework is refused by defineFramework', () => {
    const refused = refusedPlaces(equalCriteria(2, { bands: twoClasses(50) }), (one) => defineFramework(one));
    for (const place of [
      '',
      'id',
      'since',
      'range',
      'range.min',
      'range.max',
      'criteria',
      'criteria.c1',
      'criteria.c1.kind',
      'criteria.c1.direction',
      'criteria.c1.normalise',
      'criteria.c1.normalise.worst',
      'root',
      'root.code',
      'root.weight',
      'root.aggregation',
      'root.missing',
      'root.children',
      'root.children[].criterion',
      'root.children[].weight',
      'bands',
      'bands.bands',
      'bands.margin',
      'origin',
      'origin.sources',
    ]) {
      expect(refused, place).toContain(place);
    }
  });
});
