import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { BodyType } from '../../../vocabulary/concepts/body-types.js';

export const bodyTypes: SchemeTexts<BodyType> = /* @__PURE__ */ frozen({
  title: 'Jenis badan',
  description: 'Membedakan sebuah KIM dari forum yang menghimpun beberapa KIM.',
  concepts: {
    kim: {
      label: 'KIM',
      definition:
        'Lembaga layanan publik yang dibentuk dan dikelola dari, oleh, dan untuk masyarakat, berorientasi pada layanan informasi dan pemberdayaan masyarakat sesuai kebutuhannya.',
    },
    'forum-kim': {
      label: 'forum KIM',
      definition:
        'Jejaring yang menghimpun KIM suatu wilayah; bukan sebuah KIM, sehingga batas jumlah anggota KIM tidak berlaku baginya.',
      scopeNote:
        'Sebagian naskah menyebut “forum KIM” untuk KIM itu sendiri. Yang menentukan adalah apakah anggotanya orang atau KIM.',
    },
  },
});
