import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Topic } from '../../../vocabulary/concepts/topics.js';
import { topics as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const topicsLabels: SchemeLabels<Topic> = /* @__PURE__ */ labelledByCode(codes, {
  pertanian: 'pertanian dan perkebunan',
  'kelautan-perikanan': 'kelautan dan perikanan',
  umkm: 'UMKM',
  'seni-budaya': 'seni dan budaya',
  'keamanan-ketertiban': 'keamanan dan ketertiban',
  'literasi-digital': 'literasi digital dan hoaks',
  'pembangunan-desa': 'pembangunan dan layanan desa',
  'kelembagaan-kim': 'kelembagaan KIM',
  'media-komunikasi': 'media dan komunikasi',
});

export const topics: SchemeTexts<Topic> = /* @__PURE__ */ described(topicsLabels, {
  title: 'Topik',
  description:
    'Pokok bahasan informasi dan kegiatan. Daftar resmi tidak ditemukan; daftar ini dihimpun dari lomba, penghargaan, dan laporan.',
  concepts: {
    pendidikan: {
      definition: 'Sekolah, belajar sepanjang hayat, dan pendidikan anak.',
    },
    literasi: {
      definition: 'Kemampuan membaca, memahami, dan memakai informasi.',
    },
    kesehatan: {
      definition: 'Kesehatan warga, gizi, dan pencegahan penyakit.',
    },
    stunting: {
      definition: 'Pencegahan dan penurunan tengkes (stunting) pada anak.',
    },
    gizi: {
      definition: 'Gizi warga dan makan bergizi, termasuk program makan bergizi gratis.',
      scopeNote:
        'Anak yang pertumbuhannya terhambat dicatat sebagai stunting; persediaan dan pengolahan makanan sebagai pangan.',
    },
    pangan: {
      definition: 'Ketersediaan, mutu, dan pengolahan pangan.',
    },
    pertanian: {
      definition: 'Bercocok tanam, perkebunan, dan peternakan.',
    },
    'kelautan-perikanan': {
      definition: 'Laut, nelayan, dan budi daya ikan.',
    },
    'ekonomi-produktif': {
      definition: 'Usaha, produk, dan penghasilan warga.',
    },
    umkm: {
      definition: 'Usaha mikro, kecil, dan menengah milik warga.',
    },
    koperasi: {
      definition: 'Koperasi warga, termasuk koperasi desa.',
      scopeNote:
        'Usaha milik perorangan atau keluarga dicatat sebagai UMKM; usaha bersama yang bukan koperasi sebagai ekonomi produktif.',
    },
    pariwisata: {
      definition: 'Tempat wisata dan kunjungan wisatawan.',
    },
    'seni-budaya': {
      definition: 'Kesenian, adat, dan kebudayaan setempat, termasuk film.',
    },
    lingkungan: {
      definition: 'Alam, kebersihan, sampah, dan energi.',
    },
    'pengelolaan-sampah': {
      definition: 'Mengurangi, memilah, dan memakai kembali barang bekas.',
    },
    energi: {
      definition: 'Sumber dan pemakaian energi, misalnya biogas.',
    },
    pemuda: {
      definition: 'Kegiatan dan kepentingan pemuda.',
    },
    'perempuan-dan-keluarga': {
      definition: 'Pemberdayaan perempuan, anak, dan keluarga.',
    },
    sosial: {
      definition: 'Bantuan dan kepedulian bagi warga yang membutuhkan.',
    },
    'keamanan-ketertiban': {
      definition: 'Keamanan lingkungan, ketertiban, dan lalu lintas.',
      scopeNote: 'Bencana dicatat sebagai kebencanaan; aturan dan penyelesaian sengketa sebagai hukum.',
    },
    kebencanaan: {
      definition: 'Bencana, kesiapsiagaan, dan pemulihan.',
      scopeNote:
        'Kebersihan dan kelestarian alam sehari-hari dicatat sebagai lingkungan; penjagaan dari kejahatan sebagai keamanan dan ketertiban.',
    },
    olahraga: {
      definition: 'Olahraga dan kebugaran warga.',
      scopeNote:
        'Pemeriksaan dan pencegahan penyakit dicatat sebagai kesehatan; tari dan pertunjukan sebagai seni dan budaya.',
    },
    'teknologi-informasi': {
      definition: 'Perangkat, jaringan, dan layanan digital.',
    },
    'literasi-digital': {
      definition: 'Memakai internet dengan aman dan mengenali kabar bohong.',
    },
    'pemilihan-umum': {
      definition: 'Pemilu, pilkada, dan pemilihan kepala desa.',
    },
    hukum: {
      definition: 'Kesadaran hukum, bantuan hukum, dan penyelesaian sengketa.',
    },
    'pembangunan-desa': {
      definition: 'Pembangunan, sarana umum, dan layanan pemerintah setempat.',
    },
    'kelembagaan-kim': {
      definition: 'Pembentukan, pengelolaan, dan pembinaan KIM sendiri.',
    },
    'media-komunikasi': {
      definition: 'Jurnalistik, radio, foto, dan video.',
    },
  },
});
