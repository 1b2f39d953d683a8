import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ContributionKind } from '../../../vocabulary/concepts/contribution-kinds.js';
import { contributionKinds as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const contributionKindsLabels: SchemeLabels<ContributionKind> = /* @__PURE__ */ labelledByCode(codes, {});

export const contributionKinds: SchemeTexts<ContributionKind> = /* @__PURE__ */ described(contributionKindsLabels, {
  title: 'Jenis sumbangan',
  description: 'Apa yang dibawa masing-masing pihak dalam kerja sama.',
  concepts: {
    dana: {
      definition: 'Uang untuk kegiatan.',
    },
    tenaga: {
      definition: 'Kerja dan waktu orang.',
    },
    tempat: {
      definition: 'Ruang atau tempat kegiatan.',
    },
    peralatan: {
      definition: 'Alat, perangkat, atau jaringan internet.',
    },
    'bahan-informasi': {
      definition: 'Isi, data, atau bahan cetak untuk disebarkan.',
    },
    keahlian: {
      definition: 'Pengetahuan, narasumber, atau pelatihan.',
    },
    jaringan: {
      definition: 'Hubungan dengan pihak lain.',
    },
    publikasi: {
      definition: 'Pemberitaan dan penyebaran melalui media.',
    },
  },
});
