import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { type Answering, rule } from '../rule.js';
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
 * itself under an office, at any distance. The shortest way is reported, once for each body that stands right above the KIM;
 * ways that meet in one body are reported once. Rings of bodies end where they began.
 *
 * Fails at every relation of the KIM itself, in force on the day of judgement, from which relations of the kinds `kinds` or
 * narrower lead to a body of `government` or narrower. A body that is itself government is the matter of
 * `independence.subordinate`.
 *
 * Boundary: the first and the last day of each relation belong to it. Of a body without any relation nobody knows what
 * stands above it.
 */
export const independenceSubordinateThroughOthers = /* @__PURE__ */ rule({
  code: 'independence.subordinate-through-others',
  kind: 'registration',
  reads: [
    'id',
    'relations[].of',
    'relations[].since',
    'relations[].through',
    'relations[].kind',
    'relations[].counterpart.kind',
    'relations[].counterpart.id',
  ],
  reportsAt: ['relations[].kind'],
  options: { kinds: codesOf(relationKinds), government: codesOf(counterpartKinds) },
  needs: ['relations'],
  lacks: ['relations', 'relations[].kind', 'relations[].counterpart.kind', 'relations[].counterpart.id'],
  notInJsonSchema: 'follows-ids',
  check({ id, relations }, answer: Answering<'registration', ChainParams>, options) {
    const { asOf } = answer;
    const above = relationsByBody(relations, asOf);
    const visited = new Set<string | undefined>([id]);
    for (let index = 0; index < relations.length; index++) {
      const relation = relations[index];
      if (relation === undefined || !isOwnRelation(relation, id) || !isInForceOn(relation, asOf)) continue;
      if (isGovernment(relation, options) === true) continue;
      const reached = climb({ index, before: undefined }, relations, above, visited, options, answer);
      if (reached !== undefined) answer.found(['relations', index, 'kind'], { chain: chainTo(reached) });
    }
  },
});

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
  answer: Pick<Answering, 'lacks'>,
): Step | undefined {
  const queue = [start];
  for (const step of queue) {
    const relation = relations[step.index] ?? {};
    const under = subordinates(relation, options);
    if (under === false) continue;
    if (under === undefined) {
      answer.lacks(['relations', step.index, 'kind']);
      continue;
    }
    const government = isGovernment(relation, options);
    if (government === true) return step;
    if (government === undefined) {
      answer.lacks(['relations', step.index, 'counterpart', 'kind']);
      // It may be an office, and then what stands above it is no matter of this rule.
      if (step.before === undefined) continue;
    }
    const body = relation.counterpart?.id;
    if (body === undefined) {
      answer.lacks(['relations', step.index, 'counterpart', 'id']);
      continue;
    }
    if (visited.has(body)) continue;
    visited.add(body);
    const next = above.get(body);
    // Nothing at all is stated about this body, so nobody knows what stands above it.
    if (next === undefined) answer.lacks(['relations']);
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
