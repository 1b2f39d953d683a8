import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimfestCategory } from '../../../vocabulary/concepts/kimfest-categories.js';

export const kimfestCategories: SchemeTexts<KimfestCategory> = /* @__PURE__ */ frozen({
  title: 'Kategori utama KIMFest 2025',
  description:
    'Tiga kategori utama penghargaan pada festival nasional KIMFest 2025. Topik yang tidak disebut dalam kategori itu tidak dimasukkan ke mana pun.',
  concepts: {
    'ekonomi-kreatif-digital': {
      label: 'ekonomi kreatif dan digital',
      definition: 'Usaha warga, produk kreatif, dan perdagangan digital.',
    },
    'sosial-budaya': { label: 'sosial budaya', definition: 'Pariwisata, kesehatan, lingkungan, dan kehidupan budaya.' },
    literasi: {
      label: 'literasi',
      definition: 'Pendidikan, media, publikasi, dan teknologi informasi.',
      scopeNote: 'Berbeda dari topik literasi, yang hanya berarti kemampuan membaca, memahami, dan memakai informasi.',
    },
  },
});
