import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import type { Shape } from '../../src/parse/shape.js';
import { editedValuesOf, oddObjects, oddValues, valuesOf } from './support/arbitraries.js';
import { accepts, fullExample, type Place, placesOf, shapes, withOdd, withValueAt } from './support/examples.js';

const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const schemas = { registration: registrationSchema, 'activity-report': activityReportSchema };
const pointers = (issues: readonly { readonly path: Place['path'] }[]) => issues.map((i) => toJsonPointer(i.path));

/** Everything wrong that is left in what a parse called readable, apart from what is absent. */
function wrongIn(shape: Shape, value: unknown, path = ''): string[] {
  if (shape.type === 'object') {
    const known = shape.fields;
    return Object.entries(value as object).flatMap(([key, part]) => {
      if (part === undefined) return [];
      const field = known.get(key);
      return field === undefined ? [`${path}/${key} unknown`] : wrongIn(field.shape, part, `${path}/${key}`);
    });
  }
  if (shape.type === 'list') {
    return (value as unknown[]).flatMap((item, index) => wrongIn(shape.item, item, `${path}/${index}`));
  }
  return accepts(shape, value) ? [] : [path];
}

describe.each(kinds)('every place of a %s', (kind) => {
  const whole = fullExample(shapes[kind]);
  const places = placesOf(shapes[kind]).filter(({ path }) => path.length > 0);

  it('is among those tested', () => {
    expect(places.length).toBeGreaterThan(80);
  });

  it('gives one issue at its path when its value has a wrong type, and leaves everything else readable', () => {
    for (const { path, shape, isItem } of places) {
      const refused = [...oddValues(), ...oddObjects()].filter(
        (odd) => !accepts(shape, odd) && isWrongInItself(shape, odd),
      );
      expect(refused.length, toJsonPointer(path)).toBeGreaterThan(10);
      const rest = JSON.stringify(withoutPlace(whole, path, shape, isItem));
      for (const odd of refused) {
        const result = parseSubmission(withOdd(whole, path, odd));
        expect(pointers(result.issues)).toEqual([toJsonPointer(path)]);
        expect(result.submission).toBeUndefined();
        if (path[0] !== 'kind') expect(JSON.stringify(result.readable)).toBe(rest);
      }
    }
  });

  it('may be absent exactly when the model says so', () => {
    for (const { path, required, isItem, shape } of places) {
      const result = parseSubmission(withValueAt(whole, path, undefined));
      expect(result.issues).toEqual(
        required ? [{ code: 'shape.missing', severity: 'error', path, params: {}, verdict: 'malformed' }] : [],
      );
      if (path[0] !== 'kind') expect(result.readable).toEqual(withoutPlace(whole, path, shape, isItem));
    }
  });

  it('says nothing of what stands there: no marked value and no marked key comes out', () => {
    const secret = 'RAHASIA-3171234567890001';
    for (const { path } of places) {
      for (const marked of [secret, [secret], { [secret]: secret }, [{ [secret]: secret }], Symbol(secret)]) {
        for (const unknownKeys of ['strip', 'report', 'reject'] as const) {
          const { issues } = parseSubmission(withOdd(whole, path, marked), { unknownKeys });
          expect(JSON.stringify(issues)).not.toContain('RAHASIA');
        }
      }
    }
  });

  /** Whether the fault is of the value itself, not of something within it. */
  function isWrongInItself(shape: Shape, odd: unknown): boolean {
    if (shape.type === 'object') return Object.prototype.toString.call(odd) !== '[object Object]';
    return shape.type !== 'list' || !Array.isArray(odd);
  }
});

describe.each(kinds)('any %s', (kind) => {
  const valid = valuesOf(shapes[kind]);
  const broken = editedValuesOf(shapes[kind]);

  it('comes back as it is', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(parseSubmission(value, { unknownKeys: 'reject' })).toEqual({
          submission: value,
          readable: value,
          issues: [],
          found: { error: 0, warning: 0, hint: 0 },
          groups: [],
          truncated: false,
        });
      }),
    );
  });

  it('is judged as zod judges it, at the same places', () => {
    fc.assert(
      fc.property(fc.oneof(valid, broken), (value) => {
        fc.pre(isOfKind(value, kind));
        const ours = parseSubmission(value, { maxIssues: 100_000 });
        const zods = schemas[kind].safeParse(value);
        expect(ours.submission !== undefined).toBe(zods.success);
        expect(new Set(pointers(ours.issues))).toEqual(
          new Set(pointers((zods.error?.issues ?? []) as unknown as { path: Place['path'] }[])),
        );
        if (zods.success) expect(ours.submission).toEqual(zods.data);
      }),
      { numRuns: 300 },
    );
  });

  it('has a readable part without anything wrong, which reads as itself', () => {
    fc.assert(
      fc.property(broken, (value) => {
        const { readable } = parseSubmission(value);
        if (readable === undefined) return;
        expect(wrongIn(shapes[kind], readable)).toEqual([]);
        const again = parseSubmission(readable);
        expect(again.readable).toEqual(readable);
        expect(again.issues.every((issue) => issue.code === 'shape.missing')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is never changed by reading it', () => {
    fc.assert(
      fc.property(broken, (value) => {
        const before = snapshot(value);
        parseSubmission(value, { unknownKeys: 'report' });
        expect(snapshot(value)).toBe(before);
      }),
    );
  });
});

it('takes any value at all', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.constantFrom(...kinds, undefined),
      (value, kind) => {
        const input = typeof value === 'object' && value !== null && kind ? Object.assign(value, { kind }) : value;
        const { submission, issues } = parseSubmission(input);
        expect(issues.length > 0).toBe(submission === undefined);
      },
    ),
    { numRuns: 1000 },
  );
});

const snapshot = (value: unknown) =>
  JSON.stringify(value, (_key, part) => (typeof part === 'bigint' || typeof part === 'symbol' ? String(part) : part));

function isOfKind(value: unknown, kind: string): boolean {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === kind;
}

/** What is left of the whole without one place: a field goes, a text or code goes from its list, a record becomes empty. */
function withoutPlace(whole: unknown, path: Place['path'], shape: Shape, isItem: boolean): unknown {
  if (!isItem) return withValueAt(whole, path, undefined);
  if (shape.type === 'object') return withValueAt(whole, path, {});
  const list = path.slice(0, -1).reduce((part: unknown, segment) => (part as never)[segment], whole) as unknown[];
  return withValueAt(whole, path.slice(0, -1), list.slice(0, 1));
}
