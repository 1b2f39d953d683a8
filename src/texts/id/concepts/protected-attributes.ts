import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ProtectedAttribute } from '../../../vocabulary/protected-attributes.js';

export const protectedAttributes: SchemeTexts<ProtectedAttribute> = /* @__PURE__ */ frozen({
  title: 'Dasar pembedaan yang dilarang',
  description: 'Hal yang tidak boleh menjadi alasan menolak anggota: KIM terbuka bagi semua.',
  concepts: {
    suku: {
      label: 'suku',
      definition: 'Asal suku bangsa.',
    },
    agama: {
      label: 'agama',
      definition: 'Agama atau kepercayaan.',
    },
    ras: {
      label: 'ras',
      definition: 'Ras atau warna kulit.',
    },
    golongan: {
      label: 'golongan',
      definition: 'Golongan atau aliran dalam masyarakat.',
    },
    status: {
      label: 'status',
      definition: 'Kedudukan sosial, ekonomi, atau perkawinan.',
    },
    gender: {
      label: 'gender',
      definition: 'Perempuan atau laki-laki.',
    },
  },
});
