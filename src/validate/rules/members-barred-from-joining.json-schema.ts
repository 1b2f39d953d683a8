import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { any, having, oneOfThese, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `members.barred-from-joining` in JSON Schema. */
export const membersBarredFromJoiningSchema: Translation<RuleOptions['members.barred-from-joining']> =
  /* @__PURE__ */ whole(({ publicOffices, elements }) =>
    noMember(
      any(
        having({ publicOffices: withSome(oneOfThese(publicOffices)) }),
        having({ elements: withSome(oneOfThese(elements)) }),
      ),
    ),
  );
