import { frozen } from '../../../kernel/frozen.js';
import type { ForumCycleStep, ForumCycleStepLinks } from '../../../vocabulary/about-kim/forum-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const forumCycle: SchemeTexts<ForumCycleStep, ForumCycleStepLinks> = /* @__PURE__ */ frozen({
  title: 'Information cycle of the KIM as a forum',
  description: 'The five steps of a KIM as a forum: from following information to making use of technology.',
  concepts: {
    mengikuti: {
      label: 'follow information',
      definition: 'Follow information from various sources.',
      reasons: {
        'information-cycle/mengumpulkan': 'Both are the first step: obtaining information from various sources.',
      },
    },
    mendiskusikan: {
      label: 'discuss',
      definition: 'Talk over together what was found.',
      reasons: {
        'information-cycle/mengolah': 'By discussing it the group processes the information before passing it on.',
      },
    },
    menyalurkan: {
      label: 'pass on',
      definition: 'Pass the information on to the people around.',
      reasons: {
        'information-cycle/mendistribusikan':
          'To pass on and to distribute both mean bringing information to residents.',
      },
    },
    menerapkan: {
      label: 'apply',
      definition: 'Put the information to use in daily life.',
      reasons: {
        'empowerment-process/pendayagunaan': 'Information put to use is information made the most of.',
      },
    },
    'mendayagunakan-tik': {
      label: 'use ICT',
      definition: 'Make use of information and communication technology once networks and devices are there.',
      reasons: {
        'empowerment-process/pendayagunaan': 'Technology is a means of making the most of information.',
      },
    },
  },
});
