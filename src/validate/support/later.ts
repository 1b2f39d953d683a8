import type { LocalDate } from '../../kernel/local-date.js';
import type { Answering } from '../rule.js';

/** Whether a date lies after the day of judgement; a date that is stated counts as examined. */
export function isLater(date: LocalDate | undefined, answer: Pick<Answering, 'asOf' | 'examined'>): boolean {
  if (date === undefined) return false;
  answer.examined();
  return date > answer.asOf;
}
