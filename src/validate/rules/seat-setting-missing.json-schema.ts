import { isForum } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { having, lacking, not, unless } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `seat.setting-missing` in JSON Schema. */
export const seatSettingMissingSchema: Translation<RuleOptions['seat.setting-missing']> = /* @__PURE__ */ whole(() =>
  unless(isForum, not(having({ seat: lacking('setting') }))),
);
