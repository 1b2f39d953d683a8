import type { KimfestCategory } from '../../../vocabulary/about-kim/kimfest-2025.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimfest2025 as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimfest2025Labels: SchemeLabels<KimfestCategory> = /* @__PURE__ */ labelledByCode(codes, {
  'ekonomi-kreatif-digital': 'ekonomi kreatif dan digital',
});

export const kimfest2025: SchemeTexts<KimfestCategory> = /* @__PURE__ */ described(kimfest2025Labels, {
  title: 'Kategori utama KIMFest 2025',
  description:
    'Kategori utama festival KIM tingkat nasional pada 14 dan 15 November 2025. Bobot penilaiannya tidak diumumkan.',
  concepts: {
    'ekonomi-kreatif-digital': {
      definition: 'Kegiatan yang memajukan usaha warga, termasuk UMKM.',
      scopeNote: 'Pariwisata dicatat di sosial budaya, dan teknologi informasi di literasi.',
    },
    'sosial-budaya': {
      definition: 'Kegiatan tentang pariwisata, kesehatan, lingkungan, seni, budaya, dan kehidupan sosial.',
      scopeNote: 'Usaha warga dicatat di ekonomi kreatif dan digital, dan pendidikan di literasi.',
    },
    literasi: {
      definition: 'Kegiatan tentang pendidikan, media, publikasi, dan teknologi informasi.',
      scopeNote: 'Usaha warga, termasuk UMKM, dicatat di ekonomi kreatif dan digital; kesenian di sosial budaya.',
    },
  },
});
