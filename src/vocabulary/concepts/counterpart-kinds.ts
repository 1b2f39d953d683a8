import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pemerintah: {
    label: { id: 'pemerintah', en: 'government' },
    definition: {
      id: 'Badan pemerintah, bila tingkatnya tidak diketahui.',
      en: 'A government body whose level is not known.',
    },
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  'pemerintah-pusat': {
    label: { id: 'pemerintah pusat', en: 'central government' },
    definition: {
      id: 'Kementerian atau lembaga pemerintah pusat.',
      en: 'A ministry or agency of the central government.',
    },
    aliases: ['Kominfo', 'Komdigi', 'kementerian'],
    broader: 'pemerintah',
    sources: [{ source: 'S003', where: 'prinsip 1' }, { source: 'S004' }],
  },
  'pemerintah-provinsi': {
    label: { id: 'pemerintah provinsi', en: 'provincial government' },
    definition: { id: 'Pemerintah provinsi beserta dinasnya.', en: 'The government of a province and its agencies.' },
    broader: 'pemerintah',
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  'pemerintah-kabupaten-kota': {
    label: { id: 'pemerintah kabupaten atau kota', en: 'kabupaten or kota government' },
    definition: {
      id: 'Pemerintah kabupaten atau kota beserta dinasnya.',
      en: 'The government of a kabupaten or kota and its agencies.',
    },
    aliases: ['pemkab', 'pemkot', 'Diskominfo'],
    broader: 'pemerintah',
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  'pemerintah-kecamatan': {
    label: { id: 'pemerintah kecamatan', en: 'kecamatan government' },
    definition: { id: 'Kantor kecamatan.', en: 'The office of a kecamatan.' },
    broader: 'pemerintah',
    sources: [{ source: 'S004' }],
  },
  'pemerintah-desa-kelurahan': {
    label: { id: 'pemerintah desa atau kelurahan', en: 'village government' },
    definition: {
      id: 'Pemerintah desa, desa adat atau kelurahan.',
      en: 'The government of a desa, desa adat or kelurahan.',
    },
    aliases: ['pemdes', 'pemerintah kalurahan'],
    broader: 'pemerintah',
    sources: [{ source: 'cigentur-pembentukan' }, { source: 'kemiri-padukuhan' }],
  },
  media: {
    label: { id: 'media', en: 'media' },
    definition: {
      id: 'Media massa atau media informasi lain; KIM setara dengannya.',
      en: 'Mass media or other information media; a KIM stands as their equal.',
    },
    aliases: ['media massa', 'pers'],
    sources: [{ source: 'S000' }],
  },
  'kelompok-media-tradisional': {
    label: { id: 'kelompok media tradisional', en: 'traditional-media group' },
    definition: {
      id: 'Kelompok pertunjukan rakyat atau forumnya, seperti FK Metra; mitra KIM, bukan KIM.',
      en: "A people's-theatre group or its forum, such as FK Metra; a partner of KIMs, not a KIM.",
    },
    aliases: ['FK Metra', 'media tradisional'],
    sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf b' }, { source: 'jateng-fk-metra' }],
  },
  'komunitas-konten-positif': {
    label: { id: 'komunitas pembuat konten positif', en: 'community of positive-content makers' },
    definition: {
      id: 'Komunitas yang membuat konten positif; disebut dalam peraturan di samping KIM.',
      en: 'A community that makes positive content; the regulation names it beside KIMs.',
    },
    sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf c' }],
  },
  'kelompok-strategis': {
    label: { id: 'kelompok strategis', en: 'strategic group' },
    definition: {
      id: 'Kelompok yang berpengaruh pada penyebaran informasi; disebut dalam peraturan di samping KIM.',
      en: 'A group with influence on how information spreads; the regulation names it beside KIMs.',
    },
    sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf d' }],
  },
  kim: {
    label: { id: 'KIM lain', en: 'another KIM' },
    definition: { id: 'KIM dari wilayah atau lingkungan lain.', en: 'The KIM of another place or neighbourhood.' },
    sources: [{ source: 'panduan-kim-pemberdayaan' }, { source: 'S004' }],
  },
  'forum-kim': {
    label: { id: 'forum KIM', en: 'forum of KIMs' },
    definition: { id: 'Forum yang menghimpun KIM.', en: 'A forum that unites KIMs.' },
    sources: [{ source: 'S000' }],
  },
  'lembaga-kemasyarakatan': {
    label: { id: 'lembaga kemasyarakatan desa', en: 'village community institution' },
    definition: {
      id: 'Lembaga kemasyarakatan desa atau kelurahan, seperti RT, RW, LPMK; sejajar dengan KIM.',
      en: 'A community institution of a village, such as RT, RW or LPMK; parallel to a KIM.',
    },
    aliases: ['LKD', 'LPMK', 'RT/RW'],
    sources: [{ source: 'asabri-blitar' }, { source: 'permendagri-18-2018' }],
  },
  pkk: {
    label: { id: 'PKK', en: 'PKK' },
    definition: { id: 'Gerakan Pemberdayaan dan Kesejahteraan Keluarga.', en: 'The family-welfare movement.' },
    broader: 'lembaga-kemasyarakatan',
    sources: [{ source: 'antara-pkk-bojonegoro' }, { source: 'kolaka-pembentukan' }],
  },
  'karang-taruna': {
    label: { id: 'karang taruna', en: 'karang taruna' },
    definition: { id: 'Organisasi pemuda desa atau kelurahan.', en: 'The youth organisation of a village.' },
    broader: 'lembaga-kemasyarakatan',
    sources: [{ source: 'kolaka-pembentukan' }],
  },
  'kelompok-tani': {
    label: { id: 'kelompok tani', en: "farmers' group" },
    definition: { id: 'Kelompok petani atau peternak.', en: 'A group of farmers or breeders.' },
    aliases: ['poktan', 'gapoktan'],
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'ekasari-desa' }],
  },
  pokdarwis: {
    label: { id: 'kelompok sadar wisata', en: 'tourism group' },
    definition: {
      id: 'Kelompok warga yang mengelola wisata desa.',
      en: 'A group of residents that looks after tourism in the village.',
    },
    aliases: ['Pokdarwis'],
    sources: [{ source: 'kolaka-pembentukan' }],
  },
  'organisasi-masyarakat': {
    label: { id: 'organisasi masyarakat', en: 'civil-society organisation' },
    definition: { id: 'Organisasi sosial atau kemasyarakatan.', en: 'A social or civil-society organisation.' },
    aliases: ['ormas', 'orsos', 'LSM'],
    sources: [{ source: 'S004' }],
  },
  'organisasi-profesi': {
    label: { id: 'organisasi profesi', en: 'professional organisation' },
    definition: {
      id: 'Organisasi profesi, seperti PGRI atau organisasi wartawan.',
      en: "A professional organisation, such as the teachers' union or a press organisation.",
    },
    aliases: ['PGRI', 'organisasi wartawan'],
    sources: [{ source: 'S004' }, { source: 'katadesa-permen', where: 'Pasal 1 angka 1' }],
  },
  'perguruan-tinggi': {
    label: { id: 'perguruan tinggi', en: 'university' },
    definition: {
      id: 'Universitas, institut, sekolah tinggi atau politeknik.',
      en: 'A university, institute, college or polytechnic.',
    },
    aliases: ['kampus', 'universitas'],
    sources: [{ source: 'antara-jogja-646740' }],
  },
  sekolah: {
    label: { id: 'sekolah', en: 'school' },
    definition: { id: 'Sekolah atau lembaga pendidikan lain.', en: 'A school or another educational institution.' },
    sources: [{ source: 'kim-domain' }],
  },
  'dunia-usaha': {
    label: { id: 'dunia usaha', en: 'business' },
    definition: { id: 'Perusahaan atau pelaku usaha.', en: 'A company or entrepreneur.' },
    aliases: ['swasta', 'perusahaan'],
    sources: [{ source: 'antara-jogja-646740' }],
  },
  koperasi: {
    label: { id: 'koperasi', en: 'cooperative' },
    definition: { id: 'Koperasi, termasuk prakoperasi.', en: 'A cooperative, or one in the making.' },
    aliases: ['prakoperasi'],
    sources: [{ source: 'mojokerto-mekarsari' }],
  },
  'partai-politik': {
    label: { id: 'partai politik', en: 'political party' },
    definition: {
      id: 'Organisasi yang ikut dalam pemilihan umum.',
      en: 'An organisation that stands in general elections.',
    },
    scopeNote: {
      id: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
      en: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  'lembaga-bantuan-hukum': {
    label: { id: 'lembaga bantuan hukum', en: 'legal-aid body' },
    definition: {
      id: 'Pemberi bantuan hukum, pos bantuan hukum atau kelompok sadar hukum.',
      en: 'A provider of legal aid, a legal-aid post or a legal-awareness group.',
    },
    aliases: ['LBH', 'Posbankum', 'Kadarkum'],
    sources: [{ source: 'S000', where: 'litigasi dan paralegal' }],
  },
  'kelompok-lain': {
    label: { id: 'kelompok lain', en: 'another group' },
    definition: { id: 'Pihak yang tidak tercantum di sini.', en: 'A body that is not listed here.' },
    sources: [{ source: 'kim-domain' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a kind of counterpart.
 *
 * @useDeclaredType
 */
export type CounterpartKind = keyof typeof rows;

/** Bodies a KIM has to do with. The rows under `pemerintah` are government bodies; every other row is not. */
export const counterpartKinds: ConceptScheme<CounterpartKind> = {
  id: 'counterpart-kinds',
  title: { id: 'Jenis pihak', en: 'Counterpart kinds' },
  description: {
    id: 'Pihak yang berhubungan dengan KIM: pemerintah, media, KIM lain dan mitra.',
    en: 'Bodies a KIM has to do with: government, media, other KIMs and partners.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
