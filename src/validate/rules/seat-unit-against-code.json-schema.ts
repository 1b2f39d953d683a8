import { villageOf, wellWritten } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { any, exactly, having, holding, not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** The first digit of the village part states what the place is. */
const unitDigits = { kelurahan: '1', desa: '2', 'desa-adat': '3' } as const;

/** `seat.unit-against-code` in JSON Schema. */
export const seatUnitAgainstCodeSchema: Translation<RuleOptions['seat.unit-against-code']> = /* @__PURE__ */ whole(() =>
  holding({
    seat: not(
      any(
        ...Object.entries(unitDigits).map(([unit, digit]) =>
          having({
            unit: exactly(unit),
            regionCode: { allOf: [wellWritten, villageOf('[123]'), not(villageOf(digit))] },
          }),
        ),
      ),
    ),
  }),
);
