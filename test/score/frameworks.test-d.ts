import { expectTypeOf, test } from 'vitest';
import type { IndicatorCode } from '../../src/measure/registry.js';
import { defineFramework } from '../../src/score/define-framework.js';
import type { Criterion, Framework } from '../../src/score/framework.js';
import type { AdindaCriterion } from '../../src/score/frameworks/adinda.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { idmFramework as idm } from '../../src/score/frameworks/idm.js';
import { scoreValues } from '../../src/score/score-values.js';

test('adinda is bound to its own criteria, and to no indicator that is added later', () => {
  expectTypeOf(adinda).toEqualTypeOf<Framework<AdindaCriterion>>();
  expectTypeOf<keyof typeof adinda.criteria>().toEqualTypeOf<AdindaCriterion>();
  expectTypeOf<AdindaCriterion>().toExtend<IndicatorCode>();
  expectTypeOf<IndicatorCode>().not.toExtend<AdindaCriterion>();
});

test('a framework from elsewhere keeps its own codes', () => {
  const own = defineFramework({
    id: 'own',
    since: '2020-01-01',
    range: { min: 0, max: 1 },
    criteria: { life: {} as Criterion, income: {} as Criterion },
    root: {} as never,
    origin: {} as never,
  });
  expectTypeOf(own).toEqualTypeOf<Framework<'life' | 'income'>>();
});

test('values are asked for by the codes of the framework', () => {
  // @ts-expect-error IDM has no such part
  () => scoreValues({ iks: 1, ikx: 1 }, idm);
});
