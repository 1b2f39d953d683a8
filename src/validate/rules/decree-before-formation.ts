import { rule } from '../rule.js';

/**
 * A decree records a group that exists: it is not older than the group.
 *
 * Fails at every decree issued before the day of formation.
 *
 * Boundary: a decree of the day of formation passes.
 */
export const decreeBeforeFormation = /* @__PURE__ */ rule({
  code: 'decree.before-formation',
  kind: 'registration',
  reads: ['decrees[].issuedOn', 'formation.formedOn'],
  reportsAt: ['decrees[].issuedOn'],
  list: 'decrees',
  needs: ['formation.formedOn'],
  lacks: ['decrees[].issuedOn'],
  notInJsonSchema: 'compares-fields',
  check({ decrees, formation: { formedOn } }, answer) {
    for (let i = 0; i < decrees.length; i++) {
      const { issuedOn } = decrees[i] ?? {};
      if (issuedOn === undefined) answer.lacks(['decrees', i, 'issuedOn']);
      else if (issuedOn < formedOn) answer.found(['decrees', i, 'issuedOn']);
    }
  },
});
