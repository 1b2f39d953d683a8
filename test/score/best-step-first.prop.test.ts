import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { nextSteps, wayToNextClass } from '../../src/score/next-steps.js';
import { scoreValues } from '../../src/score/score-values.js';

const value = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

test('the first step of the way is one of the greatest gain, and no single step gains more', () => {
  let compared = 0;
  fc.assert(
    fc.property(value, value, value, (iks, ike, ikl) => {
      const card = scoreValues({ iks, ike, ikl }, idmFramework);
      const steps = nextSteps(card, idmFramework);
      const gains = steps.map(({ gain }) => gain);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      const [first] = wayToNextClass(card, idmFramework)?.steps ?? [];
      if (first === undefined || steps[0] === undefined) return;
      const taken = steps.find(({ criterion }) => criterion === first.criterion);
      expect(taken?.gain).toBeCloseTo(steps[0].gain, 9);
      if (steps.length > 1 && steps[0].gain - (steps.at(-1)?.gain ?? 0) > 1e-6) compared++;
    }),
  );
  expect(compared).toBeGreaterThan(10);
});
