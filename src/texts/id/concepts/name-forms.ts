import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { NameForm } from '../../../vocabulary/concepts/name-forms.js';
import { nameForms as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const nameFormsLabels: SchemeLabels<NameForm> = /* @__PURE__ */ labelledByCode(codes, {
  kelompok: 'Kelompok Informasi Masyarakat',
  komunitas: 'Komunitas Informasi Masyarakat',
});

export const nameForms: SchemeTexts<NameForm> = /* @__PURE__ */ described(nameFormsLabels, {
  title: 'Bentuk nama',
  description:
    'Kata pertama dalam kepanjangan KIM. Kedua bentuk tetap dipakai, karena KIM boleh mempertahankan namanya.',
  concepts: {
    kelompok: {
      definition:
        'Nama dalam Permen Kominfo 8/2010 dan 8/2019, dipakai oleh KIM yang dibentuk sebelum perubahan nama dan oleh banyak KIM sesudahnya.',
    },
    komunitas: {
      definition:
        'Nama yang diusulkan pada Juni 2022, dipakai sejak peluncuran KIM.ID pada 15 Agustus 2022 dan menjadi nama resmi dalam Permen Kominfo 4/2024; setiap komunitas dapat menjadi KIM.',
    },
  },
});
