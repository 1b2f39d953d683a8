import * as z from 'zod/mini';
import type { Rating } from '../../model/rating.js';
import { raterRelations } from '../../vocabulary/concepts/rater-relations.js';
import type { Mutable } from '../mutable.js';
import { codeOf, id, items, type ModelSchema, note, openCode } from './blocks.js';

export const ratingSchema: ModelSchema<Rating> = z.toZod<Mutable<Rating>>()(
  z.object({
    raterId: id,
    criterion: openCode,
    level: z.optional(z.literal([1, 2, 3, 4])),
    relation: z.optional(codeOf(raterRelations)),
    evidenceIds: z.optional(items(id)),
    note: z.optional(note),
  }),
);
