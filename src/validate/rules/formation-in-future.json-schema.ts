import { onDay, type Translation } from '../json-schema/translation.js';
import { holding, through, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `formation.in-future` in JSON Schema. */
export const formationInFutureSchema: Translation<RuleOptions['formation.in-future']> = /* @__PURE__ */ onDay((asOf) =>
  holding({
    formation: holding({ formedOn: through(asOf), steps: withOnly(holding({ doneOn: through(asOf) })) }),
  }),
);
