import { type Translation, whole } from '../json-schema/translation.js';
import { holding, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `activity.attendee-twice` in JSON Schema. */
export const activityAttendeeTwiceSchema: Translation<RuleOptions['activity.attendee-twice']> = /* @__PURE__ */ whole(
  () =>
    holding({
      activities: withOnly(holding({ attendance: holding({ memberIds: { type: 'array', uniqueItems: true } }) })),
    }),
);
