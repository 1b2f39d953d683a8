import type { LocalDate } from '../../kernel/local-date.js';
import type { RuleCode, RuleOptions } from '../../validate/registry.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import type { DecreeEffect } from '../../vocabulary/concepts/decree-effects.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { descendants } from '../../vocabulary/queries.js';
import { comparesFields, followsIds, onDay, type Translation, whole, wholeList } from './translation.js';
import {
  type AnySchema,
  all,
  any,
  empty,
  exactly,
  from,
  having,
  holding,
  lacking,
  not,
  oneOfThese,
  through,
  withNo,
  withOnly,
  withSome,
} from './words.js';

/** Some concepts and everything narrower. */
function withNarrower<Code extends string>(scheme: ConceptScheme<Code>, concepts: readonly Code[]): AnySchema {
  return oneOfThese([...new Set(concepts.flatMap((code) => [code, ...descendants(scheme, code)]))]);
}

/**
 * Nothing the document states keeps the thing from being in force: on the day of judgement, or, where the schema is made
 * for none, on any day.
 */
function inForce(asOf: LocalDate | undefined, last: 'through' | 'expiresOn', first?: 'since'): AnySchema {
  if (asOf === undefined) return lacking(last, ...(first === undefined ? [] : [first]));
  return holding({ [last]: from(asOf), ...(first !== undefined && { [first]: through(asOf) }) });
}

/** No relation of the KIM itself that is in force is such. One that names its body may be of another. */
function noRelation(asOf: LocalDate | undefined, such: AnySchema) {
  return {
    schema: holding({ relations: withNo(all(lacking('of'), inForce(asOf, 'through', 'since'), such)) }),
    exactWhen:
      asOf === undefined
        ? 'no relation names its own body (of), a first or a last day (since, through)'
        : 'no relation names the KIM itself as its body (of)',
  };
}

type Hierarchy = RuleOptions['independence.subordinate'];

const subordinate: Translation<Hierarchy> = ({ kinds, bodies }, { asOf }) =>
  noRelation(
    asOf,
    having({
      kind: oneOfThese(kinds),
      counterpart: having({ kind: withNarrower(counterpartKinds, bodies) }),
    }),
  );

const unequalMedia: Translation<RuleOptions['independence.unequal-media']> = ({ media, unequal }, { asOf }) =>
  noRelation(
    asOf,
    all(
      having({ counterpart: having({ kind: withNarrower(counterpartKinds, media) }) }),
      any(having({ equalStanding: exactly(false) }), having({ kind: withNarrower(relationKinds, unequal) })),
    ),
  );

const decreesWithout: Translation<{ readonly effects: readonly DecreeEffect[] }> = ({ effects }, { asOf }) => {
  const schema = holding({
    decrees: withNo(all(having({ effect: oneOfThese(effects) }), inForce(asOf, 'expiresOn'))),
  });
  return asOf === undefined ? { schema, exactWhen: 'no decree names its last day (expiresOn)' } : { schema };
};

/** The rules about the KIM and those above and beside it, and about who may join. */
export const independenceRules = {
  'independence.subordinate': subordinate,
  'independence.subordinate-through-others': followsIds,
  'independence.answerable': followsIds,
  'independence.partisan': followsIds,
  'independence.appointed-by-decree': decreesWithout,
  'independence.established-by-decree': decreesWithout,
  'independence.unequal-media': unequalMedia,
  'openness.restricted': whole(({ attributes }) =>
    holding({ membershipPolicy: holding({ restrictedBy: withNo(oneOfThese(attributes)) }) }),
  ),
  'decree.before-formation': comparesFields,
  'decree.dates-reversed': comparesFields,
  'decree.expired': onDay((asOf) =>
    not(
      all(
        having({ decrees: { ...withOnly(having({ expiresOn: not(from(asOf)) })), ...withSome(true) } }),
        wholeList('decrees'),
      ),
    ),
  ),
  'decree.missing': whole(() => not(all(having({ decrees: empty }), wholeList('decrees')))),
  'decree.issuer-not-local': onDay((asOf, { units, issuers }) => {
    const inForceNow = inForce(asOf, 'expiresOn');
    const other = having({ issuer: not(oneOfThese(issuers)) });
    return not(
      all(
        having({
          seat: having({ unit: oneOfThese(units) }),
          decrees: { ...withNo(all(inForceNow, not(other))), ...withSome(inForceNow) },
        }),
        wholeList('decrees'),
      ),
    );
  }),
} satisfies { readonly [Code in RuleCode]?: Translation<RuleOptions[Code]> };
