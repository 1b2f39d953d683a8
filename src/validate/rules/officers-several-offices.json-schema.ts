import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { any, exactly, having, not, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.several-offices` in JSON Schema. */
export const officersSeveralOfficesSchema: Translation<RuleOptions['officers.several-offices']> = /* @__PURE__ */ whole(
  () =>
    noMember(
      having({
        offices: not(
          any(
            { type: 'array', maxItems: 1 },
            ...Object.keys(officerRoles.concepts).map((role) => withOnly(exactly(role))),
          ),
        ),
      }),
    ),
);
