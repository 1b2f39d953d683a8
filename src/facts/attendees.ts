import type { ActivityReportDraft } from '../model/submission.js';

/** How many different members each activity lists as present; 0 where it lists nobody. */
export function distinctAttendees({ activities = [] }: ActivityReportDraft): readonly number[] {
  return activities.map(({ attendance }) => distinct(attendance?.memberIds ?? []));
}

/** How many different ids a list has. In a short one, looking back is quicker than filling a set. */
function distinct(ids: readonly string[]): number {
  if (ids.length > 16) return new Set(ids).size;
  let count = 0;
  for (let i = 0; i < ids.length; i++) if (ids.indexOf(ids[i] as string) === i) count++;
  return count;
}
