import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { having, oneOfThese, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `independence.official-in-office` in JSON Schema. */
export const independenceOfficialInOfficeSchema: Translation<RuleOptions['independence.official-in-office']> =
  /* @__PURE__ */ whole(({ roles, publicOffices }) =>
    noMember(having({ offices: withSome(oneOfThese(roles)), publicOffices: withSome(oneOfThese(publicOffices)) })),
  );
