import type { LocalDate } from '../../kernel/local-date.js';
import { type RuleReference, rule } from '../rule.js';
import { datePlaces, eachHappening, happeningLists, happeningPlaces, pathOfDay } from '../support/happenings.js';

/** The way of an aspiration; every step of it that is stated has been done. */
const aspirationDates = ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'] as const;

/**
 * A report states what has happened: nothing in it is dated after the day on which it is judged.
 *
 * Fails at every day of an activity, information item, product, facilitation, correction, agreement, deed of a decision or
 * step of an aspiration, and at the day of handing in, that lies after the day of judgement.
 *
 * Boundary: the day of judgement itself passes. When a decision is due may lie ahead.
 */
export const reportDateInFuture = /* @__PURE__ */ rule({
  code: 'report.date-in-future',
  kind: 'activity-report',
  ifNothingExamined: 'nothing-to-check',
  check(report, answer) {
    const { asOf } = answer;
    const { stated } = eachHappening(report, answer, (day, list, i) => {
      if (day > asOf) answer.found(pathOfDay(list, i));
    });
    let others = 0;
    const isLater = (day: LocalDate | undefined) => {
      if (day === undefined) return false;
      others++;
      answer.examined();
      return day > asOf;
    };
    if (isLater(report.submittedOn)) answer.found(['submittedOn']);
    report.decisions?.forEach(({ doneOn }, i) => {
      if (isLater(doneOn)) answer.found(['decisions', i, 'doneOn']);
    });
    report.products?.forEach(({ correctedOn }, i) => {
      if (isLater(correctedOn)) answer.found(['products', i, 'correctedOn']);
    });
    report.partners?.forEach(({ agreedOn }, i) => {
      if (isLater(agreedOn)) answer.found(['partners', i, 'agreedOn']);
    });
    report.aspirations?.forEach((aspiration, i) => {
      for (const date of aspirationDates) if (isLater(aspiration[date])) answer.found(['aspirations', i, date]);
    });
    if (!stated && others === 0) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});

/** For the page of the rules. */
export const reportDateInFutureReference = {
  reads: datePlaces,
  reportsAt: datePlaces,
  lacks: happeningPlaces,
  cannotTell: { 'not-given': happeningLists },
} as const satisfies RuleReference;
