import { atLeast } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { memberCount, memberCountDoubts, memberCountReads } from '../support/member-count.js';

/**
 * A group needs enough members to be one. Advisers and portal accounts never count.
 *
 * Fails when there are fewer members on the day of judgement than `minimum`. A list of all members is counted; without
 * one, the latest stated number of members decides, and the members who are listed or a stated number of officers state
 * how many there are at least.
 *
 * Boundary: exactly `minimum` members pass; a member who joined on the day of judgement counts, a statement of that day counts.
 */
export const membersBelowMinimum = /* @__PURE__ */ rule({
  code: 'members.below-minimum',
  kind: 'registration',
  groupsOnly: true,
  check(
    _draft,
    answer: Answering<'registration', { readonly count: number | null; readonly minimum: number }>,
    { minimum }: OptionsOf<typeof membersBelowMinimumReference>,
  ) {
    const { atLeast, atMost, counted, doubt } = answer.fact(memberCount);
    if (atMost !== undefined && atMost.value < minimum) answer.found(atMost.path, { count: counted, minimum });
    else if (atLeast.value < minimum) answer.cannotTell(doubt.reason, ...doubt.missing);
  },
});

/** For the page of the rules. */
export const membersBelowMinimumReference = {
  options: { minimum: /* @__PURE__ */ atLeast(0) },
  reads: memberCountReads,
  reportsAt: ['members', 'statedCounts[].count'],
  cannotTell: memberCountDoubts,
} as const satisfies RuleReference;
