import { registrationFields } from '../fields/registration-fields.js';
import { registrationShape } from '../parse/generated/registration-shape.js';
import { type FormOutline, outlineOf } from './form-kind.js';

/** The fields of the form in which a KIM registers, without the rules: for a page that only shows fields and choices. */
export const registrationOutline: FormOutline<'registration'> = /* @__PURE__ */ outlineOf(
  'registration',
  registrationFields,
  registrationShape,
);
