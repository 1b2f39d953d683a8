import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { OfficerRole } from '../../../vocabulary/concepts/officer-roles.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const officerRolesLabels: SchemeLabels<OfficerRole> = /* @__PURE__ */ labelled({
  ketua: 'chair',
  'wakil-ketua': 'vice-chair',
  sekretaris: 'secretary',
  bendahara: 'treasurer',
  koordinator: 'coordinator',
  'seksi-pengumpulan-informasi': 'information-gathering section',
  'seksi-pengolahan-informasi': 'information-processing section',
  'seksi-penyebaran-informasi': 'information-spreading section',
  'seksi-publikasi': 'publication section',
  'seksi-lain': 'other section',
});

export const officerRoles: SchemeTexts<OfficerRole> = /* @__PURE__ */ described(officerRolesLabels, {
  title: 'Officer roles',
  description: 'Offices within a KIM. Officers are members; patrons and advisers are not officers.',
  concepts: {
    ketua: {
      definition: 'Leads the KIM and speaks for it.',
    },
    'wakil-ketua': {
      definition: 'Assists the chair and stands in for the chair.',
    },
    sekretaris: {
      definition: 'Keeps the letters, minutes and records of the KIM.',
    },
    bendahara: {
      definition: 'Keeps and accounts for the money of the KIM.',
    },
    koordinator: {
      definition: 'Organises the work of some members or of one field.',
    },
    'seksi-pengumpulan-informasi': {
      definition: 'Looks for information and gathers it from various sources.',
    },
    'seksi-pengolahan-informasi': {
      definition: 'Sorts, checks and processes what was gathered.',
    },
    'seksi-penyebaran-informasi': {
      definition: 'Passes information on to the community.',
    },
    'seksi-publikasi': {
      definition: 'Publishes the news and works of the KIM in its own media.',
    },
    'seksi-lain': {
      definition: 'A section or field of work that is not listed here.',
    },
  },
});
