import { type ProtectedAttribute, protectedAttributes } from '../../vocabulary/protected-attributes.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';

/** A KIM is open to all, whatever their ethnicity, religion, race, class, status or gender. */
export const opennessRestricted: Rule<
  'openness.restricted',
  'registration',
  { readonly attributes: readonly ProtectedAttribute[] },
  { readonly attributes: readonly ProtectedAttribute[] }
> = {
  code: 'openness.restricted',
  kind: 'registration',
  options: { attributes: codesOf(protectedAttributes) },
  check({ membershipPolicy }, options) {
    const restrictedBy = membershipPolicy?.restrictedBy;
    if (restrictedBy === undefined) return cannotTell('not-given', ['membershipPolicy', 'restrictedBy']);
    const attributes = options.attributes.filter((attribute) => restrictedBy.includes(attribute));
    return attributes.length === 0 ? pass : fail(['membershipPolicy', 'restrictedBy'], { attributes });
  },
};
