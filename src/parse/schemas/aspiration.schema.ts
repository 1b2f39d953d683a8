import * as z from 'zod/mini';
import type { Aspiration } from '../../model/aspiration.js';
import { aspirationClasses } from '../../vocabulary/concepts/aspiration-classes.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import type { Mutable } from '../mutable.js';
import { codeOf, id, localDate, type ModelSchema } from './blocks.js';

export const aspirationSchema: ModelSchema<Aspiration> = z.toZod<Mutable<Aspiration>>()(
  z.object({
    id,
    recordedOn: localDate,
    aspirationClass: z.optional(codeOf(aspirationClasses)),
    forwardedTo: z.optional(codeOf(counterpartKinds)),
    forwardedOn: z.optional(localDate),
    answeredOn: z.optional(localDate),
    fedBackOn: z.optional(localDate),
  }),
);
