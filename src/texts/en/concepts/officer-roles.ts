import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { OfficerRole } from '../../../vocabulary/concepts/officer-roles.js';

export const officerRoles: SchemeTexts<OfficerRole> = /* @__PURE__ */ frozen({
  title: 'Officer roles',
  description: 'Offices within a KIM. Officers are members; patrons and advisers are not officers.',
  concepts: {
    ketua: {
      label: 'chair',
      definition: 'Leads the KIM and speaks for it.',
    },
    'wakil-ketua': {
      label: 'vice-chair',
      definition: 'Assists the chair and stands in for the chair.',
    },
    sekretaris: {
      label: 'secretary',
      definition: 'Keeps the letters, minutes and records of the KIM.',
    },
    bendahara: {
      label: 'treasurer',
      definition: 'Keeps and accounts for the money of the KIM.',
    },
    koordinator: {
      label: 'coordinator',
      definition: 'Organises the work of some members or of one field.',
    },
    'seksi-pengumpulan-informasi': {
      label: 'information-gathering section',
      definition: 'Looks for information and gathers it from various sources.',
    },
    'seksi-pengolahan-informasi': {
      label: 'information-processing section',
      definition: 'Sorts, checks and processes what was gathered.',
    },
    'seksi-penyebaran-informasi': {
      label: 'information-spreading section',
      definition: 'Passes information on to the community.',
    },
    'seksi-publikasi': {
      label: 'publication section',
      definition: 'Publishes the news and works of the KIM in its own media.',
    },
    'seksi-lain': {
      label: 'other section',
      definition: 'A section or field of work that is not listed here.',
    },
  },
});
