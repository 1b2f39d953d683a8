import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { DecreeEffect } from '../../../vocabulary/concepts/decree-effects.js';
import { decreeEffects as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const decreeEffectsLabels: SchemeLabels<DecreeEffect> = /* @__PURE__ */ labelledByCode(codes, {});

export const decreeEffects: SchemeTexts<DecreeEffect> = /* @__PURE__ */ described(decreeEffectsLabels, {
  title: 'Akibat surat keputusan',
  description:
    'Apa yang dilakukan surat keputusan terhadap KIM: mengakui yang sudah ada, mengangkat orangnya, atau membentuknya.',
  concepts: {
    mengakui: {
      definition: 'Mencatat, mengukuhkan, menetapkan, atau mengesahkan KIM dan pengurus yang dipilih warga sendiri.',
      scopeNote:
        'Banyak surat keputusan memakai kata "pembentukan" untuk mencatat kelompok yang sudah dibentuk warga; yang menentukan adalah siapa yang memilih pengurus dan kapan kelompok itu ada.',
    },
    mengangkat: {
      definition: 'Menunjuk pengurus yang tidak dipilih oleh kelompok.',
    },
    membentuk: {
      definition: 'Membentuk KIM yang sebelumnya belum ada.',
    },
  },
});
