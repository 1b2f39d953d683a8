import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { having, oneOfThese } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.under-age` in JSON Schema. */
export const officersUnderAgeSchema: Translation<RuleOptions['officers.under-age']> = /* @__PURE__ */ whole(
  ({ bands }) => noMember(having({ offices: { type: 'array', minItems: 1 }, ageBand: oneOfThese(bands) })),
);
