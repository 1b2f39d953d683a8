import { atLeast } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { memberCount, memberCountDoubts, memberCountReads } from '../support/member-count.js';

/**
 * A group with too many members no longer works as one. Advisers and portal accounts never count.
 *
 * Fails when there are more members on the day of judgement than `maximum`, counted as in `members.below-minimum`.
 *
 * Boundary: exactly `maximum` members pass.
 */
export const membersAboveMaximum = /* @__PURE__ */ rule({
  code: 'members.above-maximum',
  kind: 'registration',
  groupsOnly: true,
  check(
    _draft,
    answer: Answering<'registration', { readonly count: number | null; readonly maximum: number }>,
    { maximum }: OptionsOf<typeof membersAboveMaximumReference>,
  ) {
    const { atLeast, atMost, counted, doubt } = answer.fact(memberCount);
    if (atLeast.value > maximum) answer.found(atLeast.path, { count: counted, maximum });
    else if (atMost === undefined || atMost.value > maximum) answer.cannotTell(doubt.reason, ...doubt.missing);
  },
});

/** For the page of the rules. */
export const membersAboveMaximumReference = {
  options: { maximum: /* @__PURE__ */ atLeast(0) },
  reads: memberCountReads,
  reportsAt: ['members', 'statedCounts[].count'],
  cannotTell: memberCountDoubts,
} as const satisfies RuleReference;
