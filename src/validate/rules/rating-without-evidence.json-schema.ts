import { type Translation, whole } from '../json-schema/translation.js';
import { having, holding, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `rating.without-evidence` in JSON Schema. */
export const ratingWithoutEvidenceSchema: Translation<RuleOptions['rating.without-evidence']> = /* @__PURE__ */ whole(
  () => holding({ ratings: withNo(having({ evidenceIds: { type: 'array', maxItems: 0 } })) }),
);
