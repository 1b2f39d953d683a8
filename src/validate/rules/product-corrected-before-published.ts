import { type RuleReference, rule } from '../rule.js';

/**
 * What was published is corrected afterwards.
 *
 * Fails at every product whose day of correction lies before its day.
 *
 * Boundary: a correction on the same day passes. Products with one date only are passed over.
 */
export const productCorrectedBeforePublished = /* @__PURE__ */ rule({
  code: 'product.corrected-before-published',
  kind: 'activity-report',
  list: 'products',
  ifNothingExamined: 'not-given',
  check({ products }, answer) {
    for (let i = 0; i < products.length; i++) {
      const { date, correctedOn } = products[i] ?? {};
      if (date === undefined || correctedOn === undefined) continue;
      answer.examined();
      if (correctedOn < date) answer.found(['products', i, 'correctedOn']);
    }
  },
});

/** For the page of the rules. */
export const productCorrectedBeforePublishedReference = {
  reads: ['products[].date', 'products[].correctedOn'],
  reportsAt: ['products[].correctedOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
