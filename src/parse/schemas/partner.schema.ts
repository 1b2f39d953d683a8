import * as z from 'zod/mini';
import type { Facilitation, Partner } from '../../model/partner.js';
import { facilitationRoles } from '../../vocabulary/about-kim/facilitation-roles.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import type { Mutable } from '../mutable.js';
import { codeOf, id, localDate, type ModelSchema, name } from './blocks.js';

export const partnerSchema: ModelSchema<Partner> = z.toZod<Mutable<Partner>>()(
  z.object({
    id,
    kind: codeOf(counterpartKinds),
    name: z.optional(name),
    agreedOn: z.optional(localDate),
    since: z.optional(localDate),
    through: z.optional(localDate),
  }),
);

export const facilitationSchema: ModelSchema<Facilitation> = z.toZod<Mutable<Facilitation>>()(
  z.object({
    id,
    role: codeOf(facilitationRoles),
    giver: z.optional(codeOf(governmentLevels)),
    receiver: z.optional(z.enum(['kim', 'forum-kim'])),
    receivedOn: localDate,
  }),
);
