import type { ForumCycleStep, ForumCycleStepLinks } from '../../../vocabulary/about-kim/forum-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const forumCycleLabels: SchemeLabels<ForumCycleStep> = /* @__PURE__ */ labelled({
  mengikuti: 'follow information',
  mendiskusikan: 'discuss',
  menyalurkan: 'pass on',
  menerapkan: 'apply',
  'mendayagunakan-tik': 'use ICT',
});

export const forumCycle: SchemeTexts<ForumCycleStep, ForumCycleStepLinks> = /* @__PURE__ */ described(
  forumCycleLabels,
  {
    title: 'Information cycle of the KIM as a forum',
    description: 'The five steps of a KIM as a forum: from following information to making use of technology.',
    concepts: {
      mengikuti: {
        definition: 'Follow information from various sources.',
        reasons: {
          'information-cycle/mengumpulkan': 'Both are the first step: obtaining information from various sources.',
        },
      },
      mendiskusikan: {
        definition: 'Talk over together what was found.',
        reasons: {
          'information-cycle/mengolah': 'By discussing it the group processes the information before passing it on.',
        },
      },
      menyalurkan: {
        definition: 'Pass the information on to the people around.',
        reasons: {
          'information-cycle/mendistribusikan':
            'To pass on and to distribute both mean bringing information to residents.',
        },
      },
      menerapkan: {
        definition: 'Put the information to use in daily life.',
        reasons: {
          'empowerment-process/pendayagunaan': 'Information put to use is information made the most of.',
        },
      },
      'mendayagunakan-tik': {
        definition: 'Make use of information and communication technology once networks and devices are there.',
        reasons: {
          'empowerment-process/pendayagunaan': 'Technology is a means of making the most of information.',
        },
      },
    },
  },
);
