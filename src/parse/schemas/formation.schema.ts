import * as z from 'zod/mini';
import type { Formation, FormationStepRecord } from '../../model/formation.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { formationInitiatives } from '../../vocabulary/concepts/formation-initiatives.js';
import { formationOrigins } from '../../vocabulary/concepts/formation-origins.js';
import { formationSteps } from '../../vocabulary/concepts/formation-steps.js';
import type { Mutable } from '../mutable.js';
import { codeOf, items, localDate, type ModelSchema, yesOrNo } from './blocks.js';

export const formationStepRecordSchema: ModelSchema<FormationStepRecord> = z.toZod<Mutable<FormationStepRecord>>()(
  z.object({ step: codeOf(formationSteps), doneOn: z.optional(localDate) }),
);

export const formationSchema: ModelSchema<Formation> = z.toZod<Mutable<Formation>>()(
  z.object({
    formedOn: z.optional(localDate),
    initiative: z.optional(codeOf(formationInitiatives)),
    deliberated: z.optional(yesOrNo),
    origin: z.optional(codeOf(formationOrigins)),
    existingGroup: z.optional(codeOf(counterpartKinds)),
    steps: z.optional(items(formationStepRecordSchema)),
  }),
);
