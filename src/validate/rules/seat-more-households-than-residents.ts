import { type RuleReference, rule } from '../rule.js';

/**
 * A household has at least one person.
 *
 * Fails when the place of the seat has more households than residents.
 *
 * Boundary: as many households as residents pass.
 */
export const seatMoreHouseholdsThanResidents = /* @__PURE__ */ rule({
  code: 'seat.more-households-than-residents',
  kind: 'registration',
  needs: ['seat.residents', 'seat.households'],
  check({ seat: { residents, households } }, answer) {
    if (households > residents) answer.found(['seat', 'households']);
  },
});

/** For the page of the rules. */
export const seatMoreHouseholdsThanResidentsReference = {
  reads: ['seat.residents', 'seat.households'],
  reportsAt: ['seat.households'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
