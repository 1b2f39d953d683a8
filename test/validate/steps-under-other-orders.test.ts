import { describe, expect, it } from 'vitest';
import { judgeByRule } from '../../src/validate/conclude.js';
import { formationStepsOutOfOrder } from '../../src/validate/rules/formation-steps-out-of-order.js';

/* Orders of steps that a profile may state; the golden cases know only those of the national rule set. */

const steps = [
  { step: 'musyawarah', doneOn: '2024-05-01' },
  { step: 'surat-keputusan', doneOn: '2024-03-01' },
];
const judged = (...orders: readonly (readonly string[])[]) =>
  judgeByRule(
    formationStepsOutOfOrder as never,
    { kind: 'registration', formation: { steps } } as never,
    { orders: orders.map((each) => ({ steps: each })) } as never,
    { asOf: '2026-01-31' },
  ).verdict;

describe('an order of steps', () => {
  it('that states both is held to', () => {
    expect(judged(['musyawarah', 'surat-keputusan'])).toBe('fail');
    expect(judged(['surat-keputusan', 'musyawarah'])).toBe('pass');
  });

  it('that lacks one of them says nothing of the two', () => {
    expect(judged(['surat-keputusan'])).toBe('pass');
    expect(judged(['musyawarah'])).toBe('pass');
    expect(judged([])).toBe('pass');
  });

  it('that lacks one of them takes nothing from an order that states both', () => {
    expect(judged(['musyawarah', 'surat-keputusan'], ['musyawarah'])).toBe('fail');
    expect(judged(['musyawarah', 'surat-keputusan'], ['surat-keputusan'])).toBe('fail');
    expect(judged(['musyawarah'], ['musyawarah', 'surat-keputusan'])).toBe('fail');
  });

  it('that states them the other way round excuses', () => {
    expect(judged(['musyawarah', 'surat-keputusan'], ['surat-keputusan', 'musyawarah'])).toBe('pass');
  });
});
