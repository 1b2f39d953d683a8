import * as z from 'zod/mini';
import type { PlannedActivity, ProgrammeTarget, WorkProgramme } from '../../model/work-programme.js';
import { adinda } from '../../vocabulary/concepts/adinda.js';
import { techniques } from '../../vocabulary/concepts/techniques.js';
import type { Mutable } from '../mutable.js';
import {
  amount,
  codeOf,
  codesOf,
  count,
  id,
  items,
  line,
  localDate,
  type ModelSchema,
  name,
  openCode,
} from './blocks.js';
import { periodSchema } from './date-span.schema.js';

export const plannedActivitySchema: ModelSchema<PlannedActivity> = z.toZod<Mutable<PlannedActivity>>()(
  z.object({
    id,
    title: z.optional(line),
    technique: z.optional(codeOf(techniques)),
    functions: z.optional(codesOf(adinda)),
    plannedOn: z.optional(localDate),
    times: z.optional(count),
  }),
);

export const programmeTargetSchema: ModelSchema<ProgrammeTarget> = z.toZod<Mutable<ProgrammeTarget>>()(
  z.object({
    id,
    indicator: openCode,
    baseline: z.optional(amount),
    target: amount,
    disaggregation: z.optional(items(z.object({ label: name, target: amount }))),
  }),
);

export const workProgrammeSchema: ModelSchema<WorkProgramme> = z.toZod<Mutable<WorkProgramme>>()(
  z.object({
    period: periodSchema,
    activities: z.optional(items(plannedActivitySchema)),
    targets: z.optional(items(programmeTargetSchema)),
  }),
);
