import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { InformationSourceType } from '../../../vocabulary/concepts/information-source-types.js';
import { informationSourceTypes as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const informationSourceTypesLabels: SchemeLabels<InformationSourceType> = /* @__PURE__ */ labelledByCode(codes, {
  'pemerintah-langsung': 'pemerintah atau pihak terkait, langsung',
});

export const informationSourceTypes: SchemeTexts<InformationSourceType> = /* @__PURE__ */ described(
  informationSourceTypesLabels,
  {
    title: 'Jenis sumber informasi',
    description: 'Dari mana kelompok memperoleh informasi.',
    concepts: {
      'media-cetak': {
        definition: 'Surat kabar, majalah, dan terbitan lain.',
      },
      'media-elektronik': {
        definition: 'Radio dan televisi.',
      },
      internet: {
        definition: 'Laman, media sosial, dan layanan lain di internet.',
      },
      'pemerintah-langsung': {
        definition: 'Keterangan yang diminta atau diterima langsung dari pemerintah atau pihak yang berkepentingan.',
      },
      masyarakat: {
        definition: 'Kabar, pengamatan, dan aspirasi dari warga sendiri.',
      },
    },
  },
);
