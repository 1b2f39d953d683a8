import type { QuantitativeIndicator } from '../indicator.js';
import { measured, noData, notApplicable } from '../outcomes.js';

/** Function 4 (an institution with economic value): which part of the income the group earns by its own enterprise. */
export const pendapatanSendiri: QuantitativeIndicator<'ekonomi.pendapatan-sendiri'> = {
  code: 'ekonomi.pendapatan-sendiri',
  dimension: 'ekonomi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'sum of income.amount with source usaha-sendiri / sum of income.amount',
  reads: ['income'],
  exposure: 'none',
  measure({ income }) {
    if (income === undefined) return noData('not-recorded');
    const { all, own, ownTotal, total } = income;
    if (total === 0) return notApplicable('no-income');
    return measured(ownTotal / total, all.n, { numerator: ownTotal, denominator: total, evidence: own.ids });
  },
};
