import { type RuleReference, rule } from '../rule.js';
import { evidencePlaces, recordIndexes, recordLists } from '../support/record-indexes.js';

/**
 * The records on which a rating rests are in the report.
 *
 * Fails at every id of evidence that no record of the report has.
 *
 * Boundary: where a list is not stated or is a part, or a record in it has no id, an unknown id may be its.
 */
export const ratingEvidenceUnknown = /* @__PURE__ */ rule({
  code: 'rating.evidence-unknown',
  kind: 'activity-report',
  list: 'ratings',
  ifNothingExamined: 'not-given',
  check({ ratings }, answer) {
    const indexes = answer.fact(recordIndexes);
    const known = Object.values(indexes);
    const open = recordLists.filter((list) => !indexes[list].complete);
    if (open.length > 0) answer.searchedInPart('too-little-known', ...open.map((list) => [list]));
    ratings.forEach(({ evidenceIds }, i) => {
      evidenceIds?.forEach((id, j) => {
        answer.examined();
        if (!known.some(({ byId }) => byId.has(id))) answer.found(['ratings', i, 'evidenceIds', j]);
      });
    });
  },
});

/** For the page of the rules. */
export const ratingEvidenceUnknownReference = {
  reads: evidencePlaces,
  reportsAt: ['ratings[].evidenceIds'],
  cannotTell: { 'too-little-known': recordLists },
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
