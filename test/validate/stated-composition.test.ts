import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.js';
import type { StatedComposition } from '../../src/model/member.js';
import type { RegistrationDraft } from '../../src/model/submission.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { compositionOneSided } from '../../src/validate/rules/composition-one-sided.js';
import { compositionUniform } from '../../src/validate/rules/composition-uniform.js';
import type { CompositionOptions } from '../../src/validate/support/variety.js';

const options: CompositionOptions = { dimensions: ['sex', 'ageBand', 'elements'], knownShare: 1 };
const context = { asOf: '2026-01-31' };

const group = (statedComposition: Draft<StatedComposition>, more: RegistrationDraft = {}): RegistrationDraft => ({
  bodyType: 'kim',
  statedComposition,
  ...more,
});
const uniform = (draft: RegistrationDraft) => judgeByRule(compositionUniform, draft, options, context);
const oneSided = (draft: RegistrationDraft) => judgeByRule(compositionOneSided, draft, options, context);

describe('what is stated about a group whose members are not listed', () => {
  it('shows that it is mixed when it names two groups of elements', () => {
    const draft = group({ elements: ['karang-taruna', 'seniman'] });
    expect(uniform(draft)).toEqual({ verdict: 'pass' });
    expect(oneSided(draft).verdict).toBe('cannot-tell');
  });

  it('shows nothing when it names two elements of one group', () => {
    expect(uniform(group({ elements: ['petani', 'peternak'] })).verdict).toBe('cannot-tell');
  });

  it('shows that all are alike only where it says that it covers everybody', () => {
    expect(oneSided(group({ elements: ['pkk'] })).verdict).toBe('cannot-tell');
    expect(oneSided(group({ elements: ['pkk'], exhaustive: true }))).toEqual({
      verdict: 'fail',
      findings: [{ path: ['statedComposition', 'exhaustive'], params: { dimensions: ['elements'] } }],
    });
  });

  it('does not call a group uniform as long as one dimension is not stated', () => {
    expect(uniform(group({ elements: ['pkk'], exhaustive: true })).verdict).toBe('cannot-tell');
    const stated = { elements: ['pkk'], sexes: ['perempuan'], ageBands: ['usia-35-44'], exhaustive: true } as const;
    expect(uniform(group(stated))).toEqual({
      verdict: 'fail',
      findings: [{ path: ['statedComposition', 'exhaustive'], params: { dimensions: options.dimensions } }],
    });
  });

  it('counts other elements as nothing: two of them need not be alike', () => {
    expect(oneSided(group({ elements: ['unsur-lain'], exhaustive: true })).verdict).toBe('cannot-tell');
  });

  it('is completed by members who are listed in part', () => {
    const members = [{ id: 'a', elements: ['petani'] }] as const;
    const draft = group({ elements: ['pelajar'] }, { members, membersListed: 'some' });
    expect(uniform(draft)).toEqual({ verdict: 'pass' });
  });

  it('yields to a list of all members', () => {
    const members = [
      { id: 'a', sex: 'perempuan' },
      { id: 'b', sex: 'laki-laki' },
    ] as const;
    const draft = group({ sexes: ['perempuan'], exhaustive: true }, { members });
    expect(uniform(draft)).toEqual({ verdict: 'pass' });
    expect(oneSided(draft).verdict).toBe('cannot-tell');
  });

  it('cannot be told from nothing', () => {
    for (const rule of [uniform, oneSided]) {
      expect(rule({ bodyType: 'kim' })).toEqual({
        verdict: 'cannot-tell',
        reason: 'not-given',
        missing: [['members']],
      });
      expect(rule({ bodyType: 'kim', members: [{ id: 'a' }], membersListed: 'some' })).toEqual({
        verdict: 'cannot-tell',
        reason: 'partial-list',
        missing: [['members']],
      });
    }
  });
});
