import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type TwiceParams = {
  /** Where this rater judged this criterion first. */
  readonly first: Path;
};

/** A rater judges a criterion once; two judgements of one person are no agreement of two. */
export const ratingGivenTwice: Rule<'rating.given-twice', 'activity-report', NoOptions, TwiceParams> = {
  code: 'rating.given-twice',
  kind: 'activity-report',
  check({ ratings }) {
    if (ratings === undefined) return cannotTell('not-given', ['ratings']);
    if (ratings.length === 0) return nothingToCheck;
    const findings: Finding<TwiceParams>[] = [];
    const missing: Path[] = [];
    const raters = new Map<string, Map<string, number>>();
    ratings.forEach(({ raterId, criterion }, i) => {
      if (raterId === undefined) missing.push(['ratings', i, 'raterId']);
      if (criterion === undefined) missing.push(['ratings', i, 'criterion']);
      if (raterId === undefined || criterion === undefined) return;
      const judged = raters.get(raterId) ?? new Map<string, number>();
      raters.set(raterId, judged);
      const first = judged.get(criterion);
      if (first === undefined) judged.set(criterion, i);
      else findings.push({ path: ['ratings', i, 'raterId'], params: { first: ['ratings', first, 'raterId'] } });
    });
    return conclude(findings, missing);
  },
};
