import { frozen } from '../../../kernel/frozen.js';
import type { Principle } from '../../../vocabulary/about-kim/principles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const principles: SchemeTexts<Principle> = /* @__PURE__ */ frozen({
  title: 'Prinsip pengembangan dan pemberdayaan',
  description: 'Tujuh prinsip pengembangan dan pemberdayaan KIM.',
  concepts: {
    sinergitas: {
      label: 'sinergitas',
      definition: 'Upaya pemerintah pusat, provinsi, kabupaten, kota, dan semua pihak saling melengkapi.',
    },
    terstruktur: {
      label: 'terstruktur',
      definition: 'Dilakukan berjenjang dari pusat sampai ke daerah.',
    },
    terukur: {
      label: 'terukur',
      definition: 'Keberhasilan hasilnya dapat diukur secara kuantitatif maupun kualitatif.',
    },
    terintegrasi: {
      label: 'terintegrasi',
      definition: 'Penyelenggaraannya merupakan satu kesatuan secara nasional.',
    },
    partisipatif: {
      label: 'partisipatif',
      definition: 'Masyarakat terlibat secara aktif.',
    },
    berkelanjutan: {
      label: 'berkelanjutan',
      definition: 'Dilakukan bertahap dan berkesinambungan.',
    },
    kemitraan: {
      label: 'kemitraan',
      definition: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
    },
  },
});
