import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CountBasis } from '../../../vocabulary/concepts/count-bases.js';

export const countBases: SchemeTexts<CountBasis> = /* @__PURE__ */ frozen({
  title: 'Yang dihitung',
  description: 'Apa yang dihitung oleh sebuah angka. Hanya jumlah anggota dan pengurus yang menunjukkan besar KIM.',
  concepts: {
    anggota: {
      label: 'anggota',
      definition: 'Semua anggota, termasuk pengurus.',
    },
    pengurus: {
      label: 'pengurus',
      definition: 'Pengurus saja; jumlah anggota tidak kurang dari itu.',
      scopeNote: 'Kurang dari tiga pengurus tidak berarti kurang dari tiga anggota.',
    },
    peserta: {
      label: 'peserta',
      definition: 'Orang yang hadir pada suatu kegiatan, anggota atau bukan.',
    },
    'orang-terlatih': {
      label: 'orang yang dilatih',
      definition: 'Orang yang pernah dilatih, belum tentu anggota.',
    },
    utusan: {
      label: 'utusan',
      definition: 'Orang yang diutus ke suatu acara.',
    },
    'akun-portal': {
      label: 'akun portal',
      definition:
        'Akun pada portal seperti kim.id; rata-rata 2,3 akun per desa pada akhir 2025, jadi bukan jumlah anggota.',
    },
  },
});
