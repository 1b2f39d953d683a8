import type { ConceptRows, ConceptScheme } from '../concept.js';

// No official list of topics was found (kim.id's categories are not public). The tops are the nine fields of the East
// Java contest of 2009, the themes by which Penajam Paser Utara and Purbalingga sort their KIMs, the award categories
// of KIMFest, and what reported titles speak of.
const rows = {
  pendidikan: {
    label: { id: 'pendidikan', en: 'education' },
    definition: {
      id: 'Sekolah, belajar sepanjang hayat, dan pendidikan anak.',
      en: 'Schools, lifelong learning and the education of children.',
    },
    aliases: ['sekolah', 'paud', 'belajar'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'balinews-dajan-peken' }],
  },
  literasi: {
    label: { id: 'literasi', en: 'literacy' },
    definition: {
      id: 'Kemampuan membaca, memahami, dan memakai informasi.',
      en: 'The ability to read, understand and use information.',
    },
    aliases: ['literasi informasi', 'budaya baca', 'perpustakaan'],
    broader: 'pendidikan',
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'balinews-dajan-peken' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  kesehatan: {
    label: { id: 'kesehatan', en: 'health' },
    definition: {
      id: 'Kesehatan warga, gizi, dan pencegahan penyakit.',
      en: 'The health of residents, nutrition and the prevention of disease.',
    },
    aliases: ['posyandu', 'gizi', 'imunisasi', 'covid', 'covid 19', 'protokol kesehatan'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'mojokerto-mekarsari' }],
  },
  stunting: {
    label: { id: 'stunting', en: 'stunting' },
    definition: {
      id: 'Pencegahan dan penurunan tengkes (stunting) pada anak.',
      en: 'Prevention and reduction of stunted growth in children.',
    },
    aliases: ['tengkes', 'penurunan stunting'],
    broader: 'kesehatan',
    sources: [{ source: 'liputan6-serang-stunting' }, { source: 'lumajangsatu-stunting' }],
  },
  pangan: {
    label: { id: 'pangan', en: 'food' },
    definition: { id: 'Ketersediaan, mutu, dan pengolahan pangan.', en: 'Supply, quality and processing of food.' },
    aliases: ['ketahanan pangan', 'sembako'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  pertanian: {
    label: { id: 'pertanian dan perkebunan', en: 'farming' },
    definition: { id: 'Bercocok tanam, perkebunan, dan peternakan.', en: 'Crops, plantations and livestock.' },
    aliases: ['pertanian', 'perkebunan', 'peternakan', 'petani', 'kelompok tani'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
    ],
  },
  'kelautan-perikanan': {
    label: { id: 'kelautan dan perikanan', en: 'sea and fisheries' },
    definition: { id: 'Laut, nelayan, dan budi daya ikan.', en: 'The sea, fishers and fish farming.' },
    aliases: ['kelautan', 'perikanan', 'nelayan'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  'ekonomi-produktif': {
    label: { id: 'ekonomi produktif', en: 'productive economy' },
    definition: { id: 'Usaha, produk, dan penghasilan warga.', en: 'Businesses, products and income of residents.' },
    aliases: ['ekonomi', 'ekonomi kreatif', 'ekonomi digital', 'produk unggulan'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  umkm: {
    label: { id: 'UMKM', en: 'small enterprises' },
    definition: {
      id: 'Usaha mikro, kecil, dan menengah milik warga.',
      en: 'Micro, small and medium enterprises of residents.',
    },
    aliases: ['usaha mikro', 'usaha kecil', 'batik', 'kuliner', 'kerajinan'],
    broader: 'ekonomi-produktif',
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
      { source: 'tribun-kraton-kidul' },
    ],
  },
  koperasi: {
    label: { id: 'koperasi', en: 'cooperatives' },
    definition: {
      id: 'Koperasi warga, termasuk koperasi desa.',
      en: 'Cooperatives of residents, village cooperatives included.',
    },
    aliases: ['koperasi desa', 'koperasi desa merah putih', 'kopdes'],
    broader: 'ekonomi-produktif',
    sources: [{ source: 'zanderz-bimtek' }],
  },
  pariwisata: {
    label: { id: 'pariwisata', en: 'tourism' },
    definition: { id: 'Tempat wisata dan kunjungan wisatawan.', en: 'Places to visit and visitors.' },
    aliases: ['wisata', 'desa wisata', 'pokdarwis'],
    sources: [
      { source: 'lentera-braling', where: 'bidang KIM Purbalingga' },
      { source: 'antara-kimfest-2023', where: 'kategori penghargaan' },
    ],
  },
  'seni-budaya': {
    label: { id: 'seni dan budaya', en: 'arts and culture' },
    definition: {
      id: 'Kesenian, adat, dan kebudayaan setempat, termasuk film.',
      en: 'Local arts, custom and culture, film included.',
    },
    aliases: ['budaya', 'kesenian', 'adat', 'film', 'perfilman'],
    sources: [
      { source: 'ideanews-ppu', where: 'tema tiap KIM' },
      { source: 'lentera-braling', where: 'bidang KIM Purbalingga' },
      { source: 'headline-kimfest-2025', where: 'kategori penghargaan' },
    ],
  },
  lingkungan: {
    label: { id: 'lingkungan', en: 'environment' },
    definition: { id: 'Alam, kebersihan, sampah, dan energi.', en: 'Nature, cleanliness, waste and energy.' },
    aliases: ['lingkungan hidup', 'konservasi', 'penghijauan', 'kebersihan'],
    sources: [
      { source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' },
      { source: 'tarumajaya-halaman-muka' },
    ],
  },
  'pengelolaan-sampah': {
    label: { id: 'pengelolaan sampah', en: 'waste and reuse' },
    definition: {
      id: 'Mengurangi, memilah, dan memakai kembali barang bekas.',
      en: 'Reducing, sorting and reusing waste.',
    },
    aliases: ['sampah', 'barang bekas', 'daur ulang', 'bank sampah'],
    broader: 'lingkungan',
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }],
  },
  energi: {
    label: { id: 'energi', en: 'energy' },
    definition: {
      id: 'Sumber dan pemakaian energi, misalnya biogas.',
      en: 'Sources and use of energy, such as biogas.',
    },
    aliases: ['biogas', 'gas elpiji', 'listrik'],
    broader: 'lingkungan',
    sources: [{ source: 'purwoagung-situs' }],
  },
  pemuda: {
    label: { id: 'pemuda', en: 'youth' },
    definition: { id: 'Kegiatan dan kepentingan pemuda.', en: 'Activities and interests of young people.' },
    aliases: ['remaja', 'karang taruna', 'sekaa teruna'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }, { source: 'balinews-dajan-peken' }],
  },
  'perempuan-dan-keluarga': {
    label: { id: 'perempuan dan keluarga', en: 'women and family' },
    definition: {
      id: 'Pemberdayaan perempuan, anak, dan keluarga.',
      en: 'Empowerment of women, children and families.',
    },
    aliases: ['perempuan', 'pkk', 'keluarga', 'keluarga berencana', 'perlindungan anak'],
    sources: [{ source: 'kim-tuban-2009', where: 'bidang lomba Jawa Timur 2009' }],
  },
  sosial: {
    label: { id: 'sosial', en: 'social affairs' },
    definition: {
      id: 'Bantuan dan kepedulian bagi warga yang membutuhkan.',
      en: 'Aid and care for residents in need.',
    },
    aliases: ['bantuan sosial', 'bansos', 'disabilitas', 'lansia'],
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }, { source: 'mojokerto-mekarsari' }],
  },
  'teknologi-informasi': {
    label: { id: 'teknologi informasi', en: 'information technology' },
    definition: { id: 'Perangkat, jaringan, dan layanan digital.', en: 'Devices, networks and digital services.' },
    aliases: ['ti', 'tik', 'internet', 'smart village', 'transformasi digital'],
    sources: [{ source: 'lentera-braling', where: 'bidang KIM Purbalingga' }, { source: 'S002' }],
  },
  'literasi-digital': {
    label: { id: 'literasi digital dan hoaks', en: 'digital literacy and hoaxes' },
    definition: {
      id: 'Memakai internet dengan aman dan mengenali kabar bohong.',
      en: 'Using the internet safely and recognising false news.',
    },
    aliases: ['literasi digital', 'hoaks', 'hoax', 'judi online', 'internet sehat'],
    broader: 'teknologi-informasi',
    sources: [{ source: 'penakalteng-hoaks' }, { source: 'persadapos-penghargaan' }],
  },
  'pemilihan-umum': {
    label: { id: 'pemilihan umum', en: 'elections' },
    definition: { id: 'Pemilu, pilkada, dan pemilihan kepala desa.', en: 'General, regional and village elections.' },
    aliases: ['pemilu', 'pilkada', 'pemilihan', 'pemilihan serentak', 'pemilihan kepala desa', 'pilkades'],
    sources: [
      { source: 'joglosemar-adinda' },
      { source: 'kutim-sosialisasi-daring' },
      { source: 'natmed-mangun-karya' },
    ],
  },
  hukum: {
    label: { id: 'hukum', en: 'law' },
    definition: {
      id: 'Kesadaran hukum, bantuan hukum, dan penyelesaian sengketa.',
      en: 'Legal awareness, legal aid and settlement of disputes.',
    },
    aliases: ['kesadaran hukum', 'sengketa', 'peraturan'],
    sources: [{ source: 'banten-paralegal' }, { source: 'hanura-mediator' }],
  },
  'pembangunan-desa': {
    label: { id: 'pembangunan dan layanan desa', en: 'village development and services' },
    definition: {
      id: 'Pembangunan, sarana umum, dan layanan pemerintah setempat.',
      en: 'Development, public works and services of local government.',
    },
    aliases: ['pembangunan', 'infrastruktur', 'pelayanan publik', 'dana desa', 'jalan desa'],
    sources: [{ source: 'gundih-2019' }, { source: 'S002' }],
  },
  'kelembagaan-kim': {
    label: { id: 'kelembagaan KIM', en: 'the KIM itself' },
    definition: {
      id: 'Pembentukan, pengelolaan, dan pembinaan KIM sendiri.',
      en: 'Founding, running and supporting the KIM itself.',
    },
    aliases: ['pengembangan kim', 'organisasi kim', 'forum kim'],
    sources: [{ source: 'S003' }, { source: 'sleman-program-kerja' }],
  },
  'media-komunikasi': {
    label: { id: 'media dan komunikasi', en: 'media and communication' },
    definition: { id: 'Jurnalistik, radio, foto, dan video.', en: 'Journalism, radio, photo and video.' },
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
export const topics: ConceptScheme<Topic> = {
  id: 'topics',
  title: { id: 'Topik', en: 'Topics' },
  description: {
    id: 'Pokok bahasan informasi dan kegiatan. Daftar resmi tidak ditemukan; daftar ini dihimpun dari lomba, penghargaan, dan laporan.',
    en: 'What information and activities are about. No official list was found; this one is gathered from contests, awards and reports.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
