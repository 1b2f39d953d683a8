import type { NameForm } from '../../vocabulary/concepts/name-forms.js';
import { nameForms } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, rule } from '../rule.js';

/**
 * The group calls itself by a word that the rule of the day does not use: Kelompok until 2024, Komunitas since.
 *
 * Fails when the form of the name is none of `forms`.
 *
 * Boundary: none; which forms are current on a day is the matter of the rule set of that day.
 */
export const nameFormNotCurrent = /* @__PURE__ */ rule({
  code: 'name.form-not-current',
  kind: 'registration',
  reads: ['nameForm'],
  reportsAt: ['nameForm'],
  options: { forms: someCodesOf(nameForms) },
  needs: ['nameForm'],
  check({ nameForm }, answer: Answering<'registration', { readonly forms: readonly NameForm[] }>, { forms }) {
    if (!forms.includes(nameForm)) answer.found(['nameForm'], { forms });
  },
});
