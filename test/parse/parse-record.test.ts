import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/parse/parse-record.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const lists = [fullRegistration, fullReport].flatMap((submission) =>
  Object.entries(submission).flatMap(([list, items]) =>
    Array.isArray(items) && typeof items[0] === 'object' && !Array.isArray(items[0])
      ? [{ kind: submission.kind, list, items, submission }]
      : [],
  ),
);
const read = parseRecord as (
  kind: string,
  list: string,
  value: unknown,
  options?: object,
) => ReturnType<typeof parseRecord>;

describe.each(lists)('a record of $list of a $kind', ({ kind, list, items, submission }) => {
  it('is read as it is', () => {
    for (const item of items)
      expect(read(kind, list, item)).toMatchObject({ record: item, readable: item, issues: [] });
  });

  it('is found wrong in the same places as within its submission', () => {
    const damaged = fc.record({
      item: fc.constantFrom(...items),
      key: fc.constantFrom(...Object.keys(items[0]), 'unknown'),
      value: fc.oneof(fc.constantFrom(7, -1, 0.5, 'x', '', null, true, '2025-02-30', '\ud800'), fc.constant([])),
    });
    fc.assert(
      fc.property(damaged, ({ item, key, value }) => {
        const wrong = { ...item, [key]: value };
        const alone = read(kind, list, wrong, { unknownKeys: 'reject' });
        const within = parseSubmission({ ...submission, [list]: [wrong] }, { unknownKeys: 'reject' });
        expect(alone.issues).toEqual(within.issues.map((issue) => ({ ...issue, path: issue.path.slice(2) })));
        expect(alone.groups).toEqual(within.groups);
        expect('record' in alone).toBe(within.submission !== undefined);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no record', () => {
  it.each([null, 7, 'x', [], undefined])('%o is answered, not thrown at', (value) => {
    const result = parseRecord('activity-report', 'activities', value);
    expect(result.issues.map(({ code }) => code)).toEqual(['shape.not-an-object']);
    expect(Object.keys(result)).toEqual(['issues', 'found', 'groups', 'truncated']);
  });

  it('a kind or list that does not exist is the mistake of a program', () => {
    const wrong = expect.objectContaining({ code: 'invalid-argument' });
    // @ts-expect-error: no such list
    expect(() => parseRecord('registration', 'activities', {})).toThrow(wrong);
    // @ts-expect-error: no list of records
    expect(() => parseRecord('registration', 'name', {})).toThrow(wrong);
    // @ts-expect-error: no such kind
    expect(() => parseRecord('report', 'activities', {})).toThrow(wrong);
  });
});
