import { type RuleReference, rule } from '../rule.js';

/**
 * Whoever states that information was checked can state where it came from. Here absence itself is the fault.
 *
 * Fails at every information item that is called verified and has neither a type nor a name of its source.
 *
 * Boundary: one of the two is enough.
 */
export const informationVerifiedWithoutSource = /* @__PURE__ */ rule({
  code: 'information.verified-without-source',
  kind: 'activity-report',
  list: 'informationItems',
  check({ informationItems }, answer) {
    for (let i = 0; i < informationItems.length; i++) {
      const { verified, sourceType, sourceName } = informationItems[i] ?? {};
      const path = ['informationItems', i, 'verified'];
      if (verified === undefined) answer.lacks(path);
      else if (verified && sourceType === undefined && sourceName === undefined) answer.found(path);
    }
  },
});

/** For the page of the rules. */
export const informationVerifiedWithoutSourceReference = {
  reads: ['informationItems[].verified', 'informationItems[].sourceType', 'informationItems[].sourceName'],
  reportsAt: ['informationItems[].verified'],
  lacks: ['informationItems[].verified'],
} as const satisfies RuleReference;
