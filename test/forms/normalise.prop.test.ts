import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNothing } from '../../src/cells/content.js';
import { fieldAt } from '../../src/fields/field-at.js';
import { fieldTables } from '../../src/fields/field-tables.js';
import { normalise } from '../../src/forms/normalise.js';
import type { Path } from '../../src/kernel/json-pointer.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readerOf } from '../../src/parse/readers.js';
import { editedValuesOf, oddValues, valuesOf } from '../parse/support/arbitraries.js';
import { draftsOf } from '../support/drafts.js';

const kinds = ['registration', 'activity-report'] as const;

/** What people type into any field, right and wrong. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '12',
    '1.500',
    '2,5',
    '17/03/2016',
    '03/04/2016',
    '2024-02-30',
    '17 Maret 2016',
    'ya',
    'KIM',
  ),
  fc.constantFrom('Petani', ' Perempuan ', 'Bimbingan Tehnis', ' a  b ', 'e\u0301\n x', '\u1100\u1161', 'ﬁ'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(null, true, 3, 0.5, [''], [null, 'a', ''], {}, [{}, { id: '' }]),
);

/** A draft in which some values were replaced by what people type. */
const formsOf = (kind: (typeof kinds)[number]) =>
  fc.tuple(draftsOf(kind), fc.infiniteStream(fc.option(typed, { freq: 2 }))).map(([draft, stream]) => {
    const retype = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(retype);
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
          Object.entries(value).map(([key, field]) => [key, key === 'kind' ? field : retype(field)]),
        );
      }
      const replacement = stream.next().value;
      return replacement === null ? value : replacement;
    };
    return retype(draft);
  });

const lettersOf = (value: unknown): string =>
  JSON.stringify(value)
    .normalize('NFC')
    .replace(/\\[nrt]|\s/g, '');

describe.each(kinds)('normalising a %s', (kind) => {
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(formsOf(kind), editedValuesOf(readerOf(kind).shape)), (form) => {
        const once = normalise(form);
        const twice = normalise(once.value);
        expect(twice.value).toBe(once.value);
        expect(twice.changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never changes what is put in, and says nothing exactly when it changes nothing', () => {
    fc.assert(
      fc.property(formsOf(kind), (form) => {
        const before = structuredClone(form);
        const { value, changes } = normalise(form);
        expect(form).toEqual(before);
        expect(value === form).toBe(changes.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a whole submission as it is, but for blanks and composition of letters in its texts', () => {
    fc.assert(
      fc.property(valuesOf(readerOf(kind).shape), (whole) => {
        // A text of nothing but dashes and dots states that nothing is given.
        fc.pre(!hasPlaceholder(whole));
        const { value, changes } = normalise(whole);
        expect(changes.every(({ as }) => as === 'text')).toBe(true);
        expect(parseSubmission(value).issues).toEqual([]);
        expect(lettersOf(value)).toBe(lettersOf(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('makes nothing wrong that was right', () => {
    fc.assert(
      fc.property(formsOf(kind), (form) => {
        fc.pre(!hasPlaceholder(form));
        const before = faultyPlaces(kind, form);
        for (const place of faultyPlaces(kind, normalise(form).value)) expect(before).toContain(place);
      }),
      { numRuns: 300 },
    );
  });
});

function hasPlaceholder(value: unknown): boolean {
  if (typeof value === 'string') return /\S/.test(value) && isNothing(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasPlaceholder);
}

/** Where something is wrong. The entries of a list of codes or texts have no places of their own: blank ones are left out. */
function faultyPlaces(kind: (typeof kinds)[number], value: unknown): string[] {
  const { issues } = parseSubmission(value, { maxIssues: 10_000 });
  const isEntry = (path: Path, index: number) => {
    const holder = fieldAt(fieldTables[kind], path.slice(0, index));
    return typeof path[index] === 'number' && holder?.list === true && holder.value !== 'group';
  };
  return issues.map(({ path }) => {
    const entry = path.findIndex((_, index) => isEntry(path, index));
    return (entry < 0 ? path : path.slice(0, entry)).join('/');
  });
}

describe('normalising anything', () => {
  it('never throws', () => {
    const odd = fc.constantFrom(...oddValues());
    const hostile = fc.oneof(
      odd,
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.constant(new Proxy({}, { ownKeys: () => ['kind'], get: () => 'registration' })),
      fc.constant({
        kind: 'registration',
        get name(): string {
          throw new Error('no');
        },
        bodyType: 'KIM',
      }),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, ...kinds), (value, kind) => {
        normalise(value, kind === undefined ? {} : { kind });
        normalise({ kind: 'registration', members: value, name: value, seat: value, decrees: [value] });
      }),
      { numRuns: 500 },
    );
  });

  it('takes a form of a megabyte of blanks and marks in its stride', () => {
    const blanks = ' '.repeat(1_000_000);
    const name = `a${blanks}b`;
    const { value } = normalise({
      kind: 'registration',
      name,
      bodyType: blanks,
      formation: { formedOn: `1${blanks}` },
    });
    expect((value as { name: string }).name).toBe(name);
  });
});
