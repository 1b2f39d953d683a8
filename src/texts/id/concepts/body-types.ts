import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { BodyType } from '../../../vocabulary/concepts/body-types.js';
import { bodyTypes as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const bodyTypesLabels: SchemeLabels<BodyType> = /* @__PURE__ */ labelledByCode(codes, {
  kim: 'KIM',
  'forum-kim': 'forum KIM',
});

export const bodyTypes: SchemeTexts<BodyType> = /* @__PURE__ */ described(bodyTypesLabels, {
  title: 'Jenis badan',
  description: 'Membedakan sebuah KIM dari forum yang menghimpun beberapa KIM.',
  concepts: {
    kim: {
      definition:
        'Lembaga layanan publik yang dibentuk dan dikelola dari, oleh, dan untuk masyarakat, berorientasi pada layanan informasi dan pemberdayaan masyarakat sesuai kebutuhannya.',
    },
    'forum-kim': {
      definition:
        'Jejaring yang menghimpun KIM suatu wilayah; bukan sebuah KIM, sehingga batas jumlah anggota KIM tidak berlaku baginya.',
      scopeNote:
        'Sebagian naskah menyebut “forum KIM” untuk KIM itu sendiri. Yang menentukan adalah apakah anggotanya orang atau KIM.',
    },
  },
});
