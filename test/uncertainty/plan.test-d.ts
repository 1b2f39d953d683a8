import { expectTypeOf, test } from 'vitest';
import type { Measurements } from '../../src/measure/measurements.js';
import type { ScoreInput } from '../../src/score/score-input.js';
import type { UncertainKim } from '../../src/uncertainty/plan.js';

test('what measureKim gives, and what scoreKim takes, can be looked at for its uncertainty', () => {
  expectTypeOf<Measurements>().toExtend<UncertainKim>();
  expectTypeOf<ScoreInput>().toExtend<UncertainKim>();
});
