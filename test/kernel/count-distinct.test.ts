import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countDistinct } from '../../src/kernel/count-distinct.js';

it('counts what a set would hold, in short lists and long ones', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(9), fc.constantFrom('a', 'b', '1')), { maxLength: 40 }), (values) => {
      expect(countDistinct(values)).toBe(new Set(values).size);
    }),
  );
});
