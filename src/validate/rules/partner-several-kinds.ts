import type { Path } from '../../kernel/json-pointer.js';
import { countingKey, idKey } from '../../kernel/text.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type SeveralKindsParams = {
  /** Where the kind of this partner stands first. */
  readonly first: Path;
};

/**
 * A partner is of one kind; one and the same under several kinds looks like several partners.
 *
 * Fails at every partner with the id or the name of an earlier one, and another kind.
 *
 * Boundary: two spellings of an id or a name are one. Partners without a kind, or with neither id nor name, are passed over.
 */
export const partnerSeveralKinds = /* @__PURE__ */ rule({
  code: 'partner.several-kinds',
  kind: 'activity-report',
  list: 'partners',
  ifNothingExamined: 'not-given',
  check({ partners }, answer: Answering<'activity-report', SeveralKindsParams>) {
    const firstOf = new Map<string, number>();
    partners.forEach(({ id = '', name = '', kind }, i) => {
      if (kind === undefined) return;
      const keys = [`id ${idKey(id)}`, `name ${countingKey(name)}`].filter((key) => !key.endsWith(' '));
      if (keys.length === 0) return;
      answer.examined();
      const first = keys.map((key) => firstOf.get(key) ?? i).find((place) => partners[place]?.kind !== kind);
      if (first !== undefined) answer.found(['partners', i, 'kind'], { first: ['partners', first, 'kind'] });
      for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, i);
    });
  },
});

/** For the page of the rules. */
export const partnerSeveralKindsReference = {
  reads: ['partners[].id', 'partners[].name', 'partners[].kind'],
  reportsAt: ['partners[].kind'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
