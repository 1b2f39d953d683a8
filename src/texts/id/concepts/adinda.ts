import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdindaFunction, AdindaFunctionLinks } from '../../../vocabulary/concepts/adinda.js';
import { adinda as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const adindaLabels: SchemeLabels<AdindaFunction> = /* @__PURE__ */ labelledByCode(codes, {
  akses: 'akses informasi',
  networking: 'networking (jejaring)',
  diseminasi: 'diseminasi informasi',
});

export const adinda: SchemeTexts<AdindaFunction, AdindaFunctionLinks> = /* @__PURE__ */ described(adindaLabels, {
  title: 'Fungsi ADINDA',
  description:
    'Panduan operasional KIM: Akses informasi, Diskusi, Implementasi, Networking, Diseminasi, Aspirasi. Satu kegiatan dapat menjalankan beberapa fungsi.',
  concepts: {
    akses: {
      definition: 'Mencari informasi dari berbagai sumber sesuai kebutuhan anggota dan warga.',
      reasons: {
        'empowerment-process/akses':
          'Fungsi ini menjalankan tahap peningkatan akses; tahap itu menyangkut warga, fungsi ini kegiatan kelompok.',
        'forum-cycle/mengikuti': 'Keduanya berarti memperoleh informasi dari berbagai sumber.',
        'information-cycle/mengumpulkan': 'Mencari informasi adalah langkah mengumpulkan.',
        'kim-missions/meningkatkan-kemampuan': 'Misi ketiga menyebut kemampuan mengakses informasi.',
        'kim-functions/peningkatan-literasi': 'Terbiasa mencari informasi meningkatkan literasi.',
      },
    },
    diskusi: {
      definition: 'Membahas informasi yang diperoleh bersama anggota dan warga, terutama manfaatnya.',
      reasons: {
        'forum-cycle/mendiskusikan': 'Keduanya berarti membahas informasi yang telah diperoleh.',
        'problem-cycle/menemukan-masalah': 'Masalah bersama ditemukan melalui diskusi.',
        'problem-cycle/memutuskan-bersama': 'Keputusan bersama dicapai setelah dibahas.',
        'information-cycle/mengolah': 'Diskusi mengolah informasi sebelum dipakai atau disebarkan.',
        'principles/partisipatif': 'Diskusi melibatkan anggota dan warga secara aktif.',
      },
    },
    implementasi: {
      definition: 'Menerapkan informasi agar memberi manfaat dan nilai tambah bagi warga.',
      reasons: {
        'forum-cycle/menerapkan': 'Keduanya berarti menerapkan informasi dalam kehidupan sehari-hari.',
        'problem-cycle/melaksanakan-bersama': 'Implementasi melaksanakan apa yang diputuskan.',
        'empowerment-process/pendayagunaan': 'Informasi yang diterapkan adalah informasi yang didayagunakan.',
        'kim-missions/mendayagunakan-informasi': 'Misi keempat meminta informasi didayagunakan untuk nilai tambah.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Penerapan yang menambah nilai memberi KIM nilai ekonomi.',
      },
    },
    networking: {
      definition: 'Membangun dan memelihara jaringan informasi dengan kelompok lain, pemerintah, dan pihak lain.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'Keduanya berarti mengembangkan jaringan informasi.',
        'principles/kemitraan': 'Jaringan tumbuh dari kerja sama yang setara dan saling menguntungkan.',
        'principles/sinergitas': 'Jaringan membuat upaya berbagai pihak saling melengkapi.',
      },
    },
    diseminasi: {
      definition: 'Menyebarkan informasi kepada warga.',
      reasons: {
        'information-cycle/mendistribusikan': 'Keduanya berarti menyampaikan informasi kepada warga.',
        'forum-cycle/menyalurkan': 'Keduanya berarti menyalurkan informasi kepada warga sekitar.',
        'kim-functions/wahana-informasi': 'Dengan menyebarkan informasi KIM menjadi wahana informasi.',
        'kim-missions/memperlancar-arus-informasi': 'Informasi yang tersebar memperlancar arusnya.',
      },
    },
    aspirasi: {
      definition: 'Menyerap keinginan dan keluhan warga lalu menyalurkannya kepada yang berwenang.',
      scopeNote:
        'Kabupaten Bandung (2019) menyebut huruf terakhir ini "advokasi aspirasi"; maksudnya bukan teknik advokasi.',
      reasons: {
        'kim-missions/menyalurkan-aspirasi':
          'Misi kelima dan fungsi ini sama-sama tentang menyerap dan menyalurkan aspirasi.',
        'information-flows/masyarakat-ke-pemerintah': 'Aspirasi mengalir dari warga kepada pemerintah.',
        'kim-functions/mitra-dialog': 'Aspirasi adalah bahan dialog dalam merumuskan kebijakan.',
      },
    },
  },
});
