import { type RuleReference, rule } from '../rule.js';

/**
 * A rating rests on records that others can look at.
 *
 * Fails at every rating whose list of evidence is empty.
 *
 * Boundary: one record is enough. A rating without a list states nothing about its evidence.
 */
export const ratingWithoutEvidence = /* @__PURE__ */ rule({
  code: 'rating.without-evidence',
  kind: 'activity-report',
  list: 'ratings',
  check({ ratings }, answer) {
    for (let i = 0; i < ratings.length; i++) {
      const { evidenceIds } = ratings[i] ?? {};
      const path = ['ratings', i, 'evidenceIds'];
      if (evidenceIds === undefined) answer.lacks(path);
      else if (evidenceIds.length === 0) answer.found(path);
    }
  },
});

/** For the page of the rules. */
export const ratingWithoutEvidenceReference = {
  reads: ['ratings[].evidenceIds'],
  reportsAt: ['ratings[].evidenceIds'],
  lacks: ['ratings[].evidenceIds'],
} as const satisfies RuleReference;
