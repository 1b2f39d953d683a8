import type { KimFunction } from '../../../vocabulary/about-kim/kim-functions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimFunctions as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimFunctionsLabels: SchemeLabels<KimFunction> = /* @__PURE__ */ labelledByCode(codes, {
  'mitra-dialog': 'mitra dialog pemerintah',
});

export const kimFunctions: SchemeTexts<KimFunction> = /* @__PURE__ */ described(kimFunctionsLabels, {
  title: 'Fungsi KIM',
  description: 'Empat fungsi KIM. Rancangan standar (2025) meringkasnya menjadi dua: diseminasi dan pemberdayaan.',
  concepts: {
    'wahana-informasi': {
      definition: 'Wahana informasi antaranggota, dari warga kepada pemerintah, dan dari pemerintah kepada warga.',
    },
    'mitra-dialog': {
      definition: 'Mitra dialog pemerintah daerah dalam merumuskan kebijakan publik.',
    },
    'peningkatan-literasi': {
      definition:
        'Meningkatkan literasi anggota dan masyarakat di bidang informasi, media massa, serta teknologi informasi dan komunikasi.',
    },
    'lembaga-bernilai-ekonomi': {
      definition: 'Lembaga yang kegiatannya memberi nilai ekonomi.',
    },
  },
});
