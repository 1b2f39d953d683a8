import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { InformationSourceType } from '../../../vocabulary/concepts/information-source-types.js';

export const informationSourceTypes: SchemeTexts<InformationSourceType> = /* @__PURE__ */ frozen({
  title: 'Jenis sumber informasi',
  description: 'Dari mana kelompok memperoleh informasi.',
  concepts: {
    'media-cetak': {
      label: 'media cetak',
      definition: 'Surat kabar, majalah, dan terbitan lain.',
    },
    'media-elektronik': {
      label: 'media elektronik',
      definition: 'Radio dan televisi.',
    },
    internet: {
      label: 'internet',
      definition: 'Laman, media sosial, dan layanan lain di internet.',
    },
    'pemerintah-langsung': {
      label: 'pemerintah atau pihak terkait, langsung',
      definition: 'Keterangan yang diminta atau diterima langsung dari pemerintah atau pihak yang berkepentingan.',
    },
    masyarakat: {
      label: 'masyarakat',
      definition: 'Kabar, pengamatan, dan aspirasi dari warga sendiri.',
    },
  },
});
