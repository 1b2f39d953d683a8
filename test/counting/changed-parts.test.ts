import { expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { countingChange } from '../../src/counting/counting-change.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of what comes back is of another type: it is refused where it is looked at, and nothing else is thrown. */

const index = countDeprivations(
  {
    rows: [
      [1, 0],
      [1, 1],
    ],
    ids: ['a', 'b'],
    dimensionOf: ['x', 'y'],
    definedBy: 'f',
  },
  { cutOff: { numerator: 1, denominator: 2 } },
);

it.each<readonly [string, (one: never) => unknown]>([
  ['before', (one) => countingChange(one, index)],
  ['after', (one) => countingChange(index, one)],
])('of another type, a part of the index %s is refused', (_, call) => {
  const refused = refusedPlaces(index, call);
  for (const place of [
    '',
    'units',
    'headcountRatio',
    'headcountRatio.numerator',
    'headcountRatio.value',
    'intensity.denominator',
    'adjustedHeadcountRatio',
    'indicators',
    'indicators[]',
    'indicators[].code',
    'indicators[].uncensoredHeadcountRatio',
    'indicators[].censoredHeadcountRatio.numerator',
    'indicators[].absoluteContribution',
    'countedIds',
    'countedIds[]',
    'definition',
    'definition.codes',
    'definition.weights',
    'definition.identification',
    'definition.identification.cutOff.numerator',
  ]) {
    expect(refused, place).toContain(place);
  }
});

it('what is neither a 0 nor a 1 nor nothing in a row is refused, whatever it is', () => {
  for (const cell of [1n, Symbol('1'), '1', true, 2, 0.5, Number.NaN, [1], Object.create(null)]) {
    expect(() =>
      countDeprivations({ rows: [[cell as never, 0]] }, { cutOff: { numerator: 1, denominator: 2 } }),
    ).toThrow(expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }));
  }
});
