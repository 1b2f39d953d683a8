import { expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

it.each([
  [0, { status: 'no-data', reason: 'residents-unknown' }],
  [undefined, { status: 'no-data', reason: 'residents-unknown' }],
  [1000, { status: 'measured', denominator: 1 }],
])('the reach of products among %s residents is no division by nothing', (residents, expected) => {
  const { residents: _, ...seat } = fullRegistration.seat;
  const registration = { ...fullRegistration, seat: { ...seat, ...(residents !== undefined && { residents }) } };
  const { measurements } = measureKim({ registration, report: fullReport }, { asOf: '2026-01-31' });
  expect(measurements['diseminasi.jangkauan']).toMatchObject(expected);
});
