import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureDevelopment } from '../../src/measure/measure-development.js';
import { parseDevelopmentReport } from '../../src/parse/parse-development-report.js';

const whole = {
  id: 'pembinaan-2025',
  level: 'kabupaten-kota',
  regionCode: '62.71',
  period: { from: '2025-01-01', through: '2025-12-31' },
  kimIds: ['a', 'b'],
  facilitation: [
    {
      id: 'f1',
      role: 'bimbingan-teknis',
      givenOn: '2025-03-01',
      kimIds: ['a'],
      participants: 12,
      jointlyWith: ['provinsi'],
      plannedWithKims: true,
      followUp: { askedOn: '2025-06-01', applying: ['a'], notApplying: [] },
    },
  ],
  duties: [{ id: 't1', duty: 'pemetaan', doneOn: '2025-02-01', kimIds: ['a', 'b'] }],
};

describe('parseDevelopmentReport', () => {
  test('reads a whole report as it is', () => {
    expect(parseDevelopmentReport(whole)).toEqual({
      report: whole,
      issues: [],
      found: { error: 0, warning: 0, hint: 0 },
      groups: [],
      truncated: false,
    });
  });

  test('names what is wrong where it stands; item i of S003 has no code', () => {
    const [first] = whole.facilitation;
    const wrong = { ...whole, facilitation: [{ ...first, role: 'huruf-i', givenOn: '2025-02-30' }] };
    const { report, issues } = parseDevelopmentReport(wrong);
    expect(report).toBeUndefined();
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['shape.unknown-code', 'facilitation.0.role'],
      ['shape.not-a-date', 'facilitation.0.givenOn'],
    ]);
  });

  test('law: nothing is thrown at input, and what was read can be measured', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(whole)), (value, key) => {
        for (const input of [value, { ...whole, [key]: value }]) {
          const { report } = parseDevelopmentReport(input);
          if (report !== undefined && report.period.from <= report.period.through) {
            expect(() => measureDevelopment(report, { asOf: '2026-01-31' })).not.toThrow();
          }
        }
      }),
    );
  });
});
