import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkSubmission } from '../../src/check.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { assessProgramme } from '../../src/score/assess-programme.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { nationalRuleSets } from '../../src/validate/rule-sets/national-rule-sets.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullReport } from '../fixtures/full-report.js';

const [ruleSet] = nationalRuleSets;
const { period } = fullReport;

/** Every function that cannot do without the day it speaks of. */
const functions: Record<string, (asOf: never) => unknown> = {
  assess: (asOf) => assess({}, { asOf }),
  checkSubmission: (asOf) => checkSubmission({}, { asOf }),
  validateSubmission: (asOf) => validateSubmission({ kind: 'registration' }, { asOf, ruleSet: ruleSet as never }),
  measureKim: (asOf) => measureKim({ report: fullReport }, { asOf }),
  assessProgramme: (asOf) =>
    assessProgramme({ period }, { report: fullReport, measurements: {} }, adindaFramework, { asOf }),
};

describe.each(Object.entries(functions))('%s', (name, call) => {
  it('says that it needs asOf', () => {
    expect(() => call(undefined as never)).toThrow(
      expect.objectContaining({ code: 'missing-argument', message: expect.stringContaining(`${name} needs asOf`) }),
    );
  });

  it.each(['today', '2026-02-30', 20260131])('says that %j is no date', (asOf) => {
    expect(() => call(asOf as never)).toThrow(expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }));
  });
});
