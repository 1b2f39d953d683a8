import { countDistinct } from '../kernel/count-distinct.js';
import type { ActivityReportDraft } from '../model/submission.js';

/** How many different members each activity lists as present; 0 where it lists nobody. */
export function distinctAttendees({ activities = [] }: ActivityReportDraft): readonly number[] {
  const counts: number[] = [];
  for (const { attendance } of activities) counts.push(countDistinct(attendance?.memberIds ?? []));
  return counts;
}
