import * as z from 'zod/mini';
import type { Adviser, FormerMember, Member, StatedComposition, StatedCount } from '../../model/member.js';
import { adviserRoles } from '../../vocabulary/concepts/adviser-roles.js';
import { ageBands } from '../../vocabulary/concepts/age-bands.js';
import { countBases } from '../../vocabulary/concepts/count-bases.js';
import { memberElements } from '../../vocabulary/concepts/member-elements.js';
import { membershipClasses } from '../../vocabulary/concepts/membership-classes.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import { publicOffices } from '../../vocabulary/concepts/public-offices.js';
import { sexes } from '../../vocabulary/concepts/sexes.js';
import type { Mutable } from '../mutable.js';
import { codeOf, codesOf, count, id, items, line, localDate, type ModelSchema, name, yesOrNo } from './blocks.js';

export const memberSchema: ModelSchema<Member> = z.toZod<Mutable<Member>>()(
  z.object({
    id,
    name: z.optional(name),
    offices: z.optional(codesOf(officerRoles)),
    sectionNames: z.optional(items(name)),
    elements: z.optional(codesOf(memberElements)),
    ageBand: z.optional(codeOf(ageBands)),
    sex: z.optional(codeOf(sexes)),
    publicOffices: z.optional(codesOf(publicOffices)),
    exOfficio: z.optional(yesOrNo),
    resident: z.optional(yesOrNo),
    joinedOn: z.optional(localDate),
    membershipClass: z.optional(codeOf(membershipClasses)),
  }),
);

export const formerMemberSchema: ModelSchema<FormerMember> = z.toZod<Mutable<FormerMember>>()(
  z.object({ id, joinedOn: z.optional(localDate), leftOn: z.optional(localDate) }),
);

export const adviserSchema: ModelSchema<Adviser> = z.toZod<Mutable<Adviser>>()(
  z.object({
    id,
    name: z.optional(name),
    role: codeOf(adviserRoles),
    publicOffices: z.optional(codesOf(publicOffices)),
  }),
);

export const statedCountSchema: ModelSchema<StatedCount> = z.toZod<Mutable<StatedCount>>()(
  z.object({
    count,
    counts: codeOf(countBases),
    statedOn: z.optional(localDate),
    source: z.optional(line),
  }),
);

export const statedCompositionSchema: ModelSchema<StatedComposition> = z.toZod<Mutable<StatedComposition>>()(
  z.object({
    elements: z.optional(codesOf(memberElements)),
    sexes: z.optional(codesOf(sexes)),
    ageBands: z.optional(codesOf(ageBands)),
    exhaustive: z.optional(yesOrNo),
    statedOn: z.optional(localDate),
    source: z.optional(line),
  }),
);
