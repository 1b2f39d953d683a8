import { wholeMonths as wholeMonthsOf } from '../kernel/date-span.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import { compiledOf } from './compile.js';
import type { CompletionKind } from './completion-kinds.js';
import type { Framework } from './framework.js';

/** What would make a score surer, with the criteria that hang on it. */
export interface Completion {
  readonly what: CompletionKind;
  readonly criteria: readonly string[];
  /** By how many points the score could rise at most; absent where the points of criteria do not add up to the score. */
  readonly gain?: number;
  /** Of `formation-day`: of how many months it is not known whether the group existed; of `months`: how many were observed. */
  readonly months?: number;
  /** Of `months`: how many it takes. */
  readonly needed?: number;
  /** Without it there is no class. */
  readonly forClass?: true;
}

const ofReasons: Readonly<Record<string, CompletionKind>> = {
  'not-recorded': 'lists',
  'not-stated': 'facts',
  'mostly-unstated': 'facts',
  'no-registration': 'registration',
  'members-unknown': 'registration',
  'residents-unknown': 'registration',
  'parts-unknown': 'registration',
  'raters-not-checked': 'registration',
};

/**
 * What keeps a score lower, or less sure, than it need be, because it is not known: what could be gained most by completing it stands
 * first. Of a criterion with several causes the first of days, lists and parts of lists is named.
 */
export function completionsOf(card: Scorecard, framework: Framework): readonly Completion[] {
  const { score, criteria } = card;
  const { index, wholeMonths } = compiledOf(framework, 'completionsOf');
  const { reads } = index;
  const isRead = (list: string) => reads === undefined || reads.has(list);
  if (score === undefined) return [];
  const open = listsWithOpenDays(card);
  const found = new Map<CompletionKind, { criteria: string[]; gain: number | undefined }>();
  for (const criterion of criteria) {
    const { code, use, effectiveWeight, normalised = 0, points } = criterion;
    const what = lackOf(criterion, open, isRead);
    if (what === undefined || (use !== 'counted' && use !== 'assumed-lowest') || effectiveWeight === 0) continue;
    const of = found.get(what) ?? { criteria: [], gain: 0 };
    found.set(what, of);
    of.criteria.push(code);
    const gain = points === undefined ? undefined : effectiveWeight * (framework.range.max - normalised);
    of.gain = of.gain === undefined || gain === undefined ? undefined : of.gain + gain;
  }
  const ofRecords = [...found]
    .map(([what, { criteria, gain }]) => ({ what, criteria, ...(gain !== undefined && { gain }) }))
    .filter(({ gain = 1 }) => gain > 1e-9)
    .sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
  return [...ofRecords, ...timeLacking(card, wholeMonths)];
}

/** Whether the group existed, and for how long it was observed: what lacks of it is no part of the score that is possible. */
function timeLacking({ criteria, notClassified, ...card }: Scorecard, needed: number | undefined): Completion[] {
  const unknown = card.monthsUnknown ?? 0;
  const known = card.quality.parts.find(({ part }) => part === 'months')?.value;
  const lacking: Completion[] = [];
  const isOfTime = needed !== undefined || criteria.some(({ unit }) => unit === 'per-month' || unit === 'per-year');
  if (unknown > 0 && isOfTime) {
    const forClass = notClassified?.includes('months-unknown') && { forClass: true as const };
    lacking.push({ what: 'formation-day', criteria: [], months: unknown, ...forClass });
  }
  if (needed === undefined || known === undefined) return lacking;
  const observed = known + unknown;
  const months = card.period === undefined ? observed : Math.min(observed, wholeMonthsOf(card.period));
  if (months >= needed) return lacking;
  const forClass = notClassified?.includes('too-few-months') && { forClass: true as const };
  return [...lacking, { what: 'months', criteria: [], months, needed, ...forClass }];
}

/** Lists of which a record did not count for want of its day. */
export function listsWithOpenDays({ notCounted = [] }: Pick<Scorecard, 'notCounted'>): ReadonlySet<string> {
  return new Set(notCounted.flatMap(({ list, reason }) => (reason === 'day-not-known' ? [list] : [])));
}

function lackOf(
  { measurement, use, kind, notRead }: CriterionScore,
  open: ReadonlySet<string>,
  isRead: (list: string) => boolean,
): CompletionKind | undefined {
  if (use === 'assumed-lowest') {
    const reason = measurement.status === 'measured' ? (notRead?.reason ?? '') : measurement.reason;
    const known = Object.hasOwn(ofReasons, reason) ? ofReasons[reason] : undefined;
    return known ?? (kind === 'qualitative' ? 'judgements' : 'other');
  }
  if (measurement.status !== 'measured') return undefined;
  const { dayUnknown = 0, withoutLists = [], fromPartsOf = [] } = measurement;
  // What the framework does not ask for it does not wait for.
  const parts = fromPartsOf.filter(isRead);
  if (dayUnknown > 0 || parts.some((list) => open.has(list))) return 'days';
  if (withoutLists.some(isRead)) return 'lists';
  return parts.length > 0 ? 'parts-of-lists' : undefined;
}
