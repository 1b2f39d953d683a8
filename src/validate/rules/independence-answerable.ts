import { type CounterpartKind, counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { type RelationKind, relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import { chainsAbove, type SubordinationOptions } from '../support/subordination.js';
import { overWhole } from '../support/whole-list.js';

type AnswerableOptions = SubordinationOptions & {
  /** Which of `kinds` state that the KIM answers to a body. */
  readonly answerable: readonly RelationKind[];
};

type AnswerableParams = {
  /** The body that the KIM answers to, or that stands above the bodies in between; `null` where its kind is not known. */
  readonly counterpart: CounterpartKind | null;
  /** How many relations lead there. */
  readonly relations: number;
};

/**
 * Somebody recorded that the KIM answers to an office, straight or by way of other bodies. Officials speak so of groups
 * that they merely guide ("formed under the responsibility of the Lurah"), so what it means must be asked.
 */
export const independenceAnswerable: Rule<
  'independence.answerable',
  'registration',
  AnswerableOptions,
  AnswerableParams
> = {
  code: 'independence.answerable',
  kind: 'registration',
  options: {
    kinds: codesOf(relationKinds),
    answerable: codesOf(relationKinds),
    bodies: codesOf(counterpartKinds),
  },
  check(draft, options, { asOf }) {
    const { relations } = draft;
    if (relations === undefined) return cannotTell('not-given', ['relations']);
    const { chains, missing } = chainsAbove(draft, options, asOf);
    const isAnswerable = (index: number) => {
      const kind = relations[index]?.kind;
      return kind !== undefined && options.answerable.includes(kind);
    };
    // A chain of parent bodies alone is the subject of independence.subordinate and -through-others.
    const findings = chains
      .filter((chain) => chain.some(isAnswerable))
      .map((chain) => ({
        path: ['relations', chain[0], 'kind'],
        params: {
          counterpart: relations[chain[chain.length - 1] as number]?.counterpart?.kind ?? null,
          relations: chain.length,
        },
      }));
    return overWhole(draft, 'relations', conclude(findings, missing));
  },
};
