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
