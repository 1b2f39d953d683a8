import { frozen } from '../../../kernel/frozen.js';
import type { KimfestCategory } from '../../../vocabulary/about-kim/kimfest-2025.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimfest2025: SchemeTexts<KimfestCategory> = /* @__PURE__ */ frozen({
  title: 'Kategori utama KIMFest 2025',
  description:
    'Kategori utama festival KIM tingkat nasional pada 14 dan 15 November 2025. Bobot penilaiannya tidak diumumkan.',
  concepts: {
    'ekonomi-kreatif-digital': {
      label: 'ekonomi kreatif dan digital',
      definition: 'Kegiatan yang memajukan usaha warga, termasuk UMKM.',
    },
    'sosial-budaya': {
      label: 'sosial budaya',
      definition: 'Kegiatan tentang pariwisata, kesehatan, lingkungan, seni, budaya, dan kehidupan sosial.',
    },
    literasi: {
      label: 'literasi',
      definition: 'Kegiatan tentang pendidikan, media, publikasi, dan teknologi informasi.',
    },
  },
});
