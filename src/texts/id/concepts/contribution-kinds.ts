import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ContributionKind } from '../../../vocabulary/concepts/contribution-kinds.js';

export const contributionKinds: SchemeTexts<ContributionKind> = /* @__PURE__ */ frozen({
  title: 'Jenis sumbangan',
  description: 'Apa yang dibawa masing-masing pihak dalam kerja sama.',
  concepts: {
    dana: {
      label: 'dana',
      definition: 'Uang untuk kegiatan.',
    },
    tenaga: {
      label: 'tenaga',
      definition: 'Kerja dan waktu orang.',
    },
    tempat: {
      label: 'tempat',
      definition: 'Ruang atau tempat kegiatan.',
    },
    peralatan: {
      label: 'peralatan',
      definition: 'Alat, perangkat, atau jaringan internet.',
    },
    'bahan-informasi': {
      label: 'bahan informasi',
      definition: 'Isi, data, atau bahan cetak untuk disebarkan.',
    },
    keahlian: {
      label: 'keahlian',
      definition: 'Pengetahuan, narasumber, atau pelatihan.',
    },
    jaringan: {
      label: 'jaringan',
      definition: 'Hubungan dengan pihak lain.',
    },
    publikasi: {
      label: 'publikasi',
      definition: 'Pemberitaan dan penyebaran melalui media.',
    },
  },
});
