import * as z from 'zod/mini';
import type { ActivityReport, Beneficiaries } from '../../model/activity-report.js';
import { limits } from '../limits.js';
import type { Mutable } from '../mutable.js';
import { activitySchema, decisionSchema } from './activity.schema.js';
import { aspirationSchema } from './aspiration.schema.js';
import { count, id, localDate, type ModelSchema, openCode, records } from './blocks.js';
import { periodSchema } from './date-span.schema.js';
import { incomeSchema } from './funding.schema.js';
import { inexactDateSchema } from './inexact-date.schema.js';
import { informationItemSchema, informationProductSchema } from './information.schema.js';
import { facilitationSchema, partnerSchema } from './partner.schema.js';
import { ratingSchema } from './rating.schema.js';

export const beneficiariesSchema: ModelSchema<Beneficiaries> = z.toZod<Mutable<Beneficiaries>>()(
  z.object({ total: count, women: z.optional(count), men: z.optional(count) }),
);

/**
 * The shape of an activity report, and no more than its shape: whether it is sound is for `validateSubmission`.
 * A zod (mini) schema without transforms; nests in schemas of zod and of zod/mini.
 */
export const activityReportSchema: ModelSchema<ActivityReport> = z.toZod<Mutable<ActivityReport>>()(
  z.object({
    kind: z.literal('activity-report'),
    schemaVersion: z.literal('v1'),
    id,
    kimId: id,
    period: periodSchema,
    submittedOn: z.optional(localDate),
    activities: z.optional(records(activitySchema)),
    decisions: z.optional(records(decisionSchema)),
    informationItems: z.optional(records(informationItemSchema)),
    products: z.optional(records(informationProductSchema)),
    partners: z.optional(records(partnerSchema)),
    aspirations: z.optional(records(aspirationSchema)),
    ratings: z.optional(records(ratingSchema)),
    facilitation: z.optional(records(facilitationSchema)),
    income: z.optional(records(incomeSchema)),
    beneficiaries: z.optional(beneficiariesSchema),
    partialLists: z.optional(z.array(openCode).check(z.maxLength(limits.codes))),
    inexactDates: z.optional(records(inexactDateSchema)),
  }),
);
