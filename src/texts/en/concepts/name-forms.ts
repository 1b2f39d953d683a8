import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { NameForm } from '../../../vocabulary/concepts/name-forms.js';

export const nameForms: SchemeTexts<NameForm> = /* @__PURE__ */ frozen({
  title: 'Name forms',
  description:
    'The first word that the K of KIM stands for. Both forms remain in use; which one is official when stands in the dated parameters.',
  concepts: {
    kelompok: {
      label: 'Kelompok Informasi Masyarakat (group)',
      definition:
        'The name in Ministerial Regulations 8/2010 and 8/2019, used by KIMs formed before the name changed and by many after.',
    },
    komunitas: {
      label: 'Komunitas Informasi Masyarakat (community)',
      definition:
        'The name proposed in June 2022, used since KIM.ID was launched on 15 August 2022 and official since Ministerial Regulation 4/2024; it lets any community be a KIM.',
    },
  },
});
