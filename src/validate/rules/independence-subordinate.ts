import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { CounterpartKind } from '../../vocabulary/concepts/counterpart-kinds.js';
import type { RelationKind } from '../../vocabulary/concepts/relation-kinds.js';
import { counterpartKinds, relationKinds } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { isSuchBody, subordinates } from '../support/subordination.js';

type SubordinateParams = {
  readonly relation: RelationKind;
  readonly counterpart: CounterpartKind;
};

/**
 * A KIM has no hierarchy with government: no office is its parent body. Recognition, guidance, partnership, coordination,
 * registration, funding and facilitation are no hierarchy. Whether a KIM answers to an office is a question of its own,
 * because officials say so loosely: see `independence.answerable`.
 *
 * Fails at every relation of the KIM itself, in force on the day of judgement, whose kind is one of `kinds` and whose
 * counterpart is one of `bodies` or narrower. A relation without `of`, or with the id of the KIM there, is its own.
 *
 * Boundary: the first and the last day of a relation belong to it; without them it is in force.
 */
export const independenceSubordinate = /* @__PURE__ */ rule({
  code: 'independence.subordinate',
  kind: 'registration',
  needs: ['relations'],
  wholeList: 'relations',
  check(
    { id, relations },
    answer: Answering<'registration', SubordinateParams>,
    options: OptionsOf<typeof independenceSubordinateReference>,
  ) {
    for (let i = 0; i < relations.length; i++) {
      const relation = relations[i];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, answer.asOf)) continue;
      const under = subordinates(relation, options);
      if (under === false) continue;
      const such = isSuchBody(relation, options);
      if (such === false) continue;
      if (relation.kind !== undefined && relation.counterpart?.kind !== undefined) {
        answer.found(['relations', i, 'kind'], { relation: relation.kind, counterpart: relation.counterpart.kind });
        continue;
      }
      if (under === undefined) answer.lacks(['relations', i, 'kind']);
      if (such === undefined) answer.lacks(['relations', i, 'counterpart', 'kind']);
    }
  },
});

/** For the page of the rules. */
export const independenceSubordinateReference = {
  options: { kinds: /* @__PURE__ */ someCodesOf(relationKinds), bodies: /* @__PURE__ */ someCodesOf(counterpartKinds) },
  reads: [
    'id',
    'relations[].of',
    'relations[].since',
    'relations[].through',
    'relations[].kind',
    'relations[].counterpart.kind',
    'relationsListed',
    'partialLists',
  ],
  reportsAt: ['relations[].kind'],
  lacks: ['relations[].kind', 'relations[].counterpart.kind'],
} as const satisfies RuleReference;
