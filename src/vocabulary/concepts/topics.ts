import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

// No official list of topics was found (kim.id's categories are not public). The tops are the nine fields of the East
// Java contest of 2009, the themes by which Penajam Paser Utara and Purbalingga sort their KIMs, the award categories
// of KIMFest, and what reported titles speak of.
const rows = {
  pendidikan: {
    aliases: ['sekolah', 'paud', 'belajar'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'balinews-dajan-peken' }],
  },
  literasi: {
    aliases: ['literasi informasi', 'budaya baca', 'perpustakaan'],
    broader: 'pendidikan',
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'balinews-dajan-peken' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  kesehatan: {
    aliases: ['posyandu', 'imunisasi', 'covid', 'covid 19', 'protokol kesehatan'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'mojokerto-mekarsari' }],
  },
  stunting: {
    aliases: ['tengkes', 'penurunan stunting'],
    broader: 'kesehatan',
    sources: [{ source: 'liputan6-serang-stunting' }, { source: 'lumajangsatu-stunting' }],
  },
  gizi: {
    aliases: ['gizi seimbang', 'makan bergizi gratis', 'mbg', 'makanan tambahan', 'sppg'],
    broader: 'kesehatan',
    sources: [{ source: 'lumajangsatu-stunting', where: 'penyuluhan gizi seimbang melalui kanal KIM' }],
  },
  pangan: {
    aliases: ['ketahanan pangan', 'sembako'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  pertanian: {
    term: 'pertanian dan perkebunan',
    aliases: ['pertanian', 'perkebunan', 'peternakan', 'petani', 'kelompok tani'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
    ],
  },
  'kelautan-perikanan': {
    term: 'kelautan dan perikanan',
    aliases: ['kelautan', 'perikanan', 'nelayan'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  'ekonomi-produktif': {
    aliases: ['ekonomi', 'ekonomi kreatif', 'ekonomi digital', 'produk unggulan'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  umkm: {
    aliases: ['usaha mikro', 'usaha kecil', 'batik', 'kuliner', 'kerajinan'],
    broader: 'ekonomi-produktif',
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
      { source: 'tribun-kraton-kidul' },
    ],
  },
  koperasi: {
    aliases: [
      'koperasi desa',
      'koperasi desa merah putih',
      'koperasi merah putih',
      'kopdes merah putih',
      'kopdes',
      'kdmp',
    ],
    broader: 'ekonomi-produktif',
    sources: [{ source: 'zanderz-bimtek' }],
  },
  pariwisata: {
    aliases: ['wisata', 'desa wisata', 'pokdarwis'],
    sources: [
      { source: 'lentera-braling', where: 'bidang KIM Purbalingga' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
    ],
  },
  'seni-budaya': {
    term: 'seni dan budaya',
    aliases: ['budaya', 'kesenian', 'adat', 'film', 'perfilman'],
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'lentera-braling', where: 'bidang KIM Purbalingga' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  lingkungan: {
    aliases: ['lingkungan hidup', 'konservasi', 'penghijauan', 'kebersihan'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'tarumajaya-halaman-muka' },
    ],
  },
  'pengelolaan-sampah': {
    aliases: ['sampah', 'barang bekas', 'daur ulang', 'bank sampah'],
    broader: 'lingkungan',
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }],
  },
  energi: {
    aliases: ['biogas', 'gas elpiji', 'listrik'],
    broader: 'lingkungan',
    sources: [{ source: 'purwoagung-situs' }],
  },
  pemuda: {
    aliases: ['remaja', 'karang taruna', 'sekaa teruna'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'balinews-dajan-peken' }],
  },
  'perempuan-dan-keluarga': {
    aliases: ['perempuan', 'pkk', 'keluarga', 'keluarga berencana', 'perlindungan anak'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  sosial: {
    aliases: ['bantuan sosial', 'bansos', 'disabilitas', 'lansia'],
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }, { source: 'mojokerto-mekarsari' }],
  },
  'keamanan-ketertiban': {
    term: 'keamanan dan ketertiban',
    aliases: ['keamanan', 'ketertiban', 'kamtibmas', 'siskamling', 'ronda', 'lalu lintas'],
    sources: [{ source: 'joglosemar-adinda' }],
  },
  kebencanaan: {
    aliases: ['bencana', 'tanggap bencana', 'mitigasi bencana', 'kesiapsiagaan', 'destana', 'longsor', 'gempa'],
    sources: [{ source: 'patrolicyber-longsor' }],
  },
  olahraga: {
    aliases: ['senam', 'sepak bola', 'voli', 'bola voli', 'bulu tangkis', 'futsal', 'pencak silat'],
    sources: [{ source: 'rumahzakat-senam' }],
  },
  'teknologi-informasi': {
    aliases: ['ti', 'tik', 'internet', 'smart village', 'transformasi digital'],
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }, { source: 'S002' }],
  },
  'literasi-digital': {
    term: 'literasi digital dan hoaks',
    aliases: ['literasi digital', 'hoaks', 'hoax', 'judi online', 'internet sehat'],
    broader: 'teknologi-informasi',
    sources: [{ source: 'penakalteng-hoaks' }, { source: 'persadapos-penghargaan' }],
  },
  'pemilihan-umum': {
    aliases: ['pemilu', 'pilkada', 'pemilihan', 'pemilihan serentak', 'pemilihan kepala desa', 'pilkades'],
    sources: [
      { source: 'joglosemar-adinda' },
      { source: 'kutim-sosialisasi-daring' },
      { source: 'natmed-mangun-karya' },
    ],
  },
  hukum: {
    aliases: ['kesadaran hukum', 'sengketa', 'peraturan'],
    sources: [{ source: 'banten-paralegal' }, { source: 'hanura-mediator' }],
  },
  'pembangunan-desa': {
    term: 'pembangunan dan layanan desa',
    aliases: ['pembangunan', 'infrastruktur', 'pelayanan publik', 'dana desa', 'jalan desa'],
    sources: [{ source: 'gundih-2019' }, { source: 'S002' }],
  },
  'kelembagaan-kim': {
    aliases: ['pengembangan kim', 'organisasi kim', 'forum kim'],
    sources: [{ source: 'S003' }, { source: 'sleman-program-kerja' }],
  },
  'media-komunikasi': {
    term: 'media dan komunikasi',
    aliases: ['jurnalistik', 'penulisan berita', 'radio komunitas', 'konten kreator', 'fotografi'],
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }, { source: 'inanews-jurnalistik' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a topic.
 *
 * @useDeclaredType
 */
export type Topic = keyof typeof rows;

/**
 * What information and activities are about.
 *
 * @example
 * ```ts
 * topics.concepts.stunting.broader; // 'kesehatan'
 * ```
 */
export const topics: ConceptScheme<Topic, 'topics'> = /* @__PURE__ */ frozen({
  id: 'topics',
  horizon: '2026-11-21',
  concepts: rows,
});
