import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { nextSteps, wayToNextClass } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { kimRecords, personMark } from '../measure/arbitrary.js';
import { asOf } from '../measure/fixtures.js';

/* From records to a card: what holds whatever the records are. */

const score = (records: KimRecords) => scoreKim(measureKim(records, { asOf }), adindaFramework);

/** Random records seldom cover all six functions: this framework gives a score to whatever there is. */
const lenient: Framework = {
  ...adindaFramework,
  id: 'adinda-lenient',
  root: {
    ...adindaFramework.root,
    missing: { policy: 'renormalise' },
    children: adindaFramework.root.children.map((child) =>
      'children' in child ? { ...child, missing: { policy: 'renormalise' } } : child,
    ),
  },
};

/** Without the ids of evidence, whose order may follow that of the records. */
function numbersOf(card: Scorecard): unknown {
  return JSON.parse(
    JSON.stringify(card, (key, value) => (key === 'evidence' || key === 'shortfall' ? undefined : value)),
  );
}

/** The same records, every list backwards. */
function backwards({ report, registration }: KimRecords): KimRecords {
  const turned = Object.fromEntries(
    Object.entries(report).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
  ) as unknown as ActivityReport;
  const members = registration?.members;
  return { report: turned, registration: members && { ...registration, members: [...members].reverse() } };
}

describe('the card of any records', () => {
  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        // Without a list of members there is nothing to turn in the registration.
        const turned = backwards(records);
        const same = { ...records, registration: turned.registration === undefined ? undefined : records.registration };
        expect(numbersOf(score(turned))).toEqual(numbersOf(score(same)));
      }),
    );
  });

  test('names no person', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        expect(JSON.stringify(score(records))).not.toContain(personMark);
      }),
    );
  });

  test('every criterion that raises the score by a step was measured, and a way to the next class ends in it', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        const card = scoreKim(measureKim(records, { asOf }), lenient);
        for (const { criterion, gain } of nextSteps(card, lenient)) {
          expect(gain).toBeGreaterThan(0);
          expect(card.criteria.find(({ code }) => code === criterion)?.raw).toBeDefined();
        }
        const way = wayToNextClass(card, lenient);
        if (way?.reached)
          expect((card.score as number) + way.steps.reduce((sum, step) => sum + step.gain, 0)).toBeGreaterThanOrEqual(
            way.from - 1e-9,
          );
      }),
    );
  });
});
