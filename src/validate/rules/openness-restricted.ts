import { protectedAttributes } from '../../vocabulary/generated/lists.js';
import type { ProtectedAttribute } from '../../vocabulary/protected-attributes.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * A KIM is open to all, whatever their ethnicity, religion, race, class, status or gender.
 *
 * Fails when the group states that it restricts membership by one of `attributes`.
 *
 * Boundary: an empty list of restrictions passes.
 */
export const opennessRestricted = /* @__PURE__ */ rule({
  code: 'openness.restricted',
  kind: 'registration',
  needs: ['membershipPolicy.restrictedBy'],
  check(
    { membershipPolicy: { restrictedBy } },
    answer: Answering<'registration', { readonly attributes: readonly ProtectedAttribute[] }>,
    options: OptionsOf<typeof opennessRestrictedReference>,
  ) {
    if (restrictedBy.length === 0) return;
    const attributes = options.attributes.filter((attribute) => restrictedBy.includes(attribute));
    if (attributes.length > 0) answer.found(['membershipPolicy', 'restrictedBy'], { attributes });
  },
});

/** For the page of the rules. */
export const opennessRestrictedReference = {
  options: { attributes: /* @__PURE__ */ someCodesOf(protectedAttributes) },
  reads: ['membershipPolicy.restrictedBy'],
  reportsAt: ['membershipPolicy.restrictedBy'],
} as const satisfies RuleReference;
