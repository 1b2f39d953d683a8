import { onDay, type Translation } from '../json-schema/translation.js';
import { from, holding } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.term-expired` in JSON Schema. */
export const officersTermExpiredSchema: Translation<RuleOptions['officers.term-expired']> = /* @__PURE__ */ onDay(
  (asOf) => holding({ termOfOffice: holding({ through: from(asOf) }) }),
);
