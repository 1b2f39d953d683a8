import { officeEmpty } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.treasurer-missing` in JSON Schema. */
export const officersTreasurerMissingSchema: Translation<RuleOptions['officers.treasurer-missing']> =
  /* @__PURE__ */ whole(() => not(officeEmpty('bendahara')));
