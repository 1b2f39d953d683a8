import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AspirationClass } from '../../../vocabulary/concepts/aspiration-classes.js';

export const aspirationClasses: SchemeTexts<AspirationClass> = /* @__PURE__ */ frozen({
  title: 'Aspiration classes',
  description: 'Classes of requests, wishes and complaints of residents, after the national system SP4N-LAPOR!.',
  concepts: {
    'permintaan-informasi': {
      label: 'request for information',
      definition: 'A resident asks a public service for information.',
    },
    aspirasi: {
      label: 'wish or suggestion',
      definition: 'A resident puts forward a hope, a proposal or a suggestion.',
    },
    pengaduan: {
      label: 'complaint',
      definition: 'A resident complains of a service that falls short; its narrower class is not known.',
    },
    keluhan: {
      label: 'grievance',
      definition: 'A light complaint that an explanation or a prompt repair can settle.',
    },
    'pengaduan-tidak-berkadar-pengawasan': {
      label: 'complaint that needs no inspection',
      definition: 'A complaint about a dispute or breach that can be settled without inspection in the field.',
    },
    'pengaduan-berkadar-pengawasan': {
      label: 'complaint that needs inspection',
      definition: 'A complaint that needs inspection in the field, such as a suspected abuse of office.',
    },
  },
});
