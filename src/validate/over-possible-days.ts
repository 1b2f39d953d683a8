import { daysBetween, type InexactDay, inexactDayFinder, putDay } from '../facts/inexact-days.js';
import type { LocalDate } from '../kernel/local-date.js';
import { plainCopy } from '../kernel/plain-copy.js';
import type { ActivityReportDraft, RegistrationDraft } from '../model/submission.js';
import { type Answer, cannotTell, type HoldsRule } from './asked-rule.js';
import type { Finding, RuleContext } from './rule.js';

type AnyDraft = RegistrationDraft | ActivityReportDraft;

/** Which day of its bounds each is taken to be. */
type Choice = (day: InexactDay, at: number) => LocalDate;

/** Up to so many days, each is tried against all others; and so many are named where they decide. */
const fewDays = 8;

/** Of the days in between, so many are tried: what is sent with thousands of days must not cost as many judgements. */
const mostBetween = 16;

/** More days are taken as they are stated. */
const mostDays = 1000;

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
  const [own, other] = plainCopy([draft, context.registration] as const);
  const ownDays = daysOf(own);
  const days = [...ownDays, ...daysOf(other)];
  const tried = { ...context, ...(other && { registration: other }) };
  const isFew = days.length <= fewDays;
  const groups = [(_: number) => false];
  if (isFew) for (const at of days.keys()) groups.push((other) => other === at);
  // Any two positions differ in a bit.
  else for (let bit = 1; bit < days.length; bit *= 2) groups.push((at) => (at & bit) > 0);
  const choices = groups.flatMap((isIn): Choice[] => [
    ({ from, through }, at) => (isIn(at) ? through : from),
    ({ from, through }, at) => (isIn(at) ? from : through),
  ]);
  for (const day of daysBetween(days, [context.asOf, draft, context.registration], mostBetween)) {
    choices.push(({ from, through }) => (from < day && day < through ? day : from));
  }
  const trials = choices.map((choose) => {
    days.forEach((day, at) => {
      putDay(at < ownDays.length ? own : (other as AnyDraft), day.path, choose(day, at));
    });
    return ask(own, tried);
  });

  return rules.map(({ asked: { code } }, rule) => {
    const answers = trials.map((trial) => trial[rule] as Answer);
    const keys = answers.map((answer) => new Set(findingsIn(answer).map(keyOf)));
    if (keys.every(({ size }) => size === 0)) {
      return answers.find(({ verdict }) => verdict === 'cannot-tell') ?? (answers[0] as Answer);
    }
    const found = findingsIn(answers[0]).filter((one) => keys.every((its) => its.has(keyOf(one))));
    if (found.length > 0) return { verdict: 'fail', findings: found as [Finding, ...Finding[]] };
    const [first, last, ...apart] = keys.map(({ size }) => size);
    const deciding = days.filter((_, at) => apart[2 * at] !== first || apart[2 * at + 1] !== last);
    const missing = isFew && deciding.length > 0 ? deciding : days;
    const ofOwn = missing.filter((day) => ownDays.includes(day));
    const asked = (ofOwn.length > 0 ? ofOwn : missing).map(({ path }) => path);
    return cannotTell(code, ofOwn.length > 0 ? 'too-little-known' : 'registration-incomplete', asked, fewDays);
  });
}

function daysOf(draft: AnyDraft | undefined): readonly InexactDay[] {
  const days: InexactDay[] = [];
  if (draft?.inexactDates === undefined) return days;
  const find = inexactDayFinder(draft);
  for (const entry of draft.inexactDates) {
    if (days.length === mostDays) break;
    for (const day of find(entry, mostDays - days.length)) days.push(day);
  }
  return days;
}

function findingsIn(answer: Answer | undefined): readonly Finding[] {
  return answer?.verdict === 'fail' ? answer.findings : [];
}

/** Where a finding is and what it is about; how many and which else may depend on the days. */
function keyOf({ path, params }: Finding): string {
  return [...path, ...Object.values(params).filter((value) => typeof value === 'string')].join(' ');
}
