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

describe('a step on the way', () => {
  const order = { steps: ['musyawarah', 'surat-keputusan'] };
  const outcomeOf = (...given: readonly { readonly step?: string; readonly doneOn?: string }[]) =>
    judgeByRule(
      formationStepsOutOfOrder as never,
      { kind: 'registration', formation: { steps: given } } as never,
      { orders: [order] } as never,
      { asOf: '2026-01-31' },
    ) as { readonly verdict: string; readonly findings?: readonly { readonly path: readonly unknown[] }[] };
  const met = (doneOn?: string) => ({ step: 'musyawarah', ...(doneOn !== undefined && { doneOn }) });
  const decreed = (doneOn?: string) => ({ step: 'surat-keputusan', ...(doneOn !== undefined && { doneOn }) });

  it('that was done twice counts from its first day, wherever that stands in the list', () => {
    expect(outcomeOf(met('2024-05-01'), met('2024-06-01'), decreed('2024-03-01')).verdict).toBe('fail');
    expect(outcomeOf(met('2024-05-01'), met('2024-02-01'), decreed('2024-03-01')).verdict).toBe('pass');
    expect(outcomeOf(met('2024-02-01'), met('2024-05-01'), decreed('2024-03-01')).verdict).toBe('pass');
    const twice = outcomeOf(met('2024-05-01'), decreed('2024-06-01'), decreed('2024-03-01'), decreed('2024-03-01'));
    expect(twice.findings?.map(({ path }) => path)).toEqual([['formation', 'steps', 2, 'doneOn']]);
  });

  it('without a day may have been done on any day, first or later', () => {
    expect(outcomeOf(met('2024-05-01'), decreed()).verdict).toBe('cannot-tell');
    expect(outcomeOf(met(), decreed('2024-03-01')).verdict).toBe('cannot-tell');
    expect(outcomeOf(met('2024-05-01'), met(), decreed('2024-03-01')).verdict).toBe('cannot-tell');
    expect(outcomeOf(met('2024-05-01'), decreed('2024-03-01'), decreed()).verdict).toBe('fail');
  });

  it('that is not named may be any, on its day', () => {
    const unnamed = (doneOn?: string) => ({ ...(doneOn !== undefined && { doneOn }) });
    expect(outcomeOf(met('2024-05-01'), decreed('2024-03-01'), unnamed('2024-04-01')).verdict).toBe('fail');
    expect(outcomeOf(met('2024-05-01'), decreed('2024-03-01'), unnamed('2024-02-01')).verdict).toBe('cannot-tell');
    expect(
      outcomeOf(met('2024-05-01'), decreed('2024-03-01'), unnamed('2024-04-01'), unnamed('2024-02-01')).verdict,
    ).toBe('cannot-tell');
    expect(outcomeOf(met('2024-05-01'), decreed('2024-03-01'), unnamed()).verdict).toBe('cannot-tell');
  });

  it('is asked of where there is any', () => {
    expect(outcomeOf().verdict).not.toBe('pass');
    expect(outcomeOf(met('2024-05-01')).verdict).toBe('pass');
  });
});
