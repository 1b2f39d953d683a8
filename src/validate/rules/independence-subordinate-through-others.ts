import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, type Finding, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import { isGovernment, type SubordinationOptions, subordinates } from '../support/subordination.js';

type ChainParams = {
  /** The relations that lead from the KIM to the office, in this order. */
  readonly chain: readonly Path[];
};

type Relations = NonNullable<RegistrationDraft['relations']>;

/** A relation on the way up, and the one that led to it. */
interface Step {
  readonly index: number;
  readonly before: Step | undefined;
}

/**
 * A KIM is not under government by way of another body either: its parent body, or the body it answers to, is not
 * itself under an office, at any distance. The shortest way is stated, once for each body that stands right above the KIM;
 * ways that meet in one body are stated once. Rings of bodies end where they began.
 */
export const independenceSubordinateThroughOthers: Rule<
  'independence.subordinate-through-others',
  'registration',
  SubordinationOptions,
  ChainParams
> = {
  code: 'independence.subordinate-through-others',
  kind: 'registration',
  options: { kinds: codesOf(relationKinds), government: codesOf(counterpartKinds) },
  check({ id, relations }, options, { asOf }) {
    if (relations === undefined) return cannotTell('not-given', ['relations']);
    const findings: Finding<ChainParams>[] = [];
    const missing: Path[] = [];
    const above = relationsByBody(relations, asOf);
    const visited = new Set<string | undefined>([id]);
    for (let index = 0; index < relations.length; index++) {
      const relation = relations[index];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, asOf)) continue;
      // An office right above the KIM is the matter of independence.subordinate.
      if (isGovernment(relation, options) === true) continue;
      const reached = climb({ index, before: undefined }, relations, above, visited, options, missing);
      if (reached !== undefined)
        findings.push({ path: ['relations', index, 'kind'], params: { chain: chainTo(reached) } });
    }
    return conclude(findings, missing);
  },
};

/** Positions of the relations of each body but the KIM. */
function relationsByBody(relations: Relations, asOf: string): ReadonlyMap<string, readonly number[]> {
  const byBody = new Map<string, number[]>();
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index];
    if (relation?.of === undefined || !isInForceOn(relation, asOf)) continue;
    const list = byBody.get(relation.of);
    if (list === undefined) byBody.set(relation.of, [index]);
    else list.push(index);
  }
  return byBody;
}

/** Goes up from one relation of the KIM, nearest bodies first; gives the relation with the first office found. */
function climb(
  start: Step,
  relations: Relations,
  above: ReadonlyMap<string, readonly number[]>,
  visited: Set<string | undefined>,
  options: SubordinationOptions,
  missing: Path[],
): Step | undefined {
  const queue = [start];
  for (const step of queue) {
    const relation = relations[step.index] ?? {};
    const under = subordinates(relation, options);
    if (under === false) continue;
    if (under === undefined) {
      missing.push(['relations', step.index, 'kind']);
      continue;
    }
    const government = isGovernment(relation, options);
    if (government === true) return step;
    if (government === undefined) {
      missing.push(['relations', step.index, 'counterpart', 'kind']);
      // It may be an office, and then what stands above it is no matter of this rule.
      if (step.before === undefined) continue;
    }
    const body = relation.counterpart?.id;
    if (body === undefined) {
      missing.push(['relations', step.index, 'counterpart', 'id']);
      continue;
    }
    if (visited.has(body)) continue;
    visited.add(body);
    const next = above.get(body);
    // Nothing at all is stated about this body, so nobody knows what stands above it.
    if (next === undefined) missing.push(['relations']);
    else for (const index of next) queue.push({ index, before: step });
  }
  return undefined;
}

function chainTo(last: Step): Path[] {
  const chain: Path[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    chain.push(['relations', step.index]);
  }
  return chain.reverse();
}
