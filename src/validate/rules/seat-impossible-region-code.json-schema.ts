import type { LocalDate } from '../../kernel/local-date.js';
import { provinces, provinceWithCode } from '../../vocabulary/law/provinces.js';
import { kabupatenKota, kecamatan, regionCodeIs, wellWritten } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { any, type JsonSchema, matching, not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

const village = '[123](00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})';

/** Codes of which each part can be, among those that are well written. */
function possible(asOf: LocalDate | undefined): JsonSchema {
  const known = Object.values(provinces.concepts)
    .map((province) => province.regionCode)
    .filter((code) => provinceWithCode(code, asOf) !== undefined);
  return matching(`^(${known.join('|')})([.]?${kabupatenKota}([.]?${kecamatan}([.]?${village})?)?)?$`);
}

/** `seat.impossible-region-code` in JSON Schema. */
export const seatImpossibleRegionCodeSchema: Translation<RuleOptions['seat.impossible-region-code']> = (
  _options,
  { asOf },
) => {
  const schema = regionCodeIs(any(possible(asOf), not(wellWritten)));
  if (asOf !== undefined) return { schema };
  return { schema, exactWhen: 'the province of the region code existed on the day of judgement' };
};
