import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';
import { datesAfter } from '../support/dates-after.js';
import { datedListPaths, eachHappening } from '../support/happenings.js';

/** The way of an aspiration; every step of it that is stated has been done. */
const aspirationDates = ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'] as const;

/** A report states what has happened: nothing in it is dated after the day on which it is judged. */
export const reportDateInFuture: Rule<'report.date-in-future', 'activity-report', NoOptions> = {
  code: 'report.date-in-future',
  kind: 'activity-report',
  check(report, _options, { asOf }) {
    const future = datesAfter(asOf);
    const happened = eachHappening(report, (day, path) => {
      if (day > asOf) future.see(day, ...path());
    });
    future.see(report.submittedOn, 'submittedOn');
    report.decisions?.forEach(({ doneOn }, i) => {
      future.see(doneOn, 'decisions', i, 'doneOn');
    });
    report.products?.forEach(({ correctedOn }, i) => {
      future.see(correctedOn, 'products', i, 'correctedOn');
    });
    report.partners?.forEach(({ agreedOn }, i) => {
      future.see(agreedOn, 'partners', i, 'agreedOn');
    });
    report.aspirations?.forEach((aspiration, i) => {
      for (const date of aspirationDates) future.see(aspiration[date], 'aspirations', i, date);
    });
    if (future.stated === 0 && !happened.stated) return cannotTell('not-given', ...datedListPaths);
    if (future.stated === 0 && happened.records === 0) return nothingToCheck;
    return conclude(future.findings, happened.missing);
  },
};
