import { wholeList } from '../json-schema/parts.js';
import { onDay, type Translation } from '../json-schema/translation.js';
import { all, from, having, not, withOnly, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `decree.expired` in JSON Schema. */
export const decreeExpiredSchema: Translation<RuleOptions['decree.expired']> = /* @__PURE__ */ onDay((asOf) =>
  not(
    all(
      having({ decrees: { ...withOnly(having({ expiresOn: not(from(asOf)) })), ...withSome(true) } }),
      wholeList('decrees'),
    ),
  ),
);
