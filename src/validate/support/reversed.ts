import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Answering } from '../rule.js';

/** Reports a span that ends before it begins, at its last day; one of which a day is missing is passed over. */
export function refuseReversed(
  from: LocalDate | undefined,
  through: LocalDate | undefined,
  lastDay: Path,
  answer: Pick<Answering, 'examined' | 'found'>,
): void {
  if (from === undefined || through === undefined) return;
  answer.examined();
  if (through < from) answer.found(lastDay);
}
