import { rule } from '../rule.js';

/**
 * A seat states whether it lies in town or countryside: it is never inferred from a code. Here absence is the fault.
 *
 * Fails when a seat is stated and its setting is not.
 *
 * Boundary: without a seat it cannot tell.
 */
export const seatSettingMissing = /* @__PURE__ */ rule({
  code: 'seat.setting-missing',
  kind: 'registration',
  reads: ['seat.setting', 'bodyType'],
  reportsAt: ['seat.setting'],
  groupsOnly: true,
  needs: ['seat'],
  check({ seat }, answer) {
    if (seat.setting === undefined) answer.found(['seat', 'setting']);
  },
});
