import { type Translation, whole } from '../json-schema/translation.js';
import { all, exactly, having, holding, lacking, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `information.verified-without-source` in JSON Schema. */
export const informationVerifiedWithoutSourceSchema: Translation<RuleOptions['information.verified-without-source']> =
  /* @__PURE__ */ whole(() =>
    holding({
      informationItems: withNo(all(having({ verified: exactly(true) }), lacking('sourceType', 'sourceName'))),
    }),
  );
