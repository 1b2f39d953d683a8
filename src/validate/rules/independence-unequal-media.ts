import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import { widerCodes } from '../../vocabulary/code-list.js';
import { counterpartKinds, relationKinds } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';
import { isOneOf } from '../support/narrower.js';

const widerCounterparts = /* @__PURE__ */ widerCodes(counterpartKinds);
const widerRelations = /* @__PURE__ */ widerCodes(relationKinds);

/**
 * A KIM stands beside other information media as their equal, neither above nor below them.
 *
 * Fails at every relation of the KIM itself to one of `media` or narrower, in force on the day of judgement, that is stated
 * to be of unequal standing or is of one of the kinds `unequal` or narrower. Kinds in `equal` are equal by their name.
 *
 * Boundary: the first and the last day of a relation belong to it.
 */
export const independenceUnequalMedia = /* @__PURE__ */ rule({
  code: 'independence.unequal-media',
  kind: 'registration',
  needs: ['relations'],
  wholeList: 'relations',
  ifNothingExamined: 'nothing-to-check',
  check({ id, relations }, answer, { media, unequal, equal }: OptionsOf<typeof independenceUnequalMediaReference>) {
    for (let i = 0; i < relations.length; i++) {
      const relation = relations[i];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, answer.asOf)) continue;
      const { kind, counterpart, equalStanding } = relation;
      if (counterpart?.kind === undefined) {
        answer.lacks(['relations', i, 'counterpart', 'kind']);
        continue;
      }
      if (!isOneOf(widerCounterparts, counterpart.kind, media)) continue;
      answer.examined();
      if (equalStanding === false) answer.found(['relations', i, 'equalStanding']);
      else if (kind !== undefined && isOneOf(widerRelations, kind, unequal)) answer.found(['relations', i, 'kind']);
      else if (equalStanding === undefined && (kind === undefined || !isOneOf(widerRelations, kind, equal))) {
        answer.lacks(['relations', i, 'equalStanding']);
      }
    }
  },
});

/** For the page of the rules. */
export const independenceUnequalMediaReference = {
  options: {
    media: /* @__PURE__ */ someCodesOf(counterpartKinds),
    unequal: /* @__PURE__ */ someCodesOf(relationKinds),
    equal: /* @__PURE__ */ someCodesOf(relationKinds),
  },
  reads: [
    'id',
    'relations[].of',
    'relations[].since',
    'relations[].through',
    'relations[].kind',
    'relations[].counterpart.kind',
    'relations[].equalStanding',
    'relationsListed',
    'partialLists',
  ],
  reportsAt: ['relations[].equalStanding', 'relations[].kind'],
  lacks: ['relations[].counterpart.kind', 'relations[].equalStanding'],
} as const satisfies RuleReference;
