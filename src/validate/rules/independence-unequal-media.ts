import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type CounterpartKind, counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { type RelationKind, relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { type BareFinding, conclude } from '../support/conclude.js';
import { isOneOf } from '../support/narrower.js';
import { overWhole } from '../support/whole-list.js';

type MediaOptions = {
  readonly media: readonly CounterpartKind[];
  /** Relations in which one side stands above the other. */
  readonly unequal: readonly RelationKind[];
  /** Relations that state by their name that both sides are equal. */
  readonly equal: readonly RelationKind[];
};

/** A KIM stands beside other information media as their equal, neither above nor below them. */
export const independenceUnequalMedia: Rule<'independence.unequal-media', 'registration', MediaOptions> = {
  code: 'independence.unequal-media',
  kind: 'registration',
  options: { media: codesOf(counterpartKinds), unequal: codesOf(relationKinds), equal: codesOf(relationKinds) },
  check(draft, { media, unequal, equal }, { asOf }) {
    const { id, relations } = draft;
    if (relations === undefined) return cannotTell('not-given', ['relations']);
    const findings: BareFinding[] = [];
    const missing: Path[] = [];
    let toMedia = 0;
    for (let i = 0; i < relations.length; i++) {
      const relation = relations[i];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, asOf)) continue;
      const { kind, counterpart, equalStanding } = relation;
      if (counterpart?.kind === undefined) {
        missing.push(['relations', i, 'counterpart', 'kind']);
        continue;
      }
      if (!isOneOf(counterpartKinds, counterpart.kind, media)) continue;
      toMedia++;
      if (equalStanding === false || (kind !== undefined && isOneOf(relationKinds, kind, unequal))) {
        const field = equalStanding === false ? 'equalStanding' : 'kind';
        findings.push({ path: ['relations', i, field], params: {} });
      } else if (equalStanding === undefined && (kind === undefined || !isOneOf(relationKinds, kind, equal))) {
        missing.push(['relations', i, 'equalStanding']);
      }
    }
    const outcome = overWhole(draft, 'relations', conclude(findings, missing));
    return outcome.verdict === 'pass' && toMedia === 0 ? nothingToCheck : outcome;
  },
};
