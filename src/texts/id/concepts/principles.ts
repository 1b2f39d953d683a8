import type { Principle } from '../../../vocabulary/about-kim/principles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const principlesLabels: SchemeLabels<Principle> = /* @__PURE__ */ labelled({
  sinergitas: 'sinergitas',
  terstruktur: 'terstruktur',
  terukur: 'terukur',
  terintegrasi: 'terintegrasi',
  partisipatif: 'partisipatif',
  berkelanjutan: 'berkelanjutan',
  kemitraan: 'kemitraan',
});

export const principles: SchemeTexts<Principle> = /* @__PURE__ */ described(principlesLabels, {
  title: 'Prinsip pengembangan dan pemberdayaan',
  description: 'Tujuh prinsip pengembangan dan pemberdayaan KIM.',
  concepts: {
    sinergitas: {
      definition: 'Upaya pemerintah pusat, provinsi, kabupaten, kota, dan semua pihak saling melengkapi.',
    },
    terstruktur: {
      definition: 'Dilakukan berjenjang dari pusat sampai ke daerah.',
    },
    terukur: {
      definition: 'Keberhasilan hasilnya dapat diukur secara kuantitatif maupun kualitatif.',
    },
    terintegrasi: {
      definition: 'Penyelenggaraannya merupakan satu kesatuan secara nasional.',
    },
    partisipatif: {
      definition: 'Masyarakat terlibat secara aktif.',
    },
    berkelanjutan: {
      definition: 'Dilakukan bertahap dan berkesinambungan.',
    },
    kemitraan: {
      definition: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
    },
  },
});
