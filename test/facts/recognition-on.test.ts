import { describe, expect, it } from 'vitest';
import { decreeStateOn, hasStatutes } from '../../src/facts/recognition-on.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { addKim } from '../../src/summary/add-kim.js';
import { createSummary } from '../../src/summary/summary.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { asOf, period, registration, report } from '../measure/fixtures.js';

describe('decreeStateOn', () => {
  it('includes both the day of issue and the last day', () => {
    const decree = { issuedOn: '2024-03-01', expiresOn: '2026-02-28' };
    expect(decreeStateOn(decree, '2024-02-29')).toBe('not-yet-issued');
    expect(decreeStateOn(decree, '2024-03-01')).toBe('in-force');
    expect(decreeStateOn(decree, '2026-02-28')).toBe('in-force');
    expect(decreeStateOn(decree, '2026-03-01')).toBe('expired');
    expect(decreeStateOn({}, '2026-03-01')).toBe('in-force');
  });
});

describe('hasStatutes', () => {
  it('reads the day of adoption before the flag', () => {
    expect(hasStatutes({ adopted: true, adoptedOn: '2027-01-01' }, asOf)).toBe(false);
    expect(hasStatutes({ adoptedOn: asOf }, asOf)).toBe(true);
    expect(hasStatutes({ adopted: false, adoptedOn: '2020-01-01' }, asOf)).toBe(false);
    expect(hasStatutes({}, asOf)).toBeUndefined();
  });
});

describe('a decree that ended', () => {
  const expired = registration({
    decrees: [{ expiresOn: '2010-12-31' }],
    decreesListed: 'all',
    members: [{ id: 'a', offices: ['ketua', 'sekretaris', 'bendahara'] }],
    statutes: { adopted: true },
    registryEntries: [{}],
  });

  it('is expired to the rules', () => {
    const { issues } = validateSubmission(expired, { ruleSet: ruleSetAt(asOf), asOf });
    expect(issues.map(({ code }) => code)).toContain('decree.expired');
  });

  it('is no point of completeness', () => {
    const points = (one: typeof expired) =>
      measureKim({ registration: one, report: report() }, { asOf }).measurements['kelembagaan.kelengkapan'];
    expect(points(expired)).toMatchObject({ status: 'measured', value: 3 });
    expect(points({ ...expired, decrees: [{ expiresOn: '2028-12-31' }] })).toMatchObject({ value: 4 });
  });

  it('is no decree in a summary', () => {
    const empty = createSummary({ framework: adindaFramework, period, asOf });
    expect(addKim(empty, { registration: expired }, adindaFramework).decree).toEqual({ yes: 0, no: 1, unknown: 0 });
  });
});
