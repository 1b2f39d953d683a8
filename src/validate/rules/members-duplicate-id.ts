import { membersOn } from '../../facts/members-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

/**
 * Two members share an id: one person counted twice, or two people under one name.
 *
 * Fails at every entry of the list whose id stands in an earlier entry, whenever they joined.
 *
 * Boundary: ids are compared as they are written, with capitals and blanks.
 */
export const membersDuplicateId = /* @__PURE__ */ rule({
  code: 'members.duplicate-id',
  kind: 'registration',
  list: 'members',
  check({ members }, answer: Answering<'registration', { readonly other: Path }>) {
    // Of people who share an id only the first stands in the roster.
    const { roster, withoutId } = answer.fact(membersOn);
    if (roster.length === members.length && withoutId.length === 0) return;
    const seen = new Map<string, number>();
    for (let i = 0; i < members.length; i++) {
      const id = members[i]?.id;
      if (id === undefined) {
        answer.lacks(['members', i, 'id']);
        continue;
      }
      const first = seen.get(id);
      if (first === undefined) seen.set(id, i);
      else answer.found(['members', i, 'id'], { other: ['members', first, 'id'] });
    }
  },
});

/** For the page of the rules. */
export const membersDuplicateIdReference = {
  reads: ['members[].id'],
  reportsAt: ['members[].id'],
  lacks: ['members[].id'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
