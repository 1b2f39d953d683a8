import type { Path } from '../../kernel/json-pointer.js';
import { foldText } from '../../kernel/text.js';
import { type Answering, type RuleReference, rule } from '../rule.js';
import { letterHash } from '../support/letter-hash.js';

/**
 * Two members have the same name, but for capitals, marks and blanks. Many people share a name, so this asks for no
 * more than a second look; and names are optional, so a list without them has nothing to check.
 *
 * Fails at every entry whose name, folded to plain lower-case letters and digits, stands in an earlier entry.
 *
 * Boundary: a name without a letter or digit is no name; fewer than two names are nothing to check.
 */
export const membersSameName = /* @__PURE__ */ rule({
  code: 'members.same-name',
  kind: 'registration',
  list: 'members',
  ifNothingExamined: 'nothing-to-check',
  check({ members }, answer: Answering<'registration', { readonly other: Path }>) {
    const hashes = new Set<number>();
    let named = 0;
    for (const { name } of members) {
      if (name === undefined) continue;
      named++;
      hashes.add(letterHash(name));
    }
    if (named < 2) return;
    answer.examined();
    // Folding a text is slow and names of a group seldom clash: fold only when two hashes do.
    if (hashes.size === named) return;
    const seen = new Map<string, number>();
    for (let i = 0; i < members.length; i++) {
      const folded = foldText(members[i]?.name ?? '');
      if (folded === '') continue;
      const first = seen.get(folded);
      if (first === undefined) seen.set(folded, i);
      else answer.found(['members', i, 'name'], { other: ['members', first, 'name'] });
    }
  },
});

/** For the page of the rules. */
export const membersSameNameReference = {
  reads: ['members[].name'],
  reportsAt: ['members[].name'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
