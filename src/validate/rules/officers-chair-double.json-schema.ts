import { type Translation, whole } from '../json-schema/translation.js';
import { exactly, having, holding, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `officers.chair-double` in JSON Schema. */
export const officersChairDoubleSchema: Translation<RuleOptions['officers.chair-double']> = /* @__PURE__ */ whole(() =>
  holding({
    members: {
      type: 'array',
      contains: having({ offices: withSome(exactly('ketua')) }),
      minContains: 0,
      maxContains: 1,
    },
  }),
);
