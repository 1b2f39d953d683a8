import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MembershipClass } from '../../../vocabulary/concepts/membership-classes.js';

export const membershipClasses: SchemeTexts<MembershipClass> = /* @__PURE__ */ frozen({
  title: 'Jenis keanggotaan',
  description: 'Jenis anggota menurut anggaran rumah tangga sebuah KIM.',
  concepts: {
    biasa: {
      label: 'anggota biasa',
      definition: 'Anggota yang mempunyai hak dan kewajiban penuh.',
    },
    istimewa: {
      label: 'anggota istimewa',
      definition: 'Anggota yang diterima secara khusus menurut anggaran rumah tangga.',
    },
  },
});
