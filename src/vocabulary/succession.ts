import { localDate, requireArgument } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Concept, ConceptScheme } from './concept.js';
import { conceptOf, goesInACircle } from './concept-of.js';
import { requireCode } from './kinds.js';

/**
 * Whether a code may be used on a day: from `since` on, and before `until`.
 *
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * isInForce(techniques, 'lomba', '2024-06-01'); // true
 * ```
 */
export function isInForce<Code extends string>(scheme: ConceptScheme<Code>, code: Code, date: LocalDate): boolean {
  requireCode(scheme, code, 'isInForce');
  requireArgument(date, localDate, 'isInForce', 'date');
  return holdsOn(conceptOf(scheme, code), date);
}

function holdsOn({ since, until }: Concept, date: LocalDate): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

/**
 * The code to use on a day instead of one that may have been retired by then: the code itself while it is in force,
 * or else whatever has replaced it, however often it was replaced.
 *
 * @returns `undefined` where nothing is in force in its place: it was retired without a successor, or has not begun.
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * successorOn(techniques, 'lomba', '2024-06-01'); // 'lomba'
 * ```
 */
export function successorOn<Code extends string>(
  scheme: ConceptScheme<Code>,
  code: Code,
  date: LocalDate,
): Code | undefined {
  requireCode(scheme, code, 'successorOn');
  requireArgument(date, localDate, 'successorOn', 'date');
  const seen: Code[] = [];
  let current: Code | undefined = code;
  while (current !== undefined && !holdsOn(conceptOf(scheme, current), date)) {
    if (seen.includes(current)) throw goesInACircle(scheme, code);
    seen.push(current);
    const { until, replacedBy }: Concept<Code> = conceptOf(scheme, current);
    current = until !== undefined && until <= date ? replacedBy : undefined;
  }
  return current;
}
