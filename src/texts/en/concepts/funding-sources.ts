import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FundingSource } from '../../../vocabulary/concepts/funding-sources.js';

export const fundingSources: SchemeTexts<FundingSource> = /* @__PURE__ */ frozen({
  title: 'Funding sources',
  description: 'Where the money of a KIM comes from.',
  concepts: {
    'iuran-anggota': {
      label: "members' contributions",
      definition: 'Money from the members themselves.',
    },
    'bantuan-pemerintah': {
      label: 'government aid',
      definition: 'Aid from the central government, the province, kabupaten or kota.',
    },
    'usaha-sendiri': {
      label: 'own enterprise',
      definition: 'Proceeds of the productive business of the KIM.',
    },
    'sumbangan-tidak-mengikat': {
      label: 'non-binding donations',
      definition: 'Donations from anyone, with no strings attached.',
    },
    'dana-desa': {
      label: 'village budget',
      definition: 'Money from the village budget; some places ask for the decree and the statutes first.',
    },
  },
});
