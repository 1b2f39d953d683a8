import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityReportGuards } from '../../src/parse/generated/activity-report-guards.js';
import { registrationGuards } from '../../src/parse/generated/registration-guards.js';
import { IssueCollector } from '../../src/parse/issue-collector.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readShape } from '../../src/parse/read-shape.js';
import { codesByScheme, partsOf } from '../../src/parse/shape.js';
import { editedValuesOf, oddObjects, oddValues, valuesOf } from './support/arbitraries.js';
import { accepts, fullExample, placesOf, shapes, withOdd, withValueAt } from './support/examples.js';

const kinds = [
  ['registration', registrationGuards],
  ['activity-report', activityReportGuards],
] as const;

describe.each(kinds)('the guard of a whole %s', (kind, makeGuards) => {
  const shape = shapes[kind];
  const codes = codesByScheme(shape);
  const guards = makeGuards((scheme) => codes.get(scheme) ?? new Set());
  const isWhole = guards[''] ?? (() => false);
  const whole = fullExample(shape);

  it('has one for every object and list, and no other', () => {
    expect(Object.keys(guards)).toEqual([...partsOf(shape).keys()]);
  });

  it('says yes to what careful reading finds whole', () => {
    expect(isWhole(whole)).toBe(true);
    fc.assert(fc.property(valuesOf(shape), (value) => isWhole(value)));
  });

  it('says of every odd value at every place what careful reading says', () => {
    for (const { path } of placesOf(shape)) {
      for (const odd of [...oddValues(), ...oddObjects()]) {
        const value = withOdd(whole, path, odd);
        expect(isWhole(value), path.join('/')).toBe(accepts(shape, value));
      }
    }
  });

  it('says no when something required is absent, and yes when something optional is', () => {
    for (const { path, required } of placesOf(shape)) {
      expect(isWhole(withValueAt(whole, path, undefined)), path.join('/')).toBe(!required);
    }
  });

  it('says no to anything beside the shape, in every object', () => {
    const objects = placesOf(shape).filter((place) => place.shape.type === 'object');
    expect(objects.length).toBeGreaterThan(12);
    for (const { path } of objects) {
      for (const beside of ['tidakDikenal', '__proto__', 'constructor', 'length']) {
        const value = withOdd(whole, [...path, beside], 1);
        expect(isWhole(value), [...path, beside].join('/')).toBe(false);
      }
    }
  });

  it('never says yes where careful reading finds a fault, whatever is edited', () => {
    fc.assert(
      fc.property(editedValuesOf(shape), (value) => {
        // The other way round it may err: fields set to `undefined` and objects of a class are read with care.
        if (isWhole(value)) expect(accepts(shape, value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('makes no difference to what is read, only to how fast', () => {
    fc.assert(
      fc.property(editedValuesOf(shape), (value) => {
        fc.pre(parseSubmission(value).readable?.kind === kind);
        const issues = new IssueCollector(200);
        const readable = readShape(shape, value, { issues, unknownKeys: 'report', guards: new Map() });
        const quick = parseSubmission(value, { unknownKeys: 'report' });
        expect(quick.readable).toEqual(readable);
        expect(quick.issues).toEqual(issues.issues);
      }),
      { numRuns: 300 },
    );
  });
});
