import { rule } from '../rule.js';

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
  reads: ['seat.residents', 'seat.households'],
  reportsAt: ['seat.households'],
  needs: ['seat.residents', 'seat.households'],
  notInJsonSchema: 'compares-fields',
  check({ seat: { residents, households } }, answer) {
    if (households > residents) answer.found(['seat', 'households']);
  },
});
