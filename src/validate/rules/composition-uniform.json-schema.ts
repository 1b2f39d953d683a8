import { composition } from '../json-schema/composition.js';
import type { Translation } from '../json-schema/translation.js';
import { all } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `composition.uniform` in JSON Schema. */
export const compositionUniformSchema: Translation<RuleOptions['composition.uniform']> =
  /* @__PURE__ */ composition(all);
