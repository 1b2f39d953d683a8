import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimStanding } from '../../../vocabulary/concepts/kim-standings.js';
import { kimStandings as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimStandingsLabels: SchemeLabels<KimStanding> = /* @__PURE__ */ labelledByCode(codes, {});

export const kimStandings: SchemeTexts<KimStanding> = /* @__PURE__ */ described(kimStandingsLabels, {
  title: 'Status KIM',
  description: 'Apakah KIM masih berjalan menurut catatan dinas.',
  concepts: {
    aktif: {
      definition: 'Menjalankan kegiatan.',
    },
    vakum: {
      definition: 'Untuk sementara tidak berkegiatan.',
    },
    bubar: {
      definition: 'Sudah dibubarkan dan tidak berkegiatan lagi.',
    },
  },
});
