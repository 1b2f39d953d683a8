import type { MarkedList } from '../../facts/whole-lists.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import type { DecreeEffect } from '../../vocabulary/concepts/decree-effects.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { descendants } from '../../vocabulary/queries.js';
import type { Translation } from './translation.js';
import {
  type AnySchema,
  all,
  any,
  empty,
  exactly,
  from,
  having,
  holding,
  type JsonSchema,
  lacking,
  matching,
  not,
  oneOfThese,
  through,
  withNo,
  withOnly,
  withSome,
} from './words.js';

// What the translations of several rules share.

/** A network of groups, to which rules about single groups do not apply. */
export const isForum: JsonSchema = /* @__PURE__ */ having({ bodyType: { const: 'forum-kim' } });

/** The list of members is there and complete. */
export const listsAllMembers: JsonSchema = {
  type: 'object',
  required: ['members'],
  properties: {
    members: true,
    membersListed: { not: { const: 'some' } },
    partialLists: withNo(exactly('members')),
  },
};

export const noMember = (item: AnySchema) => holding({ members: withNo(item) });

/** Numbers were stated on this basis, and all of them are such. */
export function allStated(basis: string, count: JsonSchema): JsonSchema {
  const onBasis = exactly(basis);
  return having({
    statedCounts: {
      ...withSome(having({ counts: onBasis })),
      ...withOnly(any(having({ counts: not(onBasis) }), having({ count }))),
    },
  });
}

export const whileStatementsAgreeOnTheDay =
  'all numbers of one basis in statedCounts are of one day (statedOn) or all without a day, or a list gives the number of members';

/** Nobody of a complete list holds the office, and the offices of all are known. */
export const officeEmpty = (role: OfficerRole): AnySchema =>
  all(
    listsAllMembers,
    having({ members: { type: 'array', minItems: 1, items: having({ offices: withNo(exactly(role)) }) } }),
  );

/** Some concepts and everything narrower. */
export function withNarrower<Code extends string>(scheme: ConceptScheme<Code>, concepts: readonly Code[]): AnySchema {
  return oneOfThese([...new Set(concepts.flatMap((code) => [code, ...descendants(scheme, code)]))]);
}

/**
 * Nothing the document states keeps the thing from being in force: on the day of judgement, or, where the schema is made
 * for none, on any day.
 */
export function inForce(asOf: LocalDate | undefined, last: 'through' | 'expiresOn', first?: 'since'): AnySchema {
  if (asOf === undefined) return lacking(last, ...(first === undefined ? [] : [first]));
  return holding({ [last]: from(asOf), ...(first !== undefined && { [first]: through(asOf) }) });
}

/** No relation of the KIM itself that is in force is such. One that names its body may be of another. */
export function noRelation(asOf: LocalDate | undefined, such: AnySchema) {
  return {
    schema: holding({ relations: withNo(all(lacking('of'), inForce(asOf, 'through', 'since'), such)) }),
    exactWhen:
      asOf === undefined
        ? 'no relation names its own body (of), a first or a last day (since, through)'
        : 'no relation names the KIM itself as its body (of)',
  };
}

/** No decree in force has one of the effects. */
export const decreesWithout: Translation<{ readonly effects: readonly DecreeEffect[] }> = ({ effects }, { asOf }) => {
  const schema = holding({
    decrees: withNo(all(having({ effect: oneOfThese(effects) }), inForce(asOf, 'expiresOn'))),
  });
  return asOf === undefined ? { schema, exactWhen: 'no decree names its last day (expiresOn)' } : { schema };
};

export const regionCodeIs = (schema: AnySchema) => holding({ seat: holding({ regionCode: schema }) });

/** Digits of the right number, with all dots or with none. In some languages `$` looks past a line break at the end. */
export const wellWritten: JsonSchema = {
  type: 'string',
  pattern: '^([0-9]{2}([.][0-9]{2}){0,2}|[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}|[0-9]{4}|[0-9]{6}|[0-9]{10})$',
  not: { pattern: '[^0-9.]' },
};

export const kabupatenKota = '(0[1-9]|[1-6][0-9]|7[1-9]|[89][0-9])';
export const kecamatan = '(0[1-9]|[1-9][0-9])';

/** Codes down to the village whose village part begins with one of these digits. */
export const villageOf = (digit: string): JsonSchema =>
  matching(`^[1-9]{2}[.]?${kabupatenKota}[.]?${kecamatan}[.]?${digit}(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$`);

/** A document in which a list names everything there is: by its mark, or because it is empty. */
export function wholeList(list: MarkedList): AnySchema {
  const mark = `${list}Listed`;
  return all(
    any(having({ [mark]: exactly('all') }), all(lacking(mark), having({ [list]: empty }))),
    holding({ partialLists: withNo(exactly(list)) }),
  );
}
