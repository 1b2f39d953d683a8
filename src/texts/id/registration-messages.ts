import { frozen } from '../../kernel/frozen.js';
import type { MessageLanguage } from '../part-of-language.js';
import { indonesianFormat } from './format.js';
import { groupRules } from './rules-group.js';
import { seatFormationRules } from './rules-seat-formation.js';
import { shape } from './shape.js';

/** The sentences about what is wrong in a form in which a KIM registers, and no other words. */
export const registrationMessages: MessageLanguage<'registration'> = /* @__PURE__ */ frozen({
  locale: 'id',
  format: indonesianFormat,
  shape,
  rules: /* @__PURE__ */ (() => ({ ...groupRules, ...seatFormationRules }))(),
});
