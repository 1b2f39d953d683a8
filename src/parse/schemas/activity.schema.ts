import * as z from 'zod/mini';
import type { Activity, Attendance, Decision, JointContribution } from '../../model/activity.js';
import { informationFlows } from '../../vocabulary/about-kim/information-flows.js';
import { adinda } from '../../vocabulary/concepts/adinda.js';
import { channels } from '../../vocabulary/concepts/channels.js';
import { contributionKinds } from '../../vocabulary/concepts/contribution-kinds.js';
import { techniques } from '../../vocabulary/concepts/techniques.js';
import { topics } from '../../vocabulary/concepts/topics.js';
import type { Mutable } from '../mutable.js';
import { codeOf, codesOf, count, id, items, line, localDate, type ModelSchema, records } from './blocks.js';
import { statedFigureSchema } from './stated-figure.schema.js';

export const attendanceSchema: ModelSchema<Attendance> = z.toZod<Mutable<Attendance>>()(
  z.object({
    memberIds: z.optional(items(id)),
    members: z.optional(count),
    guests: z.optional(count),
    women: z.optional(count),
    men: z.optional(count),
    total: z.optional(count),
  }),
);

export const jointContributionSchema: ModelSchema<JointContribution> = z.toZod<Mutable<JointContribution>>()(
  z.object({
    partnerId: id,
    contributedByKim: z.optional(codesOf(contributionKinds)),
    contributedByPartner: z.optional(codesOf(contributionKinds)),
  }),
);

export const activitySchema: ModelSchema<Activity> = z.toZod<Mutable<Activity>>()(
  z.object({
    id,
    date: localDate,
    title: z.optional(line),
    technique: z.optional(codeOf(techniques)),
    functions: z.optional(codesOf(adinda)),
    topics: z.optional(codesOf(topics)),
    channels: z.optional(codesOf(channels)),
    flow: z.optional(codeOf(informationFlows)),
    attendance: z.optional(attendanceSchema),
    partners: z.optional(items(jointContributionSchema)),
    otherKimIds: z.optional(items(id)),
    beneficiaryIds: z.optional(records(id)),
    beneficiaries: z.optional(count),
    plannedActivityId: z.optional(id),
    statedFigures: z.optional(items(statedFigureSchema)),
  }),
);

export const decisionSchema: ModelSchema<Decision> = z.toZod<Mutable<Decision>>()(
  z.object({ id, activityId: id, dueOn: z.optional(localDate), doneOn: z.optional(localDate) }),
);
