import { wholeList } from '../json-schema/parts.js';
import { type Translation, whole } from '../json-schema/translation.js';
import { all, any, having, lacking, not, oneOfThese, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `registration.registrar-not-kabupaten-kota` in JSON Schema. */
export const registrationRegistrarNotKabupatenKotaSchema: Translation<
  RuleOptions['registration.registrar-not-kabupaten-kota']
> = /* @__PURE__ */ whole(({ registrars }) =>
  not(
    all(
      having({ registryEntries: withNo(any(lacking('registrar'), having({ registrar: oneOfThese(registrars) }))) }),
      wholeList('registryEntries'),
    ),
  ),
);
