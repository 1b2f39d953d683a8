import type { LocalDate } from '../../kernel/local-date.js';
import type { RuleCode, RuleOptions } from '../../validate/registry.js';
import { provinces, provinceWithCode } from '../../vocabulary/law/provinces.js';
import { isForum } from './member-rules.js';
import {
  addsUp,
  comparesFields,
  comparesItems,
  needsAreaLookup,
  onDay,
  type Translation,
  whole,
  wholeList,
} from './translation.js';
import {
  type AnySchema,
  all,
  any,
  exactly,
  having,
  holding,
  type JsonSchema,
  lacking,
  matching,
  not,
  oneOfThese,
  through,
  unless,
  withNo,
  withOnly,
} from './words.js';

const regionCode = (schema: AnySchema) => holding({ seat: holding({ regionCode: schema }) });

/** Digits of the right number, with all dots or with none. In some languages `$` looks past a line break at the end. */
const wellWritten: JsonSchema = {
  ...matching('^([0-9]{2}([.][0-9]{2}){0,2}|[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}|[0-9]{4}|[0-9]{6}|[0-9]{10})$'),
  not: { pattern: '[^0-9.]' },
};

const kabupatenKota = '(0[1-9]|[1-6][0-9]|7[1-9]|[89][0-9])';
const kecamatan = '(0[1-9]|[1-9][0-9])';
const village = '[123](00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})';

/** Codes of which each part can be, among those that are well written. */
function possible(asOf: LocalDate | undefined): JsonSchema {
  const known = Object.values(provinces.concepts)
    .map((province) => province.regionCode)
    .filter((code) => provinceWithCode(code, asOf) !== undefined);
  return matching(`^(${known.join('|')})([.]?${kabupatenKota}([.]?${kecamatan}([.]?${village})?)?)?$`);
}

const impossible: Translation<RuleOptions['seat.impossible-region-code']> = (_options, { asOf }) => {
  const schema = regionCode(any(possible(asOf), not(wellWritten)));
  if (asOf !== undefined) return { schema };
  return { schema, exactWhen: 'the province of the region code existed on the day of judgement' };
};

/** The first digit of the village part states what the place is. Only codes that can be, down to the village, state it. */
const villageOf = (digit: string): JsonSchema =>
  matching(`^[1-9]{2}[.]?${kabupatenKota}[.]?${kecamatan}[.]?${digit}(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$`);

const unitDigits = { kelurahan: '1', desa: '2', 'desa-adat': '3' } as const;

const unitAgainstCode = (): AnySchema =>
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
  });

/** The rules about the seat, the formation, the register and the work programme. */
export const seatAndFormationRules = {
  'name.form-not-current': whole(({ forms }) => holding({ nameForm: oneOfThese(forms) })),
  'seat.malformed-region-code': whole(() => regionCode(wellWritten)),
  'seat.impossible-region-code': impossible,
  'seat.unknown-region-code': needsAreaLookup,
  'seat.unit-against-code': whole(unitAgainstCode),
  'seat.unit-not-village': whole(({ units }) =>
    unless(isForum, holding({ seat: holding({ unit: oneOfThese(units) }) })),
  ),
  'seat.more-households-than-residents': comparesFields,
  'formation.imposed-from-above': whole(() =>
    not(having({ formation: having({ initiative: exactly('pemerintah'), deliberated: exactly(false) }) })),
  ),
  'formation.begun-by-government': whole(() =>
    not(
      having({
        formation: {
          type: 'object',
          required: ['initiative'],
          properties: { initiative: exactly('pemerintah'), deliberated: exactly(true) },
        },
      }),
    ),
  ),
  'formation.in-future': onDay((asOf) =>
    holding({
      formation: holding({ formedOn: through(asOf), steps: withOnly(holding({ doneOn: through(asOf) })) }),
    }),
  ),
  'formation.steps-out-of-order': comparesItems,
  'registration.registrar-not-kabupaten-kota': whole(({ registrars }) =>
    not(
      all(
        having({ registryEntries: withNo(any(lacking('registrar'), having({ registrar: oneOfThese(registrars) }))) }),
        wholeList('registryEntries'),
      ),
    ),
  ),
  'registration.before-formation': comparesFields,
  'registration.date-in-future': onDay((asOf) =>
    holding({
      decrees: withOnly(holding({ issuedOn: through(asOf) })),
      registryEntries: withOnly(holding({ registeredOn: through(asOf) })),
      mapping: holding({ mappedOn: through(asOf) }),
      statutes: holding({ adoptedOn: through(asOf) }),
    }),
  ),
  'registration.figures-contradict': comparesItems,
  'programme.duplicate-id': comparesItems,
  'programme.period-reversed': comparesFields,
  'programme.planned-outside-period': comparesFields,
  'programme.target-not-adding-up': addsUp,
} satisfies { readonly [Code in RuleCode]?: Translation<RuleOptions[Code]> };
