import { noMember } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { exactly, having, oneOfThese, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `independence.ex-officio` in JSON Schema. */
export const independenceExOfficioSchema: Translation<RuleOptions['independence.ex-officio']> = /* @__PURE__ */ whole(
  ({ publicOffices }) =>
    noMember(having({ exOfficio: exactly(true), publicOffices: withSome(oneOfThese(publicOffices)) })),
);
