import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { InformationSourceType } from '../../../vocabulary/concepts/information-source-types.js';

export const informationSourceTypes: SchemeTexts<InformationSourceType> = /* @__PURE__ */ frozen({
  title: 'Types of information source',
  description: 'Where a group takes its information from.',
  concepts: {
    'media-cetak': {
      label: 'print media',
      definition: 'Newspapers, magazines and other print.',
    },
    'media-elektronik': {
      label: 'broadcast media',
      definition: 'Radio and television.',
    },
    internet: {
      label: 'internet',
      definition: 'Websites, social media and other services on the internet.',
    },
    'pemerintah-langsung': {
      label: 'government or others concerned, directly',
      definition: 'What is asked for or received directly from government or from those concerned.',
    },
    masyarakat: {
      label: 'residents',
      definition: 'News, observations and wishes from residents themselves.',
    },
  },
});
