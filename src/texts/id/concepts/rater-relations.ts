import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RaterRelation } from '../../../vocabulary/concepts/rater-relations.js';

/** Hubungan penilai dengan KIM. */
export const raterRelations: SchemeTexts<RaterRelation> = /* @__PURE__ */ frozen({
  title: 'Hubungan penilai dengan KIM',
  description:
    'Siapa yang menilai mutu. Penilaian oleh kelompok sendiri dicatat, tetapi tidak cukup untuk menentukan kategori KIM.',
  concepts: {
    self: { label: 'KIM itu sendiri', definition: 'Penilaian diri oleh kelompok.' },
    'kim-member': { label: 'anggota KIM itu', definition: 'Penilai adalah anggota kelompok yang dinilai.' },
    office: { label: 'dinas atau pemerintah', definition: 'Penilai bekerja pada pemerintah, dari desa sampai pusat.' },
    resident: { label: 'warga', definition: 'Penilai adalah warga setempat yang bukan anggota kelompok.' },
    'peer-kim': { label: 'KIM lain', definition: 'Penilai adalah anggota KIM lain atau forum KIM.' },
    expert: {
      label: 'ahli dari luar',
      definition: 'Penilai ahli dalam bidangnya, misalnya dosen, wartawan, atau juri.',
    },
  },
});
