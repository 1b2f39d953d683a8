import { type RuleReference, rule } from '../rule.js';

/**
 * A group is registered after it was formed. (It may be mapped before: mapping looks for groups that could be one.)
 *
 * Fails at every entry of a register made before the day of formation.
 *
 * Boundary: an entry of the day of formation passes.
 */
export const registrationBeforeFormation = /* @__PURE__ */ rule({
  code: 'registration.before-formation',
  kind: 'registration',
  list: 'registryEntries',
  needs: ['formation.formedOn'],
  check({ registryEntries, formation: { formedOn } }, answer) {
    for (let i = 0; i < registryEntries.length; i++) {
      const { registeredOn } = registryEntries[i] ?? {};
      if (registeredOn === undefined) answer.lacks(['registryEntries', i, 'registeredOn']);
      else if (registeredOn < formedOn) answer.found(['registryEntries', i, 'registeredOn']);
    }
  },
});

/** For the page of the rules. */
export const registrationBeforeFormationReference = {
  reads: ['registryEntries[].registeredOn', 'formation.formedOn'],
  reportsAt: ['registryEntries[].registeredOn'],
  lacks: ['registryEntries[].registeredOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
