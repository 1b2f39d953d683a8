import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MembershipClass } from '../../../vocabulary/concepts/membership-classes.js';
import { membershipClasses as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const membershipClassesLabels: SchemeLabels<MembershipClass> = /* @__PURE__ */ labelledByCode(codes, {
  biasa: 'anggota biasa',
  istimewa: 'anggota istimewa',
});

export const membershipClasses: SchemeTexts<MembershipClass> = /* @__PURE__ */ described(membershipClassesLabels, {
  title: 'Jenis keanggotaan',
  description: 'Jenis anggota menurut anggaran rumah tangga sebuah KIM.',
  concepts: {
    biasa: {
      definition: 'Anggota yang mempunyai hak dan kewajiban penuh.',
    },
    istimewa: {
      definition: 'Anggota yang diterima secara khusus menurut anggaran rumah tangga.',
    },
  },
});
