import * as z from 'zod/mini';
import type { Registration } from '../../model/registration.js';
import { areaLevels } from '../../vocabulary/concepts/area-levels.js';
import { bodyTypes } from '../../vocabulary/concepts/body-types.js';
import { nameForms } from '../../vocabulary/concepts/name-forms.js';
import { limits } from '../limits.js';
import type { Mutable } from '../mutable.js';
import { codeOf, id, items, line, type ModelSchema, name, openCode } from './blocks.js';
import { dateSpanSchema } from './date-span.schema.js';
import { formationSchema } from './formation.schema.js';
import { fundingShareSchema, membershipPolicySchema } from './funding.schema.js';
import { inexactDateSchema } from './inexact-date.schema.js';
import {
  adviserSchema,
  formerMemberSchema,
  memberSchema,
  statedCompositionSchema,
  statedCountSchema,
} from './member.schema.js';
import { achievementSchema, groupMediumSchema, standingRecordSchema } from './profile.schema.js';
import { decreeSchema, mappingSchema, registryEntrySchema, statutesSchema } from './recognition.schema.js';
import { relationSchema } from './relation.schema.js';
import { seatSchema } from './seat.schema.js';
import { statedFigureSchema } from './stated-figure.schema.js';
import { workProgrammeSchema } from './work-programme.schema.js';

/**
 * The shape of a registration, and no more than its shape: whether the group is sound is for `validateSubmission`.
 * A zod (mini) schema without transforms; nests in schemas of zod and of zod/mini.
 */
export const registrationSchema: ModelSchema<Registration> = z.toZod<Mutable<Registration>>()(
  z.object({
    kind: z.literal('registration'),
    schemaVersion: z.literal('v1'),
    id,
    name,
    bodyType: codeOf(bodyTypes),
    forumLevel: z.optional(z.enum([...codeOf(areaLevels).options, 'nasional'])),
    nameForm: z.optional(codeOf(nameForms)),
    otherNames: z.optional(items(name)),
    seat: z.optional(seatSchema),
    formation: z.optional(formationSchema),
    standings: z.optional(items(standingRecordSchema)),
    theme: z.optional(line),
    potentials: z.optional(items(line)),
    achievements: z.optional(items(achievementSchema)),
    media: z.optional(items(groupMediumSchema)),
    decrees: z.optional(items(decreeSchema)),
    decreesListed: z.optional(z.enum(['all', 'some'])),
    registryEntries: z.optional(items(registryEntrySchema)),
    registryEntriesListed: z.optional(z.enum(['all', 'some'])),
    mapping: z.optional(mappingSchema),
    statutes: z.optional(statutesSchema),
    termOfOffice: z.optional(dateSpanSchema),
    members: z.optional(items(memberSchema)),
    membersListed: z.optional(z.enum(['all', 'some'])),
    formerMembers: z.optional(items(formerMemberSchema)),
    statedCounts: z.optional(items(statedCountSchema)),
    statedComposition: z.optional(statedCompositionSchema),
    advisers: z.optional(items(adviserSchema)),
    relations: z.optional(items(relationSchema)),
    relationsListed: z.optional(z.enum(['all', 'some'])),
    membershipPolicy: z.optional(membershipPolicySchema),
    funding: z.optional(items(fundingShareSchema)),
    workProgrammes: z.optional(items(workProgrammeSchema)),
    statedFigures: z.optional(items(statedFigureSchema)),
    partialLists: z.optional(z.array(openCode).check(z.maxLength(limits.codes))),
    inexactDates: z.optional(items(inexactDateSchema)),
  }),
);
