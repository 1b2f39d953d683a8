import { type Channel, channels } from '../vocabulary/concepts/channels.js';
import type { IctAccess } from '../vocabulary/concepts/ict-access.js';
import { topConcepts, topOf } from '../vocabulary/queries.js';

const newMedia = 'media-baru' satisfies Channel;

/**
 * How many channel families are in use, and how many are open to a seat. New media are open where there is access to
 * information technology; a group that uses them without it is not refused. Unknown access is not taken
 * for access.
 */
export function countFamilies(
  used: ReadonlySet<Channel>,
  access: IctAccess | undefined,
): { readonly used: number; readonly open: number } {
  const families = new Set<Channel>();
  for (const channel of used) families.add(topOf(channels, channel));
  const all = topConcepts(channels).length;
  return { used: families.size, open: access === 'ada' || families.has(newMedia) ? all : all - 1 };
}
