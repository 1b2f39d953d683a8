import { type Translation, whole } from '../json-schema/translation.js';
import { holding, oneOfThese, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `openness.restricted` in JSON Schema. */
export const opennessRestrictedSchema: Translation<RuleOptions['openness.restricted']> = /* @__PURE__ */ whole(
  ({ attributes }) => holding({ membershipPolicy: holding({ restrictedBy: withNo(oneOfThese(attributes)) }) }),
);
