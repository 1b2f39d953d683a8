import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AspirationClass } from '../../../vocabulary/concepts/aspiration-classes.js';

export const aspirationClasses: SchemeTexts<AspirationClass> = /* @__PURE__ */ frozen({
  title: 'Kategori aspirasi',
  description: 'Kategori permintaan, aspirasi, dan pengaduan warga menurut SP4N-LAPOR!.',
  concepts: {
    'permintaan-informasi': {
      label: 'permintaan informasi',
      definition: 'Warga meminta keterangan dari penyelenggara layanan.',
    },
    aspirasi: {
      label: 'aspirasi',
      definition: 'Warga menyampaikan harapan, usul, atau saran.',
    },
    pengaduan: {
      label: 'pengaduan',
      definition: 'Warga mengadukan layanan yang tidak sesuai; kategorinya yang lebih rinci belum diketahui.',
    },
    keluhan: {
      label: 'keluhan',
      definition: 'Pengaduan ringan yang cukup dijawab dengan penjelasan atau perbaikan langsung.',
    },
    'pengaduan-tidak-berkadar-pengawasan': {
      label: 'pengaduan tidak berkadar pengawasan',
      definition: 'Pengaduan tentang sengketa atau pelanggaran yang dapat diselesaikan tanpa pemeriksaan lapangan.',
    },
    'pengaduan-berkadar-pengawasan': {
      label: 'pengaduan berkadar pengawasan',
      definition: 'Pengaduan yang memerlukan pemeriksaan lapangan, misalnya dugaan penyalahgunaan wewenang.',
    },
  },
});
