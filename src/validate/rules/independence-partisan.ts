import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, type Rule } from '../rule.js';
import { type BareFinding, conclude } from '../support/conclude.js';
import { chainsAbove, type SubordinationOptions } from '../support/subordination.js';
import { overWhole } from '../support/whole-list.js';

/** A KIM is non-partisan: no political party stands above it, straight or by way of other bodies. */
export const independencePartisan: Rule<'independence.partisan', 'registration', SubordinationOptions> = {
  code: 'independence.partisan',
  kind: 'registration',
  options: { kinds: codesOf(relationKinds), bodies: codesOf(counterpartKinds) },
  check(draft, options, { asOf }) {
    if (draft.relations === undefined) return cannotTell('not-given', ['relations']);
    const { chains, missing } = chainsAbove(draft, options, asOf);
    const findings: BareFinding[] = chains.map(([first]) => ({ path: ['relations', first, 'kind'], params: {} }));
    return overWhole(draft, 'relations', conclude(findings, missing));
  },
};
