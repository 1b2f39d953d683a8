import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FundingSource } from '../../../vocabulary/concepts/funding-sources.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const fundingSourcesLabels: SchemeLabels<FundingSource> = /* @__PURE__ */ labelled({
  'iuran-anggota': "members' contributions",
  'bantuan-pemerintah': 'government aid',
  'usaha-sendiri': 'own enterprise',
  'sumbangan-tidak-mengikat': 'non-binding donations',
  'dana-desa': 'village budget',
});

export const fundingSources: SchemeTexts<FundingSource> = /* @__PURE__ */ described(fundingSourcesLabels, {
  title: 'Funding sources',
  description: 'Where the money of a KIM comes from.',
  concepts: {
    'iuran-anggota': {
      definition: 'Money from the members themselves.',
    },
    'bantuan-pemerintah': {
      definition: 'Aid from the central government, the province, kabupaten or kota.',
    },
    'usaha-sendiri': {
      definition: 'Proceeds of the productive business of the KIM.',
    },
    'sumbangan-tidak-mengikat': {
      definition: 'Donations from anyone, with no strings attached.',
    },
    'dana-desa': {
      definition: 'Money from the village budget; some places ask for the decree and the statutes first.',
    },
  },
});
