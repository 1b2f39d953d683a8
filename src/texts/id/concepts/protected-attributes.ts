import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { protectedAttributes as codes } from '../../../vocabulary/generated/lists.js';
import type { ProtectedAttribute } from '../../../vocabulary/protected-attributes.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const protectedAttributesLabels: SchemeLabels<ProtectedAttribute> = /* @__PURE__ */ labelledByCode(codes, {});

export const protectedAttributes: SchemeTexts<ProtectedAttribute> = /* @__PURE__ */ described(
  protectedAttributesLabels,
  {
    title: 'Dasar pembedaan yang dilarang',
    description: 'Hal yang tidak boleh menjadi alasan menolak anggota: KIM terbuka bagi semua.',
    concepts: {
      suku: {
        definition: 'Asal suku bangsa.',
      },
      agama: {
        definition: 'Agama atau kepercayaan.',
      },
      ras: {
        definition: 'Ras atau warna kulit.',
      },
      golongan: {
        definition: 'Golongan atau aliran dalam masyarakat.',
      },
      status: {
        definition: 'Kedudukan sosial, ekonomi, atau perkawinan.',
      },
      gender: {
        definition: 'Perempuan atau laki-laki.',
      },
    },
  },
);
