import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CountBasis } from '../../../vocabulary/concepts/count-bases.js';
import { countBases as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const countBasesLabels: SchemeLabels<CountBasis> = /* @__PURE__ */ labelledByCode(codes, {
  'orang-terlatih': 'orang yang dilatih',
});

export const countBases: SchemeTexts<CountBasis> = /* @__PURE__ */ described(countBasesLabels, {
  title: 'Yang dihitung',
  description: 'Apa yang dihitung oleh sebuah angka. Hanya jumlah anggota dan pengurus yang menunjukkan besar KIM.',
  concepts: {
    anggota: {
      definition: 'Semua anggota, termasuk pengurus.',
    },
    pengurus: {
      definition: 'Pengurus saja; jumlah anggota tidak kurang dari itu.',
      scopeNote: 'Kurang dari tiga pengurus tidak berarti kurang dari tiga anggota.',
    },
    peserta: {
      definition: 'Orang yang hadir pada suatu kegiatan, anggota atau bukan.',
    },
    'orang-terlatih': {
      definition: 'Orang yang pernah dilatih, belum tentu anggota.',
    },
    utusan: {
      definition: 'Orang yang diutus ke suatu acara.',
    },
    'akun-portal': {
      definition:
        'Akun pada portal seperti kim.id; rata-rata 2,3 akun per desa pada akhir 2025, jadi bukan jumlah anggota.',
    },
  },
});
