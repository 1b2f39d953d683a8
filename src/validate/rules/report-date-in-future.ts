import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import { rule } from '../rule.js';
import { datePlaces, eachHappening, happeningLists, happeningPlaces } from '../support/happenings.js';

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
  reads: datePlaces,
  reportsAt: datePlaces,
  lacks: happeningPlaces,
  ifNothingExamined: 'nothing-to-check',
  cannotTell: { 'not-given': happeningLists },
  check(report, answer) {
    const { asOf } = answer;
    const { stated } = eachHappening(report, answer, (day, path) => {
      if (day > asOf) answer.found(path());
    });
    let others = 0;
    const look = (day: LocalDate | undefined, ...path: Path) => {
      if (day === undefined) return;
      others++;
      answer.examined();
      if (day > asOf) answer.found(path);
    };
    look(report.submittedOn, 'submittedOn');
    report.decisions?.forEach(({ doneOn }, i) => {
      look(doneOn, 'decisions', i, 'doneOn');
    });
    report.products?.forEach(({ correctedOn }, i) => {
      look(correctedOn, 'products', i, 'correctedOn');
    });
    report.partners?.forEach(({ agreedOn }, i) => {
      look(agreedOn, 'partners', i, 'agreedOn');
    });
    report.aspirations?.forEach((aspiration, i) => {
      for (const date of aspirationDates) look(aspiration[date], 'aspirations', i, date);
    });
    if (!stated && others === 0) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});
