import type { RuleCode, RuleOptions } from '../../validate/registry.js';
import type { OfficerRole } from '../../vocabulary/concepts/officer-roles.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import { comparesFields, comparesItems, onDay, type Translation, whole } from './translation.js';
import {
  type AnySchema,
  all,
  any,
  exactly,
  from,
  having,
  holding,
  type JsonSchema,
  not,
  oneOfThese,
  unless,
  whether,
  withNo,
  withOnly,
  withSome,
} from './words.js';

/** A network of groups, to which rules about single groups do not apply. */
export const isForum = having({ bodyType: exactly('forum-kim') });

/** The list of members is there and complete. */
export const listsAllMembers: JsonSchema = {
  type: 'object',
  required: ['members'],
  properties: { members: true, membersListed: not(exactly('some')) },
};

const noMember = (item: AnySchema) => holding({ members: withNo(item) });

/** Numbers were stated on this basis, and all of them are such. */
function allStated(basis: string, count: JsonSchema): JsonSchema {
  const onBasis = exactly(basis);
  return having({
    statedCounts: {
      ...withSome(having({ counts: onBasis })),
      ...withOnly(any(having({ counts: not(onBasis) }), having({ count }))),
    },
  });
}

const whileStatementsAgreeOnTheDay =
  'all numbers of one basis in statedCounts are of one day (statedOn) or all without a day, or a list gives the number of members';

const belowMinimum: Translation<RuleOptions['members.below-minimum']> = ({ minimum }) => ({
  schema: unless(
    isForum,
    whether(
      listsAllMembers,
      having({ members: { type: 'array', minItems: Math.max(0, Math.ceil(minimum)) } }),
      not(
        all(
          allStated('anggota', { type: 'number', exclusiveMaximum: minimum }),
          holding({
            statedCounts: withNo(having({ counts: exactly('pengurus') })),
            members: { type: 'array', maxItems: 0 },
          }),
        ),
      ),
    ),
  ),
  exactWhen: `${whileStatementsAgreeOnTheDay}; and no officers are counted and no member is listed beside a stated number of members`,
});

const aboveMaximum: Translation<RuleOptions['members.above-maximum']> = ({ maximum }) => {
  const above = { type: 'number', exclusiveMinimum: maximum };
  return {
    schema: unless(
      isForum,
      all(
        holding({ members: { type: 'array', maxItems: Math.max(0, Math.floor(maximum)) } }),
        unless(
          listsAllMembers,
          not(
            any(
              all(
                allStated('anggota', above),
                holding({ statedCounts: withNo(having({ counts: exactly('pengurus') })) }),
              ),
              all(
                allStated('pengurus', above),
                holding({ statedCounts: withNo(having({ counts: exactly('anggota') })) }),
              ),
            ),
          ),
        ),
      ),
    ),
    exactWhen: `${whileStatementsAgreeOnTheDay}; and numbers of members and of officers are not stated both`,
  };
};

const holds = (role: OfficerRole) => having({ offices: withSome(exactly(role)) });

/** Nobody of a complete list holds the office, and the offices of all are known. */
const officeEmpty = (role: OfficerRole): JsonSchema =>
  all(
    listsAllMembers,
    having({ members: { type: 'array', minItems: 1, items: having({ offices: withNo(exactly(role)) }) } }),
  ) as JsonSchema;

const oneOffice = any(
  { type: 'array', maxItems: 1 },
  ...Object.keys(officerRoles.concepts).map((role) => withOnly(exactly(role))),
);

/** The rules about members and officers. */
export const memberRules = {
  'members.below-minimum': belowMinimum,
  'members.above-maximum': aboveMaximum,
  'members.duplicate-id': comparesItems,
  'members.same-name': comparesItems,
  'members.dates-out-of-order': comparesFields,
  'members.minors-present': whole(({ bands }) => noMember(having({ ageBand: oneOfThese(bands) }))),
  'members.barred-from-joining': whole(({ publicOffices, elements }) =>
    noMember(
      any(
        having({ publicOffices: withSome(oneOfThese(publicOffices)) }),
        having({ elements: withSome(oneOfThese(elements)) }),
      ),
    ),
  ),
  'officers.chair-missing': whole(() => not(officeEmpty('ketua'))),
  'officers.chair-double': whole(() =>
    holding({ members: { type: 'array', contains: holds('ketua'), minContains: 0, maxContains: 1 } }),
  ),
  'officers.secretary-missing': whole(() => not(officeEmpty('sekretaris'))),
  'officers.treasurer-missing': whole(() => not(officeEmpty('bendahara'))),
  'officers.several-offices': whole(() => noMember(having({ offices: not(oneOffice) }))),
  'officers.term-expired': onDay((asOf) => holding({ termOfOffice: holding({ through: from(asOf) }) })),
  'officers.under-age': whole(({ bands }) =>
    noMember(having({ offices: { type: 'array', minItems: 1 }, ageBand: oneOfThese(bands) })),
  ),
  'independence.ex-officio': whole(({ publicOffices }) =>
    noMember(having({ exOfficio: exactly(true), publicOffices: withSome(oneOfThese(publicOffices)) })),
  ),
  'independence.official-in-office': whole(({ roles, publicOffices }) =>
    noMember(having({ offices: withSome(oneOfThese(roles)), publicOffices: withSome(oneOfThese(publicOffices)) })),
  ),
} satisfies { readonly [Code in RuleCode]?: Translation<RuleOptions[Code]> };
