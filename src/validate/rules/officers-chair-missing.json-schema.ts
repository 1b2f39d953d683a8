import { officeEmpty } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.chair-missing` in JSON Schema. */
export const officersChairMissingSchema: Translation<RuleOptions['officers.chair-missing']> = /* @__PURE__ */ whole(
  () => not(officeEmpty('ketua')),
);
