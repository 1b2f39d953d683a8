import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type CounterpartKind, counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { type RelationKind, relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, type Finding, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import { isSuchBody, type SubordinationOptions, subordinates } from '../support/subordination.js';
import { overWhole } from '../support/whole-list.js';

type SubordinateParams = {
  readonly relation: RelationKind;
  readonly counterpart: CounterpartKind;
};

/**
 * A KIM has no hierarchy with government: no office is its parent body. Recognition, guidance, partnership, coordination,
 * registration, funding and facilitation are no hierarchy. Whether a KIM answers to an office is a question of its own,
 * because officials say so loosely: see `independence.answerable`.
 */
export const independenceSubordinate: Rule<
  'independence.subordinate',
  'registration',
  SubordinationOptions,
  SubordinateParams
> = {
  code: 'independence.subordinate',
  kind: 'registration',
  options: { kinds: codesOf(relationKinds), bodies: codesOf(counterpartKinds) },
  check(draft, options, { asOf }) {
    const { id, relations } = draft;
    if (relations === undefined) return cannotTell('not-given', ['relations']);
    const findings: Finding<SubordinateParams>[] = [];
    const missing: Path[] = [];
    for (let i = 0; i < relations.length; i++) {
      const relation = relations[i];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, asOf)) continue;
      const under = subordinates(relation, options);
      const government = isSuchBody(relation, options);
      if (under === false || government === false) continue;
      if (relation.kind !== undefined && relation.counterpart?.kind !== undefined) {
        findings.push({
          path: ['relations', i, 'kind'],
          params: { relation: relation.kind, counterpart: relation.counterpart.kind },
        });
        continue;
      }
      if (under === undefined) missing.push(['relations', i, 'kind']);
      if (government === undefined) missing.push(['relations', i, 'counterpart', 'kind']);
    }
    return overWhole(draft, 'relations', conclude(findings, missing));
  },
};
