import { type Translation, whole } from '../json-schema/translation.js';
import { exactly, having, not } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `formation.begun-by-government` in JSON Schema. */
export const formationBegunByGovernmentSchema: Translation<RuleOptions['formation.begun-by-government']> =
  /* @__PURE__ */ whole(() =>
    not(
      having({
        formation: {
          type: 'object',
          required: ['initiative'],
          properties: { initiative: exactly('pemerintah'), deliberated: exactly(true) },
        },
      }),
    ),
  );
