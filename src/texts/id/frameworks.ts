import { readingOf } from '../format/reading-of.js';
import type { FrameworksTexts } from '../framework-texts.js';
import { empowermentProcess } from './concepts/empowerment-process.js';
import { principles } from './concepts/principles.js';
import { dimensions } from './dimensions.js';

/** What the ADINDA framework calls its groups, classes and readings. */
const adinda = {
  note: 'Bobot dan kategorinya, serta batas nilai yang belum dihitung dari data setempat, perlu disesuaikan dengan keadaan setempat.',
  groups: { indeks: 'Indeks ADINDA', ...dimensions },
  classes: { 'sangat-rendah': 'Sangat Rendah', rendah: 'Rendah', sedang: 'Sedang', tinggi: 'Tinggi' },
  readings: { principles: readingOf(principles), 'empowerment-process': readingOf(empowermentProcess) },
};

/** The names of the frameworks and of their parts. */
export const frameworks: FrameworksTexts = {
  'adinda-2027': { title: 'Indeks ADINDA 2027 (kerangka awal, bukan ketetapan pemerintah)', ...adinda },
  'adinda-kegiatan-2027': {
    title: 'Indeks ADINDA dari catatan kegiatan (kerangka awal, bukan ketetapan pemerintah)',
    note: 'Untuk dinas yang baru memiliki daftar kegiatan dan daftar anggota. Yang dihitung hanya banyaknya kegiatan, sedangkan mutunya belum dinilai. Karena itu, tidak ada kategori, dan nilainya tidak dapat disandingkan dengan nilai kerangka lain.',
    groups: { indeks: 'Indeks kegiatan ADINDA', ...dimensions },
  },
  'pembinaan-2027': {
    title: 'Indeks pembinaan KIM oleh pemerintah (kerangka awal, bukan ketetapan pemerintah)',
    note: 'Mengukur apa yang dilakukan pemerintah bagi KIM di wilayahnya: apa yang diberikan, kepada berapa KIM, dan dengan hasil apa. Yang dihitung hanya yang tercatat, sedangkan mutunya belum dinilai. Karena itu, tidak ada kategori.',
    groups: {
      pembinaan: 'Indeks pembinaan',
      diberikan: 'Yang diberikan',
      dijangkau: 'KIM yang dijangkau',
      hasil: 'Hasil',
    },
    criteria: {
      'pembinaan.ragam-fasilitasi': 'Peran fasilitasi yang dijalankan',
      'pembinaan.tugas-dijalankan': 'Tugas tingkat ini yang dijalankan',
      'pembinaan.tingkat-lain': 'Tingkat pemerintahan lain yang ikut memberi',
      'pembinaan.kim-terjangkau': 'KIM yang menerima fasilitasi',
      'pembinaan.kim-berulang': 'KIM yang menerima fasilitasi dalam dua triwulan atau lebih',
      'pembinaan.kim-ikut-merencanakan': 'KIM yang menerima fasilitasi yang direncanakan bersama KIM',
      'pembinaan.kim-bermitra': 'KIM yang menjadi mitra komunikasi',
      'pembinaan.kim-ditanya': 'KIM yang ditanyai kembali tentang hasilnya',
      'pembinaan.kim-memakai': 'KIM yang memakai apa yang diberikan',
      'pembinaan.kim-dievaluasi': 'KIM yang dievaluasi',
    },
    readings: { principles: readingOf(principles) },
  },
  'ikm-2017': {
    title: 'Indeks Kepuasan Masyarakat',
    note: 'Aturan resmi untuk survei kepuasan atas pelayanan publik. Bukan ukuran bagi KIM.',
    groups: { ikm: 'Indeks Kepuasan Masyarakat' },
    criteria: {
      u1: 'Persyaratan',
      u2: 'Sistem, mekanisme, dan prosedur',
      u3: 'Waktu penyelesaian',
      u4: 'Biaya atau tarif',
      u5: 'Produk spesifikasi jenis pelayanan',
      u6: 'Kompetensi pelaksana',
      u7: 'Perilaku pelaksana',
      u8: 'Penanganan pengaduan, saran, dan masukan',
      u9: 'Sarana dan prasarana',
    },
    classes: { d: 'D (tidak baik)', c: 'C (kurang baik)', b: 'B (baik)', a: 'A (sangat baik)' },
  },
  'idm-2016': {
    title: 'Indeks Desa Membangun',
    note: 'Aturan resmi untuk status desa sampai tahun 2024. Bukan ukuran bagi KIM.',
    groups: { idm: 'Indeks Desa Membangun' },
    criteria: {
      iks: 'Indeks Ketahanan Sosial',
      ike: 'Indeks Ketahanan Ekonomi',
      ikl: 'Indeks Ketahanan Ekologi (Lingkungan)',
    },
    classes: {
      'sangat-tertinggal': 'Sangat Tertinggal',
      tertinggal: 'Tertinggal',
      berkembang: 'Berkembang',
      maju: 'Maju',
      mandiri: 'Mandiri',
    },
  },
  'lcck-bojonegoro-2015': {
    title: 'Lomba Cerdas Cermat Komunikatif Kabupaten Bojonegoro 2015',
    note: 'Bobot grand final pada 15 Oktober 2015, sebagai catatan sejarah. Nilai lomba bukan ukuran pemberdayaan KIM. Rentang nilai juri dari 0 sampai 100 adalah anggapan, karena sumbernya hanya menyebut bobot.',
    groups: { lcck: 'Nilai lomba' },
    criteria: {
      blog: 'Blog',
      tulisan: 'Tugas menulis',
      'tanya-jawab': 'Tanya jawab',
      'juri-kehormatan': 'Pertanyaan juri kehormatan',
      fragmen: 'Fragmen',
      'atraksi-yel-yel': 'Atraksi seni dan yel-yel',
    },
  },
};
