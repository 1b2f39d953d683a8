import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { type BareFinding, conclude, type NoOptions } from '../support/conclude.js';

/** Whoever states that information was checked can state where it came from. Here absence itself is the fault. */
export const informationVerifiedWithoutSource: Rule<
  'information.verified-without-source',
  'activity-report',
  NoOptions
> = {
  code: 'information.verified-without-source',
  kind: 'activity-report',
  check({ informationItems }) {
    if (informationItems === undefined) return cannotTell('not-given', ['informationItems']);
    if (informationItems.length === 0) return nothingToCheck;
    const findings: BareFinding[] = [];
    const missing: (string | number)[][] = [];
    informationItems.forEach(({ verified, sourceType, sourceName }, i) => {
      const path = ['informationItems', i, 'verified'];
      if (verified === undefined) missing.push(path);
      else if (verified && sourceType === undefined && sourceName === undefined) findings.push({ path, params: {} });
    });
    return conclude(findings, missing);
  },
};
