import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimStanding } from '../../../vocabulary/concepts/kim-standings.js';

export const kimStandings: SchemeTexts<KimStanding> = /* @__PURE__ */ frozen({
  title: 'Status KIM',
  description: 'Apakah KIM masih berjalan menurut catatan dinas.',
  concepts: {
    aktif: {
      label: 'aktif',
      definition: 'Menjalankan kegiatan.',
    },
    vakum: {
      label: 'vakum',
      definition: 'Untuk sementara tidak berkegiatan.',
    },
    bubar: {
      label: 'bubar',
      definition: 'Sudah dibubarkan dan tidak berkegiatan lagi.',
    },
  },
});
