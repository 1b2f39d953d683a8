import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RaterRelation } from '../../../vocabulary/concepts/rater-relations.js';
import { raterRelations as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const raterRelationsLabels: SchemeLabels<RaterRelation> = /* @__PURE__ */ labelledByCode(codes, {
  self: 'KIM itu sendiri',
  'kim-member': 'anggota KIM itu',
  office: 'dinas atau pemerintah',
  resident: 'warga',
  'peer-kim': 'KIM lain',
  expert: 'ahli dari luar',
});

/** Hubungan penilai dengan KIM. */
export const raterRelations: SchemeTexts<RaterRelation> = /* @__PURE__ */ described(raterRelationsLabels, {
  title: 'Hubungan penilai dengan KIM',
  description:
    'Siapa yang menilai mutu. Penilaian oleh kelompok sendiri dicatat, tetapi tidak cukup untuk menentukan kategori KIM.',
  concepts: {
    self: {
      definition: 'Penilaian diri oleh kelompok.',
    },
    'kim-member': {
      definition: 'Penilai adalah anggota kelompok yang dinilai.',
    },
    office: {
      definition: 'Penilai bekerja pada pemerintah, dari desa sampai pusat.',
    },
    resident: {
      definition: 'Penilai adalah warga setempat yang bukan anggota kelompok.',
    },
    'peer-kim': {
      definition: 'Penilai adalah anggota KIM lain atau forum KIM.',
    },
    expert: {
      definition: 'Penilai ahli dalam bidangnya, misalnya dosen, wartawan, atau juri.',
    },
  },
});
