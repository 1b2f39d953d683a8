import type { NameForm } from '../../vocabulary/concepts/name-forms.js';
import { nameForms } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

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
  needs: ['nameForm'],
  check(
    { nameForm },
    answer: Answering<'registration', { readonly forms: readonly NameForm[] }>,
    { forms }: OptionsOf<typeof nameFormNotCurrentReference>,
  ) {
    if (!forms.includes(nameForm)) answer.found(['nameForm'], { forms });
  },
});

/** For the page of the rules. */
export const nameFormNotCurrentReference = {
  options: { forms: /* @__PURE__ */ someCodesOf(nameForms) },
  reads: ['nameForm'],
  reportsAt: ['nameForm'],
} as const satisfies RuleReference;
