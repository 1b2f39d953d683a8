import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithPeers } from '../../src/score/compare-with-peers.js';
import { scoreValues } from '../../src/score/score-values.js';
import { equalCriteria, renormalise, valuesOf } from './support/frameworks.js';

const two = equalCriteria(2, {}, { missing: renormalise });
const value = fc.option(
  fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
  { freq: 5, nil: undefined },
);
const lists = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.map((row) => scoreValues(valuesOf(row), two)));

describe('compareWithPeers', () => {
  test('says where a group is strong and weak among those of its stratum, not among all', () => {
    const large = Array.from({ length: 11 }, (_, i) => scoreValues({ c1: 0.9, c2: i / 20 }, two));
    const small = Array.from({ length: 11 }, (_, i) => scoreValues({ c1: i / 20, c2: 0.1 }, two));
    const strata = (_: unknown, i: number) => (i < 11 ? 'besar' : 'kecil');
    const best = compareWithPeers([...large, ...small], { strata })[21];
    expect(best).toMatchObject({ stratum: 'kecil', peers: 10, status: 'compared', strengths: ['c1'], weaknesses: [] });
    expect(best?.criteria[0]).toEqual({
      code: 'c1',
      value: 50,
      median: 22.5,
      gap: 27.5,
      shareBelow: 1,
      peers: 10,
      standing: 'strength',
    });
    // Among all, the same value is in the lower half.
    expect(compareWithPeers([...large, ...small])[21]?.strengths).toEqual([]);
  });

  test('says nothing with too few peers, or without a stratum', () => {
    const cards = Array.from({ length: 5 }, (_, i) => scoreValues({ c1: i / 5, c2: 0 }, two));
    expect(compareWithPeers(cards)[0]).toEqual({
      peers: 4,
      status: 'too-few-peers',
      groups: [],
      criteria: [],
      strengths: [],
      weaknesses: [],
    });
    expect(compareWithPeers(cards, { strata: () => undefined })[0]?.status).toBe('no-stratum');
    const other = scoreValues({ c1: 1 }, equalCriteria(1, { id: 'other' }));
    expect(() => compareWithPeers([...cards, other])).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('law: the order of the groups changes nothing, and shares are those of a plain count', () => {
    fc.assert(
      fc.property(lists, (cards) => {
        const profiles = compareWithPeers(cards, { minimum: 1 });
        expect([...compareWithPeers([...cards].reverse(), { minimum: 1 })].reverse()).toEqual(profiles);
        for (const [at, { criteria }] of profiles.entries()) {
          for (const { code, value: own, shareBelow, peers, gap, standing } of criteria) {
            const others = cards.flatMap((card, i) =>
              i === at ? [] : card.criteria.flatMap((one) => (one.code === code ? (one.normalised ?? []) : [])),
            );
            const count = others.reduce((sum, one) => sum + (one < own ? 1 : one === own ? 0.5 : 0), 0);
            expect(peers).toBe(others.length);
            expect(shareBelow).toBeCloseTo(count / others.length, 12);
            if (standing === 'strength') expect(gap).toBeGreaterThan(0);
            if (standing === 'weakness') expect(gap).toBeLessThan(0);
          }
        }
      }),
    );
  });
});
