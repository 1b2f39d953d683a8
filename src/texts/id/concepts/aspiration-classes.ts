import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AspirationClass } from '../../../vocabulary/concepts/aspiration-classes.js';
import { aspirationClasses as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const aspirationClassesLabels: SchemeLabels<AspirationClass> = /* @__PURE__ */ labelledByCode(codes, {});

export const aspirationClasses: SchemeTexts<AspirationClass> = /* @__PURE__ */ described(aspirationClassesLabels, {
  title: 'Kategori aspirasi',
  description: 'Kategori permintaan, aspirasi, dan pengaduan warga menurut SP4N-LAPOR!.',
  concepts: {
    'permintaan-informasi': {
      definition: 'Warga meminta keterangan dari penyelenggara layanan.',
    },
    aspirasi: {
      definition: 'Warga menyampaikan harapan, usul, atau saran.',
    },
    pengaduan: {
      definition: 'Warga mengadukan layanan yang tidak sesuai; kategorinya yang lebih rinci belum diketahui.',
    },
    keluhan: {
      definition: 'Pengaduan ringan yang cukup dijawab dengan penjelasan atau perbaikan langsung.',
    },
    'pengaduan-tidak-berkadar-pengawasan': {
      definition: 'Pengaduan tentang sengketa atau pelanggaran yang dapat diselesaikan tanpa pemeriksaan lapangan.',
    },
    'pengaduan-berkadar-pengawasan': {
      definition: 'Pengaduan yang memerlukan pemeriksaan lapangan, misalnya dugaan penyalahgunaan wewenang.',
    },
  },
});
