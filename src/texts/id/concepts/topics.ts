import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Topic } from '../../../vocabulary/concepts/topics.js';

export const topics: SchemeTexts<Topic> = /* @__PURE__ */ frozen({
  title: 'Topik',
  description:
    'Pokok bahasan informasi dan kegiatan. Daftar resmi tidak ditemukan; daftar ini dihimpun dari lomba, penghargaan, dan laporan.',
  concepts: {
    pendidikan: {
      label: 'pendidikan',
      definition: 'Sekolah, belajar sepanjang hayat, dan pendidikan anak.',
    },
    literasi: {
      label: 'literasi',
      definition: 'Kemampuan membaca, memahami, dan memakai informasi.',
    },
    kesehatan: {
      label: 'kesehatan',
      definition: 'Kesehatan warga, gizi, dan pencegahan penyakit.',
    },
    stunting: {
      label: 'stunting',
      definition: 'Pencegahan dan penurunan tengkes (stunting) pada anak.',
    },
    gizi: {
      label: 'gizi',
      definition: 'Gizi warga dan makan bergizi, termasuk program makan bergizi gratis.',
    },
    pangan: {
      label: 'pangan',
      definition: 'Ketersediaan, mutu, dan pengolahan pangan.',
    },
    pertanian: {
      label: 'pertanian dan perkebunan',
      definition: 'Bercocok tanam, perkebunan, dan peternakan.',
    },
    'kelautan-perikanan': {
      label: 'kelautan dan perikanan',
      definition: 'Laut, nelayan, dan budi daya ikan.',
    },
    'ekonomi-produktif': {
      label: 'ekonomi produktif',
      definition: 'Usaha, produk, dan penghasilan warga.',
    },
    umkm: {
      label: 'UMKM',
      definition: 'Usaha mikro, kecil, dan menengah milik warga.',
    },
    koperasi: {
      label: 'koperasi',
      definition: 'Koperasi warga, termasuk koperasi desa.',
    },
    pariwisata: {
      label: 'pariwisata',
      definition: 'Tempat wisata dan kunjungan wisatawan.',
    },
    'seni-budaya': {
      label: 'seni dan budaya',
      definition: 'Kesenian, adat, dan kebudayaan setempat, termasuk film.',
    },
    lingkungan: {
      label: 'lingkungan',
      definition: 'Alam, kebersihan, sampah, dan energi.',
    },
    'pengelolaan-sampah': {
      label: 'pengelolaan sampah',
      definition: 'Mengurangi, memilah, dan memakai kembali barang bekas.',
    },
    energi: {
      label: 'energi',
      definition: 'Sumber dan pemakaian energi, misalnya biogas.',
    },
    pemuda: {
      label: 'pemuda',
      definition: 'Kegiatan dan kepentingan pemuda.',
    },
    'perempuan-dan-keluarga': {
      label: 'perempuan dan keluarga',
      definition: 'Pemberdayaan perempuan, anak, dan keluarga.',
    },
    sosial: {
      label: 'sosial',
      definition: 'Bantuan dan kepedulian bagi warga yang membutuhkan.',
    },
    'keamanan-ketertiban': {
      label: 'keamanan dan ketertiban',
      definition: 'Keamanan lingkungan, ketertiban, dan lalu lintas.',
    },
    kebencanaan: {
      label: 'kebencanaan',
      definition: 'Bencana, kesiapsiagaan, dan pemulihan.',
    },
    olahraga: {
      label: 'olahraga',
      definition: 'Olahraga dan kebugaran warga.',
    },
    'teknologi-informasi': {
      label: 'teknologi informasi',
      definition: 'Perangkat, jaringan, dan layanan digital.',
    },
    'literasi-digital': {
      label: 'literasi digital dan hoaks',
      definition: 'Memakai internet dengan aman dan mengenali kabar bohong.',
    },
    'pemilihan-umum': {
      label: 'pemilihan umum',
      definition: 'Pemilu, pilkada, dan pemilihan kepala desa.',
    },
    hukum: {
      label: 'hukum',
      definition: 'Kesadaran hukum, bantuan hukum, dan penyelesaian sengketa.',
    },
    'pembangunan-desa': {
      label: 'pembangunan dan layanan desa',
      definition: 'Pembangunan, sarana umum, dan layanan pemerintah setempat.',
    },
    'kelembagaan-kim': {
      label: 'kelembagaan KIM',
      definition: 'Pembentukan, pengelolaan, dan pembinaan KIM sendiri.',
    },
    'media-komunikasi': {
      label: 'media dan komunikasi',
      definition: 'Jurnalistik, radio, foto, dan video.',
    },
  },
});
