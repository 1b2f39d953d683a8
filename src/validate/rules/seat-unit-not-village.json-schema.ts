import { isForum } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { holding, oneOfThese, unless } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `seat.unit-not-village` in JSON Schema. */
export const seatUnitNotVillageSchema: Translation<RuleOptions['seat.unit-not-village']> = /* @__PURE__ */ whole(
  ({ units }) => unless(isForum, holding({ seat: holding({ unit: oneOfThese(units) }) })),
);
