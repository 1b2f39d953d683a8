import { composition } from '../json-schema/composition.js';
import type { Translation } from '../json-schema/translation.js';
import { any } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `composition.one-sided` in JSON Schema. */
export const compositionOneSidedSchema: Translation<RuleOptions['composition.one-sided']> =
  /* @__PURE__ */ composition(any);
