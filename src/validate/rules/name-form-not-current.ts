import type { NameForm } from '../../vocabulary/concepts/name-forms.js';
import { nameForms } from '../../vocabulary/concepts/name-forms.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';

/** The group calls itself by a word that the rule of the day does not use: Kelompok until 2024, Komunitas since. */
export const nameFormNotCurrent: Rule<
  'name.form-not-current',
  'registration',
  { readonly forms: readonly NameForm[] },
  { readonly forms: readonly NameForm[] }
> = {
  code: 'name.form-not-current',
  kind: 'registration',
  options: { forms: codesOf(nameForms) },
  check({ nameForm }, { forms }) {
    if (nameForm === undefined) return cannotTell('not-given', ['nameForm']);
    return forms.includes(nameForm) ? pass : fail(['nameForm'], { forms });
  },
};
