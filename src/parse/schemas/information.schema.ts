import * as z from 'zod/mini';
import type { InformationItem, InformationProduct } from '../../model/information.js';
import { channels } from '../../vocabulary/concepts/channels.js';
import { informationSourceTypes } from '../../vocabulary/concepts/information-source-types.js';
import type { Mutable } from '../mutable.js';
import { codeOf, count, id, items, line, localDate, type ModelSchema, yesOrNo } from './blocks.js';

export const informationItemSchema: ModelSchema<InformationItem> = z.toZod<Mutable<InformationItem>>()(
  z.object({
    id,
    date: localDate,
    sourceType: z.optional(codeOf(informationSourceTypes)),
    sourceName: z.optional(line),
    verified: z.optional(yesOrNo),
    memberIds: z.optional(items(id)),
  }),
);

export const informationProductSchema: ModelSchema<InformationProduct> = z.toZod<Mutable<InformationProduct>>()(
  z.object({
    id,
    date: localDate,
    channel: z.optional(codeOf(channels)),
    reach: z.optional(count),
    citesSource: z.optional(yesOrNo),
    correctedOn: z.optional(localDate),
    activityId: z.optional(id),
  }),
);
