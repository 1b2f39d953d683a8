import * as z from 'zod/mini';
import type { Counterpart, Relation } from '../../model/relation.js';
import { contributionKinds } from '../../vocabulary/concepts/contribution-kinds.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import type { Mutable } from '../mutable.js';
import { codeOf, codesOf, id, localDate, type ModelSchema, name, yesOrNo } from './blocks.js';

export const counterpartSchema: ModelSchema<Counterpart> = z.toZod<Mutable<Counterpart>>()(
  z.object({ id: z.optional(id), kind: codeOf(counterpartKinds), name: z.optional(name) }),
);

export const relationSchema: ModelSchema<Relation> = z.toZod<Mutable<Relation>>()(
  z.object({
    of: z.optional(id),
    counterpart: counterpartSchema,
    kind: codeOf(relationKinds),
    contributes: z.optional(codesOf(contributionKinds)),
    receives: z.optional(codesOf(contributionKinds)),
    equalStanding: z.optional(yesOrNo),
    since: z.optional(localDate),
    through: z.optional(localDate),
  }),
);
