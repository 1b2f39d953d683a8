import { copyOf, daysIn, inexactDaysOf } from '../facts/inexact-days.js';
import { toJsonPointer } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReportDraft, RegistrationDraft } from '../model/submission.js';
import { type Answer, cannotTell } from './asked-rule.js';
import type { HoldsRule } from './conclude.js';
import type { Finding, RuleContext } from './rule.js';

type AnyDraft = RegistrationDraft | ActivityReportDraft;

/** Up to so many days, each is tried against all others. */
const fewDays = 8;

/** More paths than a person would follow are not listed. */
const mostMissing = 50;

/**
 * What rules answer where some days are known by their bounds alone: a rule finds what it finds whichever days they are,
 * and where that depends on them, it cannot tell. No rule looks at bounds. All are asked with the first days, with the last
 * days, with any two of them apart, and with each day in between that stands elsewhere, for there an answer may turn.
 */
export function overPossibleDays(
  rules: readonly HoldsRule[],
  draft: AnyDraft,
  context: RuleContext,
  ask: (draft: AnyDraft, context: RuleContext) => readonly Answer[],
): readonly Answer[] {
  const [own, other] = copyOf([draft, context.registration]);
  const daysOf = (one: AnyDraft | undefined) => one?.inexactDates?.flatMap((entry) => inexactDaysOf(one, entry)) ?? [];
  const ownDays = daysOf(own);
  const days = [...ownDays, ...daysOf(other)];
  if (days.length === 0) return ask(draft, context);

  const tried: RuleContext = other === undefined ? context : { ...context, registration: other };
  const askWith = (dayOf: (from: LocalDate, through: LocalDate, at: number) => LocalDate) => {
    days.forEach(({ from, through, set }, at) => {
      set(dayOf(from, through, at));
    });
    return ask(own as AnyDraft, tried);
  };
  const askWithLast = (isLast: (at: number) => boolean) =>
    askWith((from, through, at) => (isLast(at) ? through : from));

  const first = askWithLast(() => false);
  const last = askWithLast(() => true);
  const isFew = days.length <= fewDays;
  const groups: ((at: number) => boolean)[] = [];
  if (isFew) for (const at of days.keys()) groups.push((other) => other === at);
  // Any two positions differ in a bit.
  else for (let bit = 1; bit < days.length; bit *= 2) groups.push((at) => (at & bit) > 0);
  const apart = groups.map((isIn) => [askWithLast(isIn), askWithLast((at) => !isIn(at))] as const);
  const trials = [first, last, ...apart.flat()];
  for (const day of daysIn([context.asOf, draft, context.registration])) {
    const isBetween = (from: LocalDate, through: LocalDate) => from < day && day < through;
    if (days.some(({ from, through }) => isBetween(from, through))) {
      trials.push(askWith((from, through) => (isBetween(from, through) ? day : from)));
    }
  }

  return rules.map(({ asked: { code } }, rule) => {
    const answers = trials.map((trial) => trial[rule] as Answer);
    const keys = answers.map((answer) => new Set(findingsIn(answer).map(keyOf)));
    if (keys.every(({ size }) => size === 0)) {
      return answers.find(({ verdict }) => verdict === 'cannot-tell') ?? (answers[0] as Answer);
    }
    const [found, ...more] = findingsIn(answers[0]).filter((one) => keys.every((its) => its.has(keyOf(one))));
    if (found !== undefined) return { verdict: 'fail', findings: [found, ...more] };
    const [ofFirst = '', ofLast, ...ofApart] = keys.map((its) => [...its].join());
    const deciding = days.filter((_, at) => ofApart[2 * at] !== ofFirst || ofApart[2 * at + 1] !== ofLast);
    const asked = isFew && deciding.length > 0 ? deciding : days;
    const ofOwn = asked.filter((day) => ownDays.includes(day));
    const [reason, missing] =
      ofOwn.length > 0 ? (['too-little-known', ofOwn] as const) : (['registration-incomplete', asked] as const);
    return cannotTell(
      code,
      reason,
      missing.slice(0, mostMissing).map(({ path }) => path),
    );
  });
}

function findingsIn(answer: Answer | undefined): readonly Finding[] {
  return answer?.verdict === 'fail' ? answer.findings : [];
}

/** Where a finding is and what it is about; how many and which else may depend on the days. */
function keyOf({ path, params }: Finding): string {
  return [toJsonPointer(path), ...Object.values(params).filter((value) => typeof value === 'string')].join(' ');
}
