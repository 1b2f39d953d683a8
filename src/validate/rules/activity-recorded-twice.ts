import type { Path } from '../../kernel/json-pointer.js';
import { foldText } from '../../kernel/text.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type TwiceParams = {
  /** Where the other record of this activity stands. */
  readonly first: Path;
};

/** Two records of one day with one title are likely one activity, entered twice. */
export const activityRecordedTwice: Rule<'activity.recorded-twice', 'activity-report', NoOptions, TwiceParams> = {
  code: 'activity.recorded-twice',
  kind: 'activity-report',
  check({ activities }) {
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    const findings: Finding<TwiceParams>[] = [];
    const perDay = new Map<string, number>();
    for (const { date, title } of activities) {
      if (date !== undefined && title !== undefined) perDay.set(date, (perDay.get(date) ?? 0) + 1);
    }
    const firsts = new Map<string, number>();
    activities.forEach(({ date, title }, i) => {
      // Folding a text is slow, and most days have one activity.
      if (date === undefined || title === undefined || perDay.get(date) === 1) return;
      const name = foldText(title);
      if (name === '') return;
      const key = `${date} ${name}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, i);
      else findings.push({ path: ['activities', i, 'title'], params: { first: ['activities', first, 'title'] } });
    });
    return perDay.size === 0 ? cannotTell('not-given', ['activities']) : conclude(findings);
  },
};
