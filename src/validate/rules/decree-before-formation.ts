import { type RuleReference, rule } from '../rule.js';

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
  list: 'decrees',
  needs: ['formation.formedOn'],
  check({ decrees, formation: { formedOn } }, answer) {
    for (let i = 0; i < decrees.length; i++) {
      const { issuedOn } = decrees[i] ?? {};
      if (issuedOn === undefined) answer.lacks(['decrees', i, 'issuedOn']);
      else if (issuedOn < formedOn) answer.found(['decrees', i, 'issuedOn']);
    }
  },
});

/** For the page of the rules. */
export const decreeBeforeFormationReference = {
  reads: ['decrees[].issuedOn', 'formation.formedOn'],
  reportsAt: ['decrees[].issuedOn'],
  lacks: ['decrees[].issuedOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
