import type { TopLevelSpec } from 'vega-lite';
import { describe, expectTypeOf, it } from 'vitest';
import type { VegaLiteSpec } from '../../src/charts/spec.js';

describe('VegaLiteSpec', () => {
  it('is a specification that vega-lite takes as it is', () => {
    expectTypeOf<VegaLiteSpec>().toExtend<TopLevelSpec>();
  });
});
