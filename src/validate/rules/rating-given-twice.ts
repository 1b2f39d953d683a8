import type { Path } from '../../kernel/json-pointer.js';
import { countingKey } from '../../kernel/text.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type TwiceParams = {
  /** Where this rater judged this criterion first. */
  readonly first: Path;
};

/**
 * A rater judges a criterion once; two judgements of one person are no agreement of two.
 *
 * Fails at every rating whose rater judged the same criterion in an earlier one.
 *
 * Boundary: two spellings of one id are one rater, and so are two with another number of leading zeros or another remark in brackets.
 */
export const ratingGivenTwice = /* @__PURE__ */ rule({
  code: 'rating.given-twice',
  kind: 'activity-report',
  list: 'ratings',
  check({ ratings }, answer: Answering<'activity-report', TwiceParams>) {
    const raters = new Map<string, Map<string, number>>();
    for (let i = 0; i < ratings.length; i++) {
      const { raterId, criterion } = ratings[i] ?? {};
      if (raterId === undefined) answer.lacks(['ratings', i, 'raterId']);
      if (criterion === undefined) answer.lacks(['ratings', i, 'criterion']);
      if (raterId === undefined || criterion === undefined) continue;
      const key = countingKey(raterId);
      const judged = raters.get(key) ?? new Map<string, number>();
      raters.set(key, judged);
      const first = judged.get(criterion);
      if (first === undefined) judged.set(criterion, i);
      else answer.found(['ratings', i, 'raterId'], { first: ['ratings', first, 'raterId'] });
    }
  },
});

/** For the page of the rules. */
export const ratingGivenTwiceReference = {
  reads: ['ratings[].raterId', 'ratings[].criterion'],
  reportsAt: ['ratings[].raterId'],
  lacks: ['ratings[].raterId', 'ratings[].criterion'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
