import { type Translation, whole } from '../json-schema/translation.js';
import { exactly, having, not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `formation.imposed-from-above` in JSON Schema. */
export const formationImposedFromAboveSchema: Translation<RuleOptions['formation.imposed-from-above']> =
  /* @__PURE__ */ whole(() =>
    not(having({ formation: having({ initiative: exactly('pemerintah'), deliberated: exactly(false) }) })),
  );
