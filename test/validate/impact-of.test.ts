import { describe, expect, it } from 'vitest';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { impactOf } from '../../src/validate/impact-of.js';
import type { RuleSet } from '../../src/validate/rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { withBindings } from '../support/rule-sets.js';

const asOf = '2025-06-01';
const national = ruleSetAt(asOf);
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `a${i}` }));
const group = (count: number): SubmissionDraft => ({ kind: 'registration', bodyType: 'kim', members: people(count) });

describe('impactOf', () => {
  it('tells which findings appear and whether the group stays sound', () => {
    const impact = impactOf(group(6), national, ruleSetAt(asOf, 'kota-surabaya'), asOf);
    expect([impact.from, impact.to]).toEqual(['nasional-2024', 'kota-surabaya-2024']);
    expect(impact.appearing.map(({ code, params }) => [code, params])).toEqual([
      ['members.below-minimum', { count: 6, minimum: 10 }],
    ]);
    expect([impact.soundBefore, impact.soundAfter]).toEqual([true, false]);
  });

  it('tells the way back as what disappears', () => {
    const impact = impactOf(group(6), ruleSetAt(asOf, 'kota-surabaya'), national, asOf);
    expect(impact.disappearing.map(({ code }) => code)).toEqual(['members.below-minimum']);
    expect([impact.soundBefore, impact.soundAfter]).toEqual([false, true]);
  });

  it('tells a finding of another severity as changed, with both', () => {
    const impact = impactOf(group(31), national, ruleSetAt(asOf, 'kabupaten-jembrana'), asOf);
    expect([impact.appearing, impact.disappearing]).toEqual([[], []]);
    expect(impact.changed.map(({ before, after }) => [before.code, before.severity, after.severity])).toEqual([
      ['members.above-maximum', 'error', 'warning'],
    ]);
  });

  it('tells a finding as changed where nothing but its severity is another', () => {
    const { 'members.above-maximum': binding } = national.bindings;
    const [error, warning] = ['error', 'warning'].map((severity) =>
      withBindings(national, { 'members.above-maximum': { ...binding, severity } }),
    ) as [RuleSet, RuleSet];
    expect(impactOf(group(31), error, error, asOf).changed).toEqual([]);
    expect(impactOf(group(31), error, warning, asOf).changed.map(({ after }) => after.severity)).toEqual(['warning']);
  });

  it('tells a finding with other numbers as changed', () => {
    const impact = impactOf(group(2), national, ruleSetAt(asOf, 'kabupaten-pandeglang'), asOf);
    expect(impact.changed.map(({ before, after }) => [before.params, after.params])).toEqual([
      [
        { count: 2, minimum: 3 },
        { count: 2, minimum: 10 },
      ],
    ]);
  });

  it('tells which questions become answerable, and which cannot be answered', () => {
    const nine: SubmissionDraft = {
      kind: 'registration',
      bodyType: 'kim',
      statedCounts: [{ count: 9, counts: 'pengurus' }],
    };
    const impact = impactOf(nine, national, ruleSetAt(asOf, 'kabupaten-kapuas-hulu'), asOf);
    expect(impact.nowChecked).toEqual(['members.above-maximum']);
    expect(impactOf(nine, ruleSetAt(asOf, 'kabupaten-kapuas-hulu'), national, asOf).nowUnchecked).toEqual([
      {
        code: 'members.above-maximum',
        verdict: 'cannot-tell',
        reason: 'too-little-known',
        missing: [['members']],
      },
    ]);
    const berau = impactOf(group(6), national, ruleSetAt(asOf, 'kabupaten-berau'), asOf);
    expect(berau.nowUnchecked.map(({ code }) => code)).toEqual(['members.barred-from-joining']);
  });

  it('tells how a registration stands before and after, and nothing of the kind of a report', () => {
    const known: SubmissionDraft = {
      ...group(6),
      members: people(6).map((person, i) => ({ ...person, sex: i < 3 ? 'perempuan' : 'laki-laki' })),
    } as SubmissionDraft;
    for (const [from, to] of [
      ['kota-surabaya', undefined],
      [undefined, 'kota-surabaya'],
    ] as const) {
      const sets = [from, to].map((profile) => ruleSetAt(asOf, profile));
      const verdicts = sets.map((ruleSet) => validateSubmission(known, { ruleSet, asOf }).requirements?.verdict);
      const { verdictBefore, verdictAfter } = impactOf(known, sets[0] as RuleSet, sets[1] as RuleSet, asOf);
      expect([verdictBefore, verdictAfter]).toEqual(verdicts);
      expect([...verdicts].sort()).toEqual(['does-not', 'not-enough-known']);
    }
    const report = impactOf({ kind: 'activity-report' }, national, ruleSetAt(asOf, 'kota-surabaya'), asOf);
    expect(Object.keys(report).filter((key) => key.startsWith('verdict'))).toEqual([]);
  });

  it('keeps apart two findings of one rule in one place', () => {
    const twice: SubmissionDraft = {
      kind: 'registration',
      formerMembers: [{ id: 'z', joinedOn: '2027-01-01', leftOn: '2026-01-01' }],
    };
    const impact = impactOf(twice, national, ruleSetAt('2016-01-01'), asOf);
    expect([impact.appearing, impact.disappearing, impact.changed]).toEqual([[], [], []]);
  });
});
