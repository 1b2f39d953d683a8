import { type Translation, whole } from '../json-schema/translation.js';
import { holding, oneOfThese, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';
import { listsOfReport } from './report-partial-list-unknown.js';

/** `report.partial-list-unknown` in JSON Schema. */
export const reportPartialListUnknownSchema: Translation<RuleOptions['report.partial-list-unknown']> =
  /* @__PURE__ */ whole(() => holding({ partialLists: withOnly(oneOfThese(listsOfReport)) }));
