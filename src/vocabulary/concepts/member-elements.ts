import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'pertanian-dan-perikanan': { sources: [{ source: 'S000' }, { source: 'S004' }] },
  petani: {
    aliases: ['pekebun', 'tani'],
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  nelayan: { broader: 'pertanian-dan-perikanan', sources: [{ source: 'S000' }, { source: 'S004' }] },
  peternak: { broader: 'pertanian-dan-perikanan', sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  'kelompok-tani': {
    term: 'anggota kelompok tani',
    aliases: ['poktan', 'gapoktan'],
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'perdagangan-dan-usaha': { sources: [{ source: 'S000' }, { source: 'S004' }] },
  pedagang: { broader: 'perdagangan-dan-usaha', sources: [{ source: 'S000' }, { source: 'S004' }] },
  umkm: {
    term: 'pelaku UMKM',
    aliases: ['UMKM', 'UKM', 'usaha mikro'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'S004' }],
  },
  wirausaha: {
    aliases: ['wiraswasta', 'pengusaha'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'S004' }],
  },
  'karyawan-swasta': {
    aliases: ['pegawai swasta'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'it-news-berau' }],
  },
  buruh: {
    aliases: ['pekerja', 'buruh harian lepas', 'buruh pabrik'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'pekerjaan-kependudukan' }],
  },
  pokdarwis: {
    term: 'anggota kelompok sadar wisata',
    aliases: ['Pokdarwis', 'sadar wisata'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'kolaka-pembentukan' }],
  },
  'pelajar-dan-mahasiswa': { sources: [{ source: 'S000' }] },
  pelajar: {
    aliases: ['siswa', 'murid'],
    broader: 'pelajar-dan-mahasiswa',
    sources: [{ source: 'S000' }, { source: 'bandung-wakil-ketua' }],
  },
  mahasiswa: { broader: 'pelajar-dan-mahasiswa', sources: [{ source: 'S000' }, { source: 'S004' }] },
  kepemudaan: { sources: [{ source: 'S000' }, { source: 'S004' }] },
  remaja: {
    aliases: ['ABG'],
    broader: 'kepemudaan',
    sources: [{ source: 'S000' }, { source: 'kapuas-hulu-pembentukan' }],
  },
  pemuda: {
    aliases: ['pemudi'],
    broader: 'kepemudaan',
    sources: [{ source: 'S004' }],
  },
  'karang-taruna': {
    term: 'anggota karang taruna',
    broader: 'kepemudaan',
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'forum-anak': {
    term: 'anggota Forum Anak',
    broader: 'kepemudaan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }, { source: 'bandung-wakil-ketua' }],
  },
  'keluarga-dan-perempuan': {
    term: 'keluarga dan gerakan perempuan',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  'orang-tua': {
    aliases: ['orangtua'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S000' }],
  },
  pkk: {
    term: 'anggota PKK',
    aliases: ['PKK', 'Tim Penggerak PKK'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S004' }, { source: 'antara-pkk-bojonegoro' }],
  },
  'kader-kb': {
    aliases: ['kader keluarga berencana'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S004' }],
  },
  'ibu-rumah-tangga': {
    aliases: ['mengurus rumah tangga', 'IRT'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }, { source: 'pekerjaan-kependudukan' }],
  },
  'kesehatan-dan-layanan-sosial': { sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  'kader-posyandu': { broader: 'kesehatan-dan-layanan-sosial', sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  'kader-jumantik': {
    aliases: ['jumantik'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-antinarkoba': {
    aliases: ['kader BNN'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-jaminan-kesehatan': {
    aliases: ['kader BPJS', 'kader JKN'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  bidan: { broader: 'kesehatan-dan-layanan-sosial', sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  pendidikan: { sources: [{ source: 'S004' }] },
  guru: {
    aliases: ['pengajar', 'pendidik'],
    broader: 'pendidikan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  pgri: {
    term: 'anggota PGRI',
    aliases: ['PGRI'],
    broader: 'pendidikan',
    sources: [{ source: 'S004' }],
  },
  'forum-guru-paud': {
    term: 'anggota forum guru PAUD',
    broader: 'pendidikan',
    sources: [{ source: 'S004' }],
  },
  'kader-paud': { broader: 'pendidikan', sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  'media-dan-komunikasi': { sources: [{ source: 'S004' }] },
  'insan-pers': {
    aliases: ['wartawan', 'jurnalis', 'pers'],
    broader: 'media-dan-komunikasi',
    sources: [{ source: 'S004' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'radio-antarpenduduk': {
    term: 'pegiat radio antarpenduduk',
    aliases: ['RAPI'],
    broader: 'media-dan-komunikasi',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'seni-dan-budaya': { sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  seniman: { broader: 'seni-dan-budaya', sources: [{ source: 'unsur-anggota-tiga-halaman' }] },
  kemasyarakatan: { sources: [{ source: 'S004' }] },
  orsos: {
    term: 'anggota organisasi sosial',
    aliases: ['orsos', 'ormas', 'organisasi sosial'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'S004' }],
  },
  lpmk: {
    term: 'pengurus LPMK',
    aliases: ['LPMK', 'LPMD'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'pengurus-rt-rw': {
    term: 'pengurus RT atau RW',
    aliases: ['RT', 'RW'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }, { source: 'rangkah-2020' }],
  },
  'tokoh-masyarakat': {
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'tokoh-adat': {
    aliases: ['pemangku adat'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  pensiunan: {
    aliases: ['purnakarya', 'purnawirawan'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'pekerjaan-kependudukan' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'pensiunan-asn': {
    aliases: ['pensiunan PNS', 'purnatugas'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'unsur-lain': { sources: [{ source: 'S000', where: 'dan lainnya' }] },
} as const satisfies ConceptRows;

/**
 * Code of an element of society (unsur).
 *
 * @useDeclaredType
 */
export type MemberElement = keyof typeof rows;

/**
 * Elements of society that members stand for, under groups (rows without `broader`). Composition is judged by group: a
 * farmer and a breeder are one kind of life, a farmer and a pupil are two. A group may be recorded where nothing nearer is known.
 *
 * Some elements that reports name are left out on purpose, because to record them would record specific data of a person
 * (UU 27/2022): mosque activists and members of a majelis taklim (religion), people with disabilities (health). No rule
 * needs them, and S003 states that a KIM makes no such distinction. They are left out of statements about a group too: in a
 * group of three, what is stated of the group is stated of a person. Such a member is `orsos` or `unsur-lain`. A body is
 * no person: a KIM that grew out of a majelis taklim, or works with an organisation of people with disabilities, records
 * that body as an existing group or a counterpart (`organisasi-masyarakat`).
 *
 * Civil servants, PPPK and village staff are no elements either but public offices (`publicOffices`): what matters of
 * them is the office. Whoever has left the service is `pensiunan-asn`.
 *
 * Women and men are not elements here but the separate field `sex`, ages the separate field `ageBand`.
 */
export const memberElements: ConceptScheme<MemberElement, 'member-elements'> = /* @__PURE__ */ frozen({
  id: 'member-elements',
  horizon: '2026-11-21',
  concepts: rows,
});
