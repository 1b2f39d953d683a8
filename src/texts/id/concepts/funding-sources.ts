import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FundingSource } from '../../../vocabulary/concepts/funding-sources.js';
import { fundingSources as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const fundingSourcesLabels: SchemeLabels<FundingSource> = /* @__PURE__ */ labelledByCode(codes, {
  'dana-desa': 'dana desa atau APBDes',
});

export const fundingSources: SchemeTexts<FundingSource> = /* @__PURE__ */ described(fundingSourcesLabels, {
  title: 'Sumber dana',
  description: 'Dari mana uang KIM berasal.',
  concepts: {
    'iuran-anggota': {
      definition: 'Uang dari anggota sendiri.',
    },
    'bantuan-pemerintah': {
      definition: 'Bantuan dari pemerintah pusat, provinsi, kabupaten, atau kota.',
    },
    'usaha-sendiri': {
      definition: 'Hasil usaha produktif KIM.',
    },
    'sumbangan-tidak-mengikat': {
      definition: 'Sumbangan dari siapa pun tanpa syarat yang mengikat.',
    },
    'dana-desa': {
      definition: 'Uang dari anggaran desa; ada daerah yang meminta surat keputusan dan AD/ART lebih dahulu.',
    },
  },
});
