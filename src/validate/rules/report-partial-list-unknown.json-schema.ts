import { activityReportFields } from '../../fields/activity-report-fields.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { holding, oneOfThese, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `report.partial-list-unknown` in JSON Schema. */
export const reportPartialListUnknownSchema: Translation<RuleOptions['report.partial-list-unknown']> =
  /* @__PURE__ */ whole(() => {
    const lists = Object.entries(activityReportFields).flatMap(([name, field]) =>
      'list' in field && !name.includes('[') ? [name] : [],
    );
    return holding({ partialLists: withOnly(oneOfThese(lists)) });
  });
