import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CountBasis } from '../../../vocabulary/concepts/count-bases.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const countBasesLabels: SchemeLabels<CountBasis> = /* @__PURE__ */ labelled({
  anggota: 'members',
  pengurus: 'officers',
  peserta: 'participants',
  'orang-terlatih': 'people trained',
  utusan: 'delegates',
  'akun-portal': 'portal accounts',
});

export const countBases: SchemeTexts<CountBasis> = /* @__PURE__ */ described(countBasesLabels, {
  title: 'What a count counts',
  description: 'What a number counts. Only counts of members and of officers say something about the size of a KIM.',
  concepts: {
    anggota: {
      definition: 'All members, officers included.',
    },
    pengurus: {
      definition: 'Officers only; there are at least as many members.',
      scopeNote: 'Fewer than three officers does not mean fewer than three members.',
    },
    peserta: {
      definition: 'People who came to an event, members or not.',
    },
    'orang-terlatih': {
      definition: 'People who were once trained, not necessarily members.',
    },
    utusan: {
      definition: 'People sent to an event.',
    },
    'akun-portal': {
      definition:
        'Accounts on a portal such as kim.id; 2.3 a village on average in late 2025, so not the number of members.',
    },
  },
});
