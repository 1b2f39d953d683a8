import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../src/check.js';
import { checkMany } from '../src/check-many.js';
import { fullAsOf as asOf, fullRegistration } from './fixtures/full-registration.js';
import { fullReport } from './fixtures/full-report.js';

const twoMembers = { ...fullRegistration, members: fullRegistration.members?.slice(0, 2) };
const values = [fullRegistration, twoMembers, fullReport, null, 'text', { kind: 'registration', name: 7 }];

describe('checkMany', () => {
  it('says of each value what checkSubmission says of it', () => {
    const one = values.map((value) => checkSubmission(value, { asOf, unknownKeys: 'reject' }));
    expect([...checkMany(values, { asOf, unknownKeys: 'reject' })]).toEqual(one);
  });

  it('finds the registration of each report', () => {
    const asked: string[] = [];
    const registrationOf = (kimId: string) => {
      asked.push(kimId);
      return kimId === fullReport.kimId ? fullRegistration : undefined;
    };
    const stranger = { ...fullReport, kimId: 'kim-lain' };
    const found = [...checkMany([...values, stranger, { kimId: 7 }], { asOf, registrationOf })];
    expect(asked).toEqual([fullReport.kimId, 'kim-lain']);
    const alone = checkSubmission(fullReport, { asOf });
    const together = checkSubmission(fullReport, { asOf, registration: fullRegistration });
    expect(together.validation?.notChecked.length).toBeLessThan(alone.validation?.notChecked.length ?? 0);
    expect(found[2]).toEqual(together);
    expect(found[6]?.validation?.notChecked).toEqual(checkSubmission(stranger, { asOf }).validation?.notChecked);
  });

  it('asks for each value only when it is wanted, and closes what it reads from', () => {
    let given = 0;
    let closed = false;
    function* source() {
      try {
        for (;;) {
          given++;
          yield fullRegistration;
        }
      } finally {
        closed = true;
      }
    }
    for (const { sound } of checkMany(source(), { asOf })) {
      expect(sound).toBe(true);
      if (given === 3) break;
    }
    expect([given, closed]).toEqual([3, true]);
  });

  it('says a mistake in the context before the first value is read', () => {
    const untouched = {
      [Symbol.iterator]: () => {
        throw new Error('was read');
      },
    };
    // @ts-expect-error: asOf is missing
    expect(() => checkMany(untouched, {})).toThrow(expect.objectContaining({ code: 'missing-argument' }));
    expect(() => checkMany(untouched, { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => checkMany(untouched, { asOf, maxIssues: -1 })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
