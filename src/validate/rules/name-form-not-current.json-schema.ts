import { type Translation, whole } from '../json-schema/translation.js';
import { holding, oneOfThese } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `name.form-not-current` in JSON Schema. */
export const nameFormNotCurrentSchema: Translation<RuleOptions['name.form-not-current']> = /* @__PURE__ */ whole(
  ({ forms }) => holding({ nameForm: oneOfThese(forms) }),
);
