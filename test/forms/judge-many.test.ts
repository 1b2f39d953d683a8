import { describe, expect, it } from 'vitest';
import { judgeMany } from '../../src/forms/judge-many.js';
import { judgeSubmission } from '../../src/forms/judge-submission.js';
import { fullAsOf as asOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const twoMembers = { ...fullRegistration, members: fullRegistration.members?.slice(0, 2) };
const values = [fullRegistration, twoMembers, fullReport, null, 'text', { kind: 'registration', name: 7 }];

describe('judgeMany', () => {
  it('says of each value what judgeSubmission says of it', () => {
    const one = values.map((value) => judgeSubmission(value, { asOf, unknownKeys: 'reject' }));
    expect([...judgeMany(values, { asOf, unknownKeys: 'reject' })]).toEqual(one);
  });

  it('finds the registration of each report', () => {
    const asked: string[] = [];
    const registrationOf = (kimId: string) => {
      asked.push(kimId);
      return kimId === fullReport.kimId ? fullRegistration : undefined;
    };
    const stranger = { ...fullReport, kimId: 'kim-lain' };
    const found = [...judgeMany([...values, stranger, { kimId: 7 }], { asOf, registrationOf })];
    expect(asked).toEqual([fullReport.kimId, 'kim-lain']);
    const alone = judgeSubmission(fullReport, { asOf });
    const together = judgeSubmission(fullReport, { asOf, registration: fullRegistration });
    expect(together.validation?.notChecked.length).toBeLessThan(alone.validation?.notChecked.length ?? 0);
    expect(found[2]).toEqual(together);
    expect(found[6]?.validation?.notChecked).toEqual(judgeSubmission(stranger, { asOf }).validation?.notChecked);
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
    for (const { sound } of judgeMany(source(), { asOf })) {
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
    expect(() => judgeMany(untouched, {})).toThrow(expect.objectContaining({ code: 'missing-argument' }));
    expect(() => judgeMany(untouched, { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => judgeMany(untouched, { asOf, maxIssues: -1 })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
