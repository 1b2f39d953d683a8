import { frozen } from '../../kernel/frozen.js';
import type { WordLanguage } from '../part-of-language.js';
import { registrationFields } from './fields/registration.js';
import { registrationSteps } from './fields/steps.js';
import { names } from './indicators.js';

/** Labels, helps and examples of the fields of a form in which a KIM registers, the titles of its steps, and the names of the indicators on which a target can be set. */
export const registrationWords: WordLanguage<'registration'> = /* @__PURE__ */ frozen({
  fields: { registration: registrationFields, steps: { registration: registrationSteps } },
  indicators: { names },
});
