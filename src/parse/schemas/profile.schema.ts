import * as z from 'zod/mini';
import type { Achievement, GroupMedium, StandingRecord } from '../../model/profile.js';
import { channels } from '../../vocabulary/concepts/channels.js';
import { kimStandings } from '../../vocabulary/concepts/kim-standings.js';
import type { Mutable } from '../mutable.js';
import { codeOf, line, localDate, type ModelSchema } from './blocks.js';

export const standingRecordSchema: ModelSchema<StandingRecord> = z.toZod<Mutable<StandingRecord>>()(
  z.object({ standing: codeOf(kimStandings), since: z.optional(localDate) }),
);

export const groupMediumSchema: ModelSchema<GroupMedium> = z.toZod<Mutable<GroupMedium>>()(
  z.object({ channel: codeOf(channels), address: z.optional(line) }),
);

export const achievementSchema: ModelSchema<Achievement> = z.toZod<Mutable<Achievement>>()(
  z.object({ title: line, achievedOn: z.optional(localDate) }),
);
