import { type InexactDay, inexactDaysOf, withSettableDays } from '../facts/inexact-days.js';
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
 * days, with any two of them apart, and with the days in between on which an answer may turn.
 */
export function overPossibleDays(
  rules: readonly HoldsRule[],
  draft: AnyDraft,
  context: RuleContext,
  ask: (draft: AnyDraft, context: RuleContext) => readonly Answer[],
): readonly Answer[] {
  const { registration, asOf } = context;
  const own = inexactDaysOf(draft, asOf);
  const days = [...own, ...inexactDaysOf(registration, asOf)];
  if (days.length === 0) return ask(draft, context);

  const mine = withSettableDays(draft, own);
  const theirs = withSettableDays(registration ?? {}, days.slice(own.length));
  const tried = registration === undefined ? context : { ...context, registration: theirs.draft };
  const askWith = (dayOf: (day: InexactDay, at: number) => LocalDate) => {
    days.forEach((day, at) => {
      if (at < own.length) mine.set(at, dayOf(day, at));
      else theirs.set(at - own.length, dayOf(day, at));
    });
    return ask(mine.draft, tried);
  };
  const askWithLast = (isLast: (at: number) => boolean) =>
    askWith(({ from, through }, at) => (isLast(at) ? through : from));
  const tryApart = (group: readonly number[]) => {
    const members = new Set(group);
    return { group, last: askWithLast((at) => members.has(at)), first: askWithLast((at) => !members.has(at)) };
  };

  const first = askWithLast(() => false);
  const last = askWithLast(() => true);
  const positions = [...days.keys()];
  const isFew = days.length <= fewDays;
  const groups = isFew
    ? positions.map((at) => [at])
    : [...new Set(days.map(({ field }) => field))].map((field) => positions.filter((at) => days[at]?.field === field));
  const apart = groups.map(tryApart);
  const trials = [first, last, ...apart.flatMap((one) => [one.last, one.first])];
  // Any two positions differ in a bit.
  for (let bit = 1; !isFew && bit < days.length; bit *= 2) {
    const half = tryApart(positions.filter((at) => at & bit));
    trials.push(half.last, half.first);
  }
  for (let k = 0; days.some(({ between }) => between.length > k); k++) {
    trials.push(askWith(({ between, from }) => between[k] ?? from));
  }

  return rules.map(({ asked: { code } }, rule) => {
    const answer = first[rule] as Answer;
    const answers = trials.map((trial) => trial[rule] as Answer);
    if (answers.every(({ verdict }) => verdict !== 'fail')) {
      return answers.find(({ verdict }) => verdict === 'cannot-tell') ?? answer;
    }
    const keys = trials.map((trial) => keysIn(trial[rule] as Answer));
    const [found, ...more] = findingsIn(answer).filter((one) => keys.every((its) => its.has(keyOf(one))));
    if (found !== undefined) return { verdict: 'fail', findings: [found, ...more] };
    const differs = (one: readonly Answer[], other: readonly Answer[]) =>
      [...keysIn(one[rule] as Answer)].sort().join() !== [...keysIn(other[rule] as Answer)].sort().join();
    const deciding = apart.flatMap((one) => (differs(one.last, first) || differs(one.first, last) ? one.group : []));
    const places = deciding.length > 0 ? deciding : positions;
    const ofDraft = places.filter((at) => at < own.length);
    return cannotTell(
      code,
      ofDraft.length > 0 ? 'too-little-known' : 'registration-incomplete',
      (ofDraft.length > 0 ? ofDraft : places).slice(0, mostMissing).map((at) => (days[at] as InexactDay).path),
    );
  });
}

function findingsIn(answer: Answer): readonly Finding[] {
  return answer.verdict === 'fail' ? answer.findings : [];
}

/** Where a finding is and what it is about; how many and which else may depend on the days. */
function keyOf({ path, params }: Finding): string {
  const words = Object.values(params).filter((value) => typeof value === 'string');
  return [toJsonPointer(path), ...words].join(' ');
}

function keysIn(answer: Answer): ReadonlySet<string> {
  return new Set(findingsIn(answer).map(keyOf));
}
