import type { Path } from '../../kernel/json-pointer.js';
import { foldText } from '../../kernel/text.js';
import { type Answering, type RuleReference, rule } from '../rule.js';
import { letterHash } from '../support/letter-hash.js';

type TwiceParams = {
  /** Where the other record of this activity stands. */
  readonly first: Path;
};

/**
 * Two records of one day with one title are likely one activity, entered twice.
 *
 * Fails at every activity whose day and title an earlier one has.
 *
 * Boundary: titles are compared without capitals, marks and blanks; one without a letter or digit is none. Activities
 * without a day or a title are passed over.
 */
export const activityRecordedTwice = /* @__PURE__ */ rule({
  code: 'activity.recorded-twice',
  kind: 'activity-report',
  list: 'activities',
  ifNothingExamined: 'not-given',
  check({ activities }, answer: Answering<'activity-report', TwiceParams>) {
    const days = new Set<string>();
    const shared = new Set<string>();
    for (const { date, title } of activities) {
      if (date === undefined || title === undefined) continue;
      answer.examined();
      if (days.has(date)) shared.add(date);
      else days.add(date);
    }
    // Folding a text is slow: most days have one activity, and most titles of one day differ.
    if (shared.size === 0) return;
    let titles = 0;
    const hashes = new Set<number>();
    for (const { date, title } of activities) {
      if (date === undefined || title === undefined || !shared.has(date)) continue;
      titles++;
      hashes.add(letterHash(title));
    }
    if (hashes.size === titles) return;
    const firsts = new Map<string, number>();
    for (let i = 0; i < activities.length; i++) {
      const { date, title } = activities[i] ?? {};
      if (date === undefined || title === undefined || !shared.has(date)) continue;
      const name = foldText(title);
      if (name === '') continue;
      const key = `${date} ${name}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, i);
      else answer.found(['activities', i, 'title'], { first: ['activities', first, 'title'] });
    }
  },
});

/** For the page of the rules. */
export const activityRecordedTwiceReference = {
  reads: ['activities[].date', 'activities[].title'],
  reportsAt: ['activities[].title'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
