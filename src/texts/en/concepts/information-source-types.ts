import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { InformationSourceType } from '../../../vocabulary/concepts/information-source-types.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const informationSourceTypesLabels: SchemeLabels<InformationSourceType> = /* @__PURE__ */ labelled({
  'media-cetak': 'print media',
  'media-elektronik': 'broadcast media',
  internet: 'internet',
  'pemerintah-langsung': 'government or others concerned, directly',
  masyarakat: 'residents',
});

export const informationSourceTypes: SchemeTexts<InformationSourceType> = /* @__PURE__ */ described(
  informationSourceTypesLabels,
  {
    title: 'Types of information source',
    description: 'Where a group takes its information from.',
    concepts: {
      'media-cetak': {
        definition: 'Newspapers, magazines and other print.',
      },
      'media-elektronik': {
        definition: 'Radio and television.',
      },
      internet: {
        definition: 'Websites, social media and other services on the internet.',
      },
      'pemerintah-langsung': {
        definition: 'What is asked for or received directly from government or from those concerned.',
      },
      masyarakat: {
        definition: 'News, observations and wishes from residents themselves.',
      },
    },
  },
);
