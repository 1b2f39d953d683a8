import { officeEmpty } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.secretary-missing` in JSON Schema. */
export const officersSecretaryMissingSchema: Translation<RuleOptions['officers.secretary-missing']> =
  /* @__PURE__ */ whole(() => not(officeEmpty('sekretaris')));
