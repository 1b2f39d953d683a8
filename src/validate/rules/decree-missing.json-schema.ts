import { wholeList } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { all, empty, having, not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `decree.missing` in JSON Schema. */
export const decreeMissingSchema: Translation<RuleOptions['decree.missing']> = /* @__PURE__ */ whole(() =>
  not(all(having({ decrees: empty }), wholeList('decrees'))),
);
