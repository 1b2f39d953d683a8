import fc from 'fast-check';
import { seenPattern } from '../../../src/kernel/text-faults.js';
import type { Shape } from '../../../src/parse/shape.js';

const seen = new RegExp(seenPattern, 'u');

/** Values of a shape: any field that may be absent sometimes is, lists are short. */
export function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'object': {
      const fields = [...shape.fields];
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, valuesOf(field.shape)])), {
        requiredKeys: fields.filter(([, field]) => field.required).map(([key]) => key),
      });
    }
    case 'list':
      return fc.array(valuesOf(shape.item), { maxLength: 3 });
    case 'text':
      return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => seen.test(text));
    case 'date':
      return fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'code':
      return fc.constantFrom(...shape.codes);
    case 'constant':
      return fc.constant(shape.value);
    case 'number':
      return shape.whole
        ? fc.maxSafeInteger().map((n) => Math.min(Math.max(n, shape.minimum), shape.maximum))
        : fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'flag':
      return fc.boolean();
  }
}

/** Values no place of a submission expects, the awkward ones among them; new ones at every call. */
export const oddValues = (): readonly unknown[] => [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  5,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\u3000',
  '\ud800',
  '\u{1f33e}'.repeat(100_000),
  'x'.repeat(20_000),
  '2023-02-29',
  '0000-01-01',
  '2024-01-01\n',
  'toString',
  '__proto__',
  [],
  [null],
  [[]],
  [{}],
  {},
  { length: 1, 0: 'a' },
  JSON.parse('{"__proto__":{"id":"x"}}'),
  10n,
  Symbol('odd'),
  () => 'odd',
];

/** Objects whose content is not in their fields. */
export const oddObjects = (): readonly unknown[] => [new Date(0), new Map([['id', 'x']]), /x/, Promise.resolve()];

/** Values of a shape with up to six of their places set to odd values or `undefined`, or with unknown keys beside. */
export function editedValuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const edit = fc.tuple(fc.nat(), fc.nat(oddValues().length));
  return fc
    .tuple(valuesOf(shape), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([value, edits]) =>
      edits.reduce((part, [at, odd]) => editAt(part, at, oddValues()[odd]), structuredClone(value)),
    );
}

/** Sets a value at the n-th place of some data (round and round); with it, an unknown key beside it. */
function editAt(value: unknown, n: number, odd: unknown): unknown {
  const holders: [Record<string, unknown>, string][] = [];
  const visit = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      holders.push([part as Record<string, unknown>, key]);
      visit((part as Record<string, unknown>)[key]);
    }
  };
  visit(value);
  const [holder, key] = holders[n % holders.length] ?? [];
  if (holder !== undefined && key !== undefined) {
    holder[key] = odd;
    if (!Array.isArray(holder) && n % 7 === 0) holder.tidakDikenal = odd;
  }
  return value;
}
