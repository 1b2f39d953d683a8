import { type RuleReference, rule } from '../rule.js';

/**
 * One product reaches no more of the residents than there are; views and impressions are no residents.
 *
 * Fails at every product whose reach is above the number of residents at the seat.
 *
 * Boundary: as many as there are residents pass. Products without their reach are passed over.
 */
export const productReachAboveResidents = /* @__PURE__ */ rule({
  code: 'product.reach-above-residents',
  kind: 'activity-report',
  registration: ['seat.residents'],
  list: 'products',
  ifNothingExamined: 'not-given',
  check({ products }, answer) {
    const residents = answer.registration.seat?.residents ?? 0;
    for (let i = 0; i < products.length; i++) {
      const { reach } = products[i] ?? {};
      if (reach === undefined) continue;
      answer.examined();
      if (reach > residents) answer.found(['products', i, 'reach']);
    }
  },
});

/** For the page of the rules. */
export const productReachAboveResidentsReference = {
  reads: ['kimId', 'products[].reach'],
  reportsAt: ['products[].reach'],
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
