import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FundingSource } from '../../../vocabulary/concepts/funding-sources.js';

export const fundingSources: SchemeTexts<FundingSource> = /* @__PURE__ */ frozen({
  title: 'Sumber dana',
  description: 'Dari mana uang KIM berasal.',
  concepts: {
    'iuran-anggota': {
      label: 'iuran anggota',
      definition: 'Uang dari anggota sendiri.',
    },
    'bantuan-pemerintah': {
      label: 'bantuan pemerintah',
      definition: 'Bantuan dari pemerintah pusat, provinsi, kabupaten, atau kota.',
    },
    'usaha-sendiri': {
      label: 'usaha sendiri',
      definition: 'Hasil usaha produktif KIM.',
    },
    'sumbangan-tidak-mengikat': {
      label: 'sumbangan tidak mengikat',
      definition: 'Sumbangan dari siapa pun tanpa syarat yang mengikat.',
    },
    'dana-desa': {
      label: 'dana desa atau APBDes',
      definition: 'Uang dari anggaran desa; ada daerah yang meminta surat keputusan dan AD/ART lebih dahulu.',
    },
  },
});
