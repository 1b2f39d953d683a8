import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CountBasis } from '../../../vocabulary/concepts/count-bases.js';

export const countBases: SchemeTexts<CountBasis> = /* @__PURE__ */ frozen({
  title: 'What a count counts',
  description: 'What a number counts. Only counts of members and of officers say something about the size of a KIM.',
  concepts: {
    anggota: {
      label: 'members',
      definition: 'All members, officers included.',
    },
    pengurus: {
      label: 'officers',
      definition: 'Officers only; there are at least as many members.',
      scopeNote: 'Fewer than three officers does not mean fewer than three members.',
    },
    peserta: {
      label: 'participants',
      definition: 'People who came to an event, members or not.',
    },
    'orang-terlatih': {
      label: 'people trained',
      definition: 'People who were once trained, not necessarily members.',
    },
    utusan: {
      label: 'delegates',
      definition: 'People sent to an event.',
    },
    'akun-portal': {
      label: 'portal accounts',
      definition:
        'Accounts on a portal such as kim.id; 2.3 a village on average in late 2025, so not the number of members.',
    },
  },
});
