import { type Translation, whole } from '../json-schema/translation.js';
import { any, having, lacking, not, oneOfThese, withNo, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `registration.registrar-not-kabupaten-kota` in JSON Schema. */
export const registrationRegistrarNotKabupatenKotaSchema: Translation<
  RuleOptions['registration.registrar-not-kabupaten-kota']
> = /* @__PURE__ */ whole(({ registrars }) =>
  not(
    having({
      registryEntries: {
        ...withNo(any(lacking('registrar'), having({ registrar: oneOfThese(registrars) }))),
        ...withSome(true),
      },
    }),
  ),
);
