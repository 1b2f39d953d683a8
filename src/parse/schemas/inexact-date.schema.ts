import * as z from 'zod/mini';
import type { InexactDate } from '../../model/inexact-date.js';
import type { Mutable } from '../mutable.js';
import { id, localDate, type ModelSchema, openCode } from './blocks.js';

export const inexactDateSchema: ModelSchema<InexactDate> = z.toZod<Mutable<InexactDate>>()(
  z.object({ field: openCode, id: z.optional(id), from: localDate, through: localDate }),
);
