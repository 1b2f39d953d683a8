import type { LocalDate } from '../../kernel/local-date.js';
import { type RuleReference, rule } from '../rule.js';
import { datePlaces, happeningLists, happeningPlaces, refuseHappenings } from '../support/happenings.js';

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
    const isStated = refuseHappenings(report, { after: asOf }, answer);
    let others = 0;
    const isLater = (day: LocalDate | undefined) => {
      if (day === undefined) return false;
      others++;
      answer.examined();
      return day > asOf;
    };
    if (isLater(report.submittedOn)) answer.found(['submittedOn']);
    const decisions = report.decisions ?? [];
    for (let i = 0; i < decisions.length; i++) {
      const { doneOn } = decisions[i] ?? {};
      if (isLater(doneOn)) answer.found(['decisions', i, 'doneOn']);
    }
    const products = report.products ?? [];
    for (let i = 0; i < products.length; i++) {
      const { correctedOn } = products[i] ?? {};
      if (isLater(correctedOn)) answer.found(['products', i, 'correctedOn']);
    }
    const partners = report.partners ?? [];
    for (let i = 0; i < partners.length; i++) {
      const { agreedOn } = partners[i] ?? {};
      if (isLater(agreedOn)) answer.found(['partners', i, 'agreedOn']);
    }
    const aspirations = report.aspirations ?? [];
    for (let i = 0; i < aspirations.length; i++) {
      const aspiration = aspirations[i] ?? {};
      for (const date of aspirationDates) if (isLater(aspiration[date])) answer.found(['aspirations', i, date]);
    }
    if (!isStated && others === 0) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});

/** For the page of the rules. */
export const reportDateInFutureReference = {
  reads: datePlaces,
  reportsAt: datePlaces,
  lacks: happeningPlaces,
  cannotTell: { 'not-given': happeningLists },
} as const satisfies RuleReference;
