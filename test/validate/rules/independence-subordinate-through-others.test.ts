import { describe, expect, it } from 'vitest';
import type { RegistrationDraft } from '../../../src/model/submission.js';
import { judgeByRule } from '../../../src/validate/conclude.js';
import { independenceSubordinateThroughOthers as rule } from '../../../src/validate/rules/independence-subordinate-through-others.js';

type Relations = NonNullable<RegistrationDraft['relations']>;

const options = {
  kinds: ['hubungan-hierarkis', 'badan-induk', 'bertanggung-jawab-kepada'],
  bodies: ['pemerintah'],
} as const;
const judge = (relations: Relations) =>
  judgeByRule(rule, { id: 'kim', relations, relationsListed: 'all' }, options, { asOf: '2025-06-01' });

const under = (id: string, of?: string): Relations[number] => ({
  ...(of !== undefined && { of }),
  counterpart: { id, kind: 'lembaga-kemasyarakatan' },
  kind: 'badan-induk',
});
const answers = (of: string): Relations[number] => ({
  of,
  counterpart: { id: 'kantor', kind: 'pemerintah-kecamatan' },
  kind: 'bertanggung-jawab-kepada',
});

describe('independence.subordinate-through-others', () => {
  it('tells the shortest way', () => {
    const outcome = judge([under('a'), under('b', 'a'), answers('b'), answers('a')]);
    expect(outcome).toEqual({
      verdict: 'fail',
      findings: [
        {
          path: ['relations', 0, 'kind'],
          params: {
            chain: [
              ['relations', 0],
              ['relations', 3],
            ],
          },
        },
      ],
    });
  });

  it('tells one way for each body right above the KIM, and a shared stretch once', () => {
    const outcome = judge([under('a'), under('b'), answers('a'), under('c', 'b'), answers('c')]);
    expect(outcome.verdict === 'fail' && outcome.findings.map(({ path }) => path)).toEqual([
      ['relations', 0, 'kind'],
      ['relations', 1, 'kind'],
    ]);
    const shared = judge([under('a'), under('b'), under('c', 'a'), under('c', 'b'), answers('c')]);
    expect(shared.verdict === 'fail' && shared.findings).toHaveLength(1);
  });

  it('looks at every relation that is told of a body', () => {
    const further = { ...answers('a'), kind: 'kemitraan' };
    for (const told of [
      [answers('a'), further],
      [further, answers('a')],
    ])
      expect(judge([under('a'), ...told] as never).verdict).toBe('fail');
  });

  it('takes a relation told of the KIM by its own id as the KIM’s own', () => {
    expect(judge([under('a', 'kim'), answers('a')]).verdict).toBe('fail');
  });

  it('does not follow relations that are over, or partnerships', () => {
    expect(judge([under('a'), { ...answers('a'), through: '2020-12-31' }]).verdict).toBe('cannot-tell');
    expect(judge([under('a'), { ...answers('a'), kind: 'kemitraan' }]).verdict).toBe('pass');
    expect(judge([{ ...under('a'), since: '2026-01-01' }, answers('a')]).verdict).toBe('pass');
  });

  it('comes back from rings, also one through the KIM itself', () => {
    expect(judge([under('a'), under('kim', 'a')]).verdict).toBe('pass');
    expect(judge([under('a'), under('b', 'a'), under('a', 'b'), under('a', 'a')]).verdict).toBe('pass');
  });

  it('follows a chain of fifty thousand bodies, and as many ways into one body, without a fall', () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, i) => under(`b${i + 1}`, i === 0 ? undefined : `b${i}`));
    const outcome = judge([...chain, answers(`b${length}`)]);
    expect(outcome.verdict === 'fail' && outcome.findings[0].params.chain).toHaveLength(length + 1);
    const fan = Array.from({ length }, (_, i) => under(`c${i}`));
    const joined = Array.from({ length }, (_, i) => under('z', `c${i}`));
    expect(judge([...fan, ...joined, answers('z')]).verdict).toBe('fail');
  });
});
