import { regionCodeIs, wellWritten } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import type { RuleOptions } from '../registry.js';

/** `seat.malformed-region-code` in JSON Schema. */
export const seatMalformedRegionCodeSchema: Translation<RuleOptions['seat.malformed-region-code']> =
  /* @__PURE__ */ whole(() => regionCodeIs(wellWritten));
