import { median } from '../../stats/median.js';
import { answerLimits } from '../../vocabulary/law/aspiration-limits.js';
import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { measured, noData, notApplicable, rate, share } from '../outcomes.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';

/** How many aspirations the group takes up. Above the best goalpost, more is not better. */
export const aspirasiTercatat: QuantitativeIndicator<'aspirasi.tercatat'> = {
  code: 'aspirasi.tercatat',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'aspirations / active months',
  reads: ['aspirations'],
  exposure: 'active-months',
  measure({ aspirations, window }) {
    return aspirations === undefined ? noData('not-recorded') : rate(aspirations.all, window.months);
  },
};

/** Which part of the aspirations was passed on to whom it concerns. */
export const disalurkan: QuantitativeIndicator<'aspirasi.disalurkan'> = {
  code: 'aspirasi.disalurkan',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'aspirations with forwardedOn not after asOf / aspirations',
  reads: ['aspirations'],
  exposure: 'none',
  measure({ aspirations, minimumStated }) {
    if (aspirations === undefined) return noData('not-recorded');
    const { forwarded, notForwarded } = aspirations;
    return share(forwarded, notForwarded, 0, minimumStated, notApplicable('nothing-of-this-function'));
  },
};

/** How many days an aspiration waits before it is passed on; half of them wait no longer. */
export const lamaPenyaluran: QuantitativeIndicator<'aspirasi.lama-penyaluran'> = {
  code: 'aspirasi.lama-penyaluran',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'days',
  direction: 'lower',
  formula: 'median of forwardedOn - recordedOn over forwarded aspirations; as many days as there may have been',
  reads: ['aspirations'],
  exposure: 'none',
  measure({ aspirations }) {
    if (aspirations === undefined) return noData('not-recorded');
    if (aspirations.all.n === 0) return notApplicable('nothing-of-this-function');
    const { daysToForward, leastDaysToForward, forwardedOnUnknownDays, forwarded } = aspirations;
    const days = median(daysToForward);
    if (days === undefined) return notApplicable('nothing-forwarded');
    const dayUnknown = median(leastDaysToForward) === days ? 0 : forwardedOnUnknownDays;
    return measured(days, daysToForward.length, { dayUnknown, evidence: forwarded.ids });
  },
};

/** Which part of the forwarded aspirations was answered within the limit of its class and reported back to those who asked. */
export const dijawab: QuantitativeIndicator<'aspirasi.dijawab'> = {
  code: 'aspirasi.dijawab',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  timeLimits: answerLimits,
  formula: 'aspirations answered within the limit of their class and fed back / forwarded aspirations that are due',
  reads: ['aspirations'],
  exposure: 'none',
  measure({ aspirations, minimumStated }) {
    if (aspirations === undefined) return noData('not-recorded');
    if (aspirations.all.n === 0) return notApplicable('nothing-of-this-function');
    const { answered, unanswered, classUnknown, notYetDue } = aspirations;
    const whenNone = notApplicable(notYetDue > 0 ? 'answer-not-yet-due' : 'nothing-forwarded');
    return share(answered, unanswered, classUnknown, minimumStated, whenNone);
  },
};

/** How well an aspiration is put into words, accompanied and reported back, as people judge it. */
export const mutuPengawalan: QualitativeIndicator<'aspirasi.mutu-pengawalan'> = {
  code: 'aspirasi.mutu-pengawalan',
  dimension: 'aspirasi',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: false },
  measure: (tally) => measureRubric(tally, 'aspirasi.mutu-pengawalan', 2),
};
