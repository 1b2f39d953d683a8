import * as z from 'zod/mini';
import type { Seat } from '../../model/seat.js';
import { ictAccess } from '../../vocabulary/concepts/ict-access.js';
import { seatSettings } from '../../vocabulary/concepts/seat-settings.js';
import { seatUnits } from '../../vocabulary/concepts/seat-units.js';
import type { Mutable } from '../mutable.js';
import { codeOf, count, type ModelSchema, name, openCode } from './blocks.js';

export const seatSchema: ModelSchema<Seat> = z.toZod<Mutable<Seat>>()(
  z.object({
    // Whether the code is well-formed and exists is a question for the rules.
    regionCode: z.optional(openCode),
    setting: z.optional(codeOf(seatSettings)),
    unit: z.optional(codeOf(seatUnits)),
    placeName: z.optional(name),
    ictAccess: z.optional(codeOf(ictAccess)),
    residents: z.optional(count),
    households: z.optional(count),
  }),
);
