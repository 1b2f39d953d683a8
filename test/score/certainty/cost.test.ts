import { expect, test } from 'vitest';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { createScorer } from '../../../src/score/score-kim.js';
import { asOf, period } from '../../measure/fixtures.js';

test('a card with its certainty in closed form takes less than twice as long as one without', () => {
  const measured = simulateKims({ seed: 3, kims: 60, period }).map((kim) => measureKim(kim, { asOf, evidence: false }));
  const plain = createScorer(adindaFramework, { certainty: false });
  const sure = createScorer(adindaFramework);
  expect(sure(measured[0] as (typeof measured)[number]).certainty?.method).toBe('closed-form');
  const timeOf = (score: typeof plain) => {
    const begun = performance.now();
    for (let round = 0; round < 5; round++) for (const one of measured) score(one);
    return performance.now() - begun;
  };
  const times = { plain: Number.POSITIVE_INFINITY, sure: Number.POSITIVE_INFINITY };
  // The shortest of several turns: what else the machine does only makes them longer.
  for (let turn = 0; turn < 15; turn++) {
    times.plain = Math.min(times.plain, timeOf(plain));
    times.sure = Math.min(times.sure, timeOf(sure));
  }
  if (process.env.SHOW_COST !== undefined) console.log(times.sure / times.plain);
  expect(times.sure / times.plain).toBeLessThan(2);
}, 60_000);
