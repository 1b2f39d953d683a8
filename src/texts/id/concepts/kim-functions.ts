import { frozen } from '../../../kernel/frozen.js';
import type { KimFunction } from '../../../vocabulary/about-kim/kim-functions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimFunctions: SchemeTexts<KimFunction> = /* @__PURE__ */ frozen({
  title: 'Fungsi KIM',
  description: 'Empat fungsi KIM. Rancangan standar (2025) meringkasnya menjadi dua: diseminasi dan pemberdayaan.',
  concepts: {
    'wahana-informasi': {
      label: 'wahana informasi',
      definition: 'Wahana informasi antaranggota, dari warga kepada pemerintah, dan dari pemerintah kepada warga.',
    },
    'mitra-dialog': {
      label: 'mitra dialog pemerintah',
      definition: 'Mitra dialog pemerintah daerah dalam merumuskan kebijakan publik.',
    },
    'peningkatan-literasi': {
      label: 'peningkatan literasi',
      definition:
        'Meningkatkan literasi anggota dan masyarakat di bidang informasi, media massa, serta teknologi informasi dan komunikasi.',
    },
    'lembaga-bernilai-ekonomi': {
      label: 'lembaga bernilai ekonomi',
      definition: 'Lembaga yang kegiatannya memberi nilai ekonomi.',
    },
  },
});
