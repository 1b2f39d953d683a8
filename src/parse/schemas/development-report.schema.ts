import * as z from 'zod/mini';
import type { DevelopmentReport } from '../../model/development-report.js';
import { facilitationRoles } from '../../vocabulary/about-kim/facilitation-roles.js';
import { governmentDuties } from '../../vocabulary/about-kim/government-duties.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import type { Mutable } from '../mutable.js';
import { codeOf, codesOf, count, id, localDate, type ModelSchema, openCode, records, yesOrNo } from './blocks.js';
import { periodSchema } from './date-span.schema.js';

const ids = records(id);

export const developmentReportSchema: ModelSchema<DevelopmentReport> = z.toZod<Mutable<DevelopmentReport>>()(
  z.object({
    id,
    level: codeOf(governmentLevels),
    regionCode: z.optional(openCode),
    period: periodSchema,
    kimIds: z.optional(ids),
    facilitation: z.optional(
      records(
        z.object({
          id,
          role: codeOf(facilitationRoles),
          givenOn: localDate,
          kimIds: z.optional(ids),
          participants: z.optional(count),
          jointlyWith: z.optional(codesOf(governmentLevels)),
          plannedWithKims: z.optional(yesOrNo),
          followUp: z.optional(z.object({ askedOn: localDate, applying: ids, notApplying: ids })),
        }),
      ),
    ),
    duties: z.optional(
      records(z.object({ id, duty: codeOf(governmentDuties), doneOn: localDate, kimIds: z.optional(ids) })),
    ),
  }),
);
