import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AspirationClass } from '../../../vocabulary/concepts/aspiration-classes.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const aspirationClassesLabels: SchemeLabels<AspirationClass> = /* @__PURE__ */ labelled({
  'permintaan-informasi': 'request for information',
  aspirasi: 'wish or suggestion',
  pengaduan: 'complaint',
  keluhan: 'grievance',
  'pengaduan-tidak-berkadar-pengawasan': 'complaint that needs no inspection',
  'pengaduan-berkadar-pengawasan': 'complaint that needs inspection',
});

export const aspirationClasses: SchemeTexts<AspirationClass> = /* @__PURE__ */ described(aspirationClassesLabels, {
  title: 'Aspiration classes',
  description: 'Classes of requests, wishes and complaints of residents, after the national system SP4N-LAPOR!.',
  concepts: {
    'permintaan-informasi': {
      definition: 'A resident asks a public service for information.',
    },
    aspirasi: {
      definition: 'A resident puts forward a hope, a proposal or a suggestion.',
    },
    pengaduan: {
      definition: 'A resident complains of a service that falls short; its narrower class is not known.',
    },
    keluhan: {
      definition: 'A light complaint that an explanation or a prompt repair can settle.',
    },
    'pengaduan-tidak-berkadar-pengawasan': {
      definition: 'A complaint about a dispute or breach that can be settled without inspection in the field.',
    },
    'pengaduan-berkadar-pengawasan': {
      definition: 'A complaint that needs inspection in the field, such as a suspected abuse of office.',
    },
  },
});
