import type { ActivityReportDraft } from '../model/submission.js';

/** How many different members each activity lists as present; 0 where it lists nobody. */
export function distinctAttendees({ activities = [] }: ActivityReportDraft): readonly number[] {
  // The activity in which each id was seen last: one map for all of them, because the same people come again and again.
  const lastSeen = new Map<string, number>();
  return activities.map(({ attendance }, i) => {
    let count = 0;
    for (const id of attendance?.memberIds ?? []) {
      if (lastSeen.get(id) === i) continue;
      lastSeen.set(id, i);
      count++;
    }
    return count;
  });
}
