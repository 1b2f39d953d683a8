import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdindaFunction, AdindaFunctionLinks } from '../../../vocabulary/concepts/adinda.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const adindaLabels: SchemeLabels<AdindaFunction> = /* @__PURE__ */ labelled({
  akses: 'access to information',
  diskusi: 'discussion',
  implementasi: 'implementation',
  networking: 'networking',
  diseminasi: 'dissemination',
  aspirasi: 'aspirations',
});

export const adinda: SchemeTexts<AdindaFunction, AdindaFunctionLinks> = /* @__PURE__ */ described(adindaLabels, {
  title: 'ADINDA functions',
  description:
    'The operational guide of a KIM: access, discussion, implementation, networking, dissemination, aspirations. One activity may serve several functions.',
  concepts: {
    akses: {
      definition: 'Seeking information from various sources, as members and residents need it.',
      reasons: {
        'empowerment-process/akses':
          'The function carries out the stage of access; the stage is about residents, the function about what the group does.',
        'forum-cycle/mengikuti': 'Both mean obtaining information from various sources.',
        'information-cycle/mengumpulkan': 'Seeking information is the step of collecting.',
        'kim-missions/meningkatkan-kemampuan': 'The third mission names the ability to access information.',
        'kim-functions/peningkatan-literasi': 'The habit of seeking information raises literacy.',
      },
    },
    diskusi: {
      definition: 'Talking over what was obtained with members and residents, above all what it is good for.',
      reasons: {
        'forum-cycle/mendiskusikan': 'Both mean talking over information that was obtained.',
        'problem-cycle/menemukan-masalah': 'Shared problems are found by discussion.',
        'problem-cycle/memutuskan-bersama': 'A joint decision is reached once things were discussed.',
        'information-cycle/mengolah': 'Discussion processes information before it is used or spread.',
        'principles/partisipatif': 'Discussion involves members and residents actively.',
      },
    },
    implementasi: {
      definition: 'Putting information to use so that it brings residents benefit and added value.',
      reasons: {
        'forum-cycle/menerapkan': 'Both mean putting information to use in daily life.',
        'problem-cycle/melaksanakan-bersama': 'Implementation carries out what was decided.',
        'empowerment-process/pendayagunaan': 'Information put to use is information made the most of.',
        'kim-missions/mendayagunakan-informasi': 'The fourth mission asks that information be used for added value.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Use that adds value gives a KIM economic worth.',
      },
    },
    networking: {
      definition: 'Building and keeping up an information network with other groups, government and others.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'Both mean developing the information network.',
        'principles/kemitraan': 'A network grows out of cooperation as equals, to the benefit of both.',
        'principles/sinergitas': "A network lets the efforts of several parties complete each other's.",
      },
    },
    diseminasi: {
      definition: 'Spreading information among residents.',
      reasons: {
        'information-cycle/mendistribusikan': 'Both mean bringing information to residents.',
        'forum-cycle/menyalurkan': 'Both mean passing information on to the people around.',
        'kim-functions/wahana-informasi': 'By spreading information a KIM is an information channel.',
        'kim-missions/memperlancar-arus-informasi': 'Information that is spread flows more smoothly.',
      },
    },
    aspirasi: {
      definition: 'Taking up the wishes and complaints of residents and bringing them to those in charge.',
      scopeNote:
        'Kabupaten Bandung (2019) calls this last letter "advocacy of aspirations"; the technique of advocacy is not meant.',
      reasons: {
        'kim-missions/menyalurkan-aspirasi':
          'The fifth mission and this function are both about taking up and channelling aspirations.',
        'information-flows/masyarakat-ke-pemerintah': 'Aspirations flow from residents to government.',
        'kim-functions/mitra-dialog': 'Aspirations are what the dialogue on policy is about.',
      },
    },
  },
});
