import * as z from 'zod/mini';
import type { Decree, Mapping, RegistryEntry, Statutes } from '../../model/recognition.js';
import { decreeEffects } from '../../vocabulary/concepts/decree-effects.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import type { Mutable } from '../mutable.js';
import { codeOf, localDate, type ModelSchema, name, yesOrNo } from './blocks.js';

export const decreeSchema: ModelSchema<Decree> = z.toZod<Mutable<Decree>>()(
  z.object({
    number: z.optional(name),
    issuer: z.optional(codeOf(governmentLevels)),
    issuedOn: z.optional(localDate),
    effect: z.optional(codeOf(decreeEffects)),
    expiresOn: z.optional(localDate),
  }),
);

export const registryEntrySchema: ModelSchema<RegistryEntry> = z.toZod<Mutable<RegistryEntry>>()(
  z.object({
    number: z.optional(name),
    registrar: z.optional(codeOf(governmentLevels)),
    registeredOn: z.optional(localDate),
  }),
);

export const mappingSchema: ModelSchema<Mapping> = z.toZod<Mutable<Mapping>>()(
  z.object({ mappedBy: z.optional(codeOf(governmentLevels)), mappedOn: z.optional(localDate) }),
);

export const statutesSchema: ModelSchema<Statutes> = z.toZod<Mutable<Statutes>>()(
  z.object({ adopted: z.optional(yesOrNo), adoptedOn: z.optional(localDate) }),
);
