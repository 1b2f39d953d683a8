import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { NameForm } from '../../../vocabulary/concepts/name-forms.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const nameFormsLabels: SchemeLabels<NameForm> = /* @__PURE__ */ labelled({
  kelompok: 'Kelompok Informasi Masyarakat (group)',
  komunitas: 'Komunitas Informasi Masyarakat (community)',
});

export const nameForms: SchemeTexts<NameForm> = /* @__PURE__ */ described(nameFormsLabels, {
  title: 'Name forms',
  description:
    'The first word that the K of KIM stands for. Both forms remain in use, because a KIM may keep its name.',
  concepts: {
    kelompok: {
      definition:
        'The name in Ministerial Regulations 8/2010 and 8/2019, used by KIMs formed before the name changed and by many after.',
    },
    komunitas: {
      definition:
        'The name proposed in June 2022, used since KIM.ID was launched on 15 August 2022 and official since Ministerial Regulation 4/2024; it lets any community be a KIM.',
    },
  },
});
