import type { Principle } from '../../../vocabulary/about-kim/principles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { principles as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const principlesLabels: SchemeLabels<Principle> = /* @__PURE__ */ labelledByCode(codes, {});

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
