import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { having, oneOfThese } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `members.minors-present` in JSON Schema. */
export const membersMinorsPresentSchema: Translation<RuleOptions['members.minors-present']> = /* @__PURE__ */ whole(
  ({ bands }) => noMember(having({ ageBand: oneOfThese(bands) })),
);
