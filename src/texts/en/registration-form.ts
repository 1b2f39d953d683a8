import { frozen } from '../../kernel/frozen.js';
import type { FormLanguage } from '../part-of-language.js';
import { registrationLabels } from './registration-labels.js';
import { registrationMessages } from './registration-messages.js';
import { registrationWords } from './registration-words.js';

/** All words of a form in which a KIM registers: its messages, its fields and its lists. It carries no words of scores or tables. */
export const registration: FormLanguage<'registration'> = /* @__PURE__ */ (() =>
  frozen({ ...registrationMessages, ...registrationWords, ...registrationLabels }))();
