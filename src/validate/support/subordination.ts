import { isInForceOn, isOwnRelation } from '../../facts/relations-on.js';
import type { Draft } from '../../model/draft.js';
import type { Relation } from '../../model/relation.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { widerCodes } from '../../vocabulary/code-list.js';
import type { CounterpartKind } from '../../vocabulary/concepts/counterpart-kinds.js';
import type { RelationKind } from '../../vocabulary/concepts/relation-kinds.js';
import { counterpartKinds } from '../../vocabulary/generated/lists.js';
import type { Answering } from '../rule.js';
import { isOneOf } from './narrower.js';

/** Which relations put one body under another, and which bodies may not stand above a KIM. */
export interface SubordinationOptions {
  /** Each by its own code: a wider code does not stand for narrower ones. */
  readonly kinds: readonly RelationKind[];
  /** With everything narrower. */
  readonly bodies: readonly CounterpartKind[];
}

/** Whether the relation puts its body under the counterpart; `undefined` when its kind is not known. */
export function subordinates({ kind }: Draft<Relation>, { kinds }: SubordinationOptions): boolean | undefined {
  return kind === undefined ? undefined : kinds.includes(kind);
}

/** Whether the counterpart is one that may not stand above a KIM; `undefined` when it is not known what it is. */
export function isSuchBody(
  { counterpart }: Draft<Relation>,
  { bodies }: Pick<SubordinationOptions, 'bodies'>,
): boolean | undefined {
  const kind = counterpart?.kind;
  return kind === undefined ? undefined : isOneOf(widerCounterparts, kind, bodies);
}

/** Codes of counterparts, each with the wider one. */
const widerCounterparts = /* @__PURE__ */ widerCodes(counterpartKinds);

type Relations = NonNullable<RegistrationDraft['relations']>;

/** A relation on the way up, and the one that led to it. */
interface Step {
  readonly index: number;
  readonly before: Step | undefined;
}

/** A way from the KIM up to a body that may not stand above it: positions of the relations, in this order. */
export type Chain = readonly [number, ...number[]];

/**
 * The ways by which a KIM stands under such a body: straight, or by way of other bodies at any distance. Of each body
 * right above the KIM the shortest way, and ways that meet in one body once. Rings of bodies end where they began.
 * Notes where facts are missing that could make another one.
 *
 * @param throughOthers leave out the relations that lead straight to such a body.
 */
export function chainsAbove(
  { id, relations = [] }: RegistrationDraft,
  options: SubordinationOptions,
  answer: Pick<Answering<'registration'>, 'asOf' | 'lacks'>,
  throughOthers = false,
): readonly Chain[] {
  const { asOf } = answer;
  const chains: Chain[] = [];
  let above: ReadonlyMap<string, readonly number[]> | undefined;
  const visited = new Set<string | undefined>([id]);
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index];
    if (relation === undefined || subordinates(relation, options) === false) continue;
    if (!isOwnRelation(relation, id) || !isInForceOn(relation, asOf)) continue;
    if (throughOthers && isSuchBody(relation, options) === true) continue;
    above ??= relationsByBody(relations, asOf);
    const reached = climb({ index, before: undefined }, relations, above, visited, options, answer);
    if (reached !== undefined) chains.push(chainTo(reached));
  }
  return chains;
}

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

/** Goes up from one relation of the KIM, nearest bodies first; gives the relation with the first such body found. */
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
    const such = isSuchBody(relation, options);
    if (such === true) return step;
    if (such === undefined) {
      answer.lacks(['relations', step.index, 'counterpart', 'kind']);
      // It may be such a body, and then what stands above it does not matter here.
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

function chainTo(last: Step): Chain {
  const chain: [number, ...number[]] = [last.index];
  for (let step = last.before; step !== undefined; step = step.before) chain.unshift(step.index);
  return chain;
}

/** What every rule that follows these ways reads, and what it lacks; for the pages of those rules. */
export const readByChains = [
  'id',
  'relations[].of',
  'relations[].since',
  'relations[].through',
  'relations[].kind',
  'relations[].counterpart.kind',
  'relations[].counterpart.id',
  'relationsListed',
  'partialLists',
] as const;
export const lackedByChains = [
  'relations',
  'relations[].kind',
  'relations[].counterpart.kind',
  'relations[].counterpart.id',
] as const;
