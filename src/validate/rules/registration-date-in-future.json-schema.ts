import { onDay, type Translation } from '../json-schema/translation.js';
import { holding, through, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `registration.date-in-future` in JSON Schema. */
export const registrationDateInFutureSchema: Translation<RuleOptions['registration.date-in-future']> =
  /* @__PURE__ */ onDay((asOf) =>
    holding({
      decrees: withOnly(holding({ issuedOn: through(asOf) })),
      registryEntries: withOnly(holding({ registeredOn: through(asOf) })),
      mapping: holding({ mappedOn: through(asOf) }),
      statutes: holding({ adoptedOn: through(asOf) }),
    }),
  );
