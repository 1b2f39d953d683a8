import { type Translation, whole } from '../json-schema/translation.js';
import { all, any, exactly, having, holding, lacking, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `activity.nobody-came` in JSON Schema. */
export const activityNobodyCameSchema: Translation<RuleOptions['activity.nobody-came']> = /* @__PURE__ */ whole(() =>
  holding({
    activities: withNo(
      having({
        attendance: any(
          having({ total: exactly(0) }),
          all(lacking('total'), having({ members: exactly(0), guests: exactly(0) })),
        ),
      }),
    ),
  }),
);
