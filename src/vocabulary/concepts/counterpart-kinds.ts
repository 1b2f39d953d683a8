import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pemerintah: { sources: [{ source: 'S000' }, { source: 'S001' }] },
  'pemerintah-pusat': {
    aliases: ['Kominfo', 'Komdigi', 'kementerian'],
    broader: 'pemerintah',
    sources: [{ source: 'S003', where: 'prinsip 1' }, { source: 'S004' }],
  },
  'pemerintah-provinsi': { broader: 'pemerintah', sources: [{ source: 'S000' }, { source: 'S001' }] },
  'pemerintah-kabupaten-kota': {
    term: 'pemerintah kabupaten atau kota',
    aliases: ['pemkab', 'pemkot', 'Diskominfo'],
    broader: 'pemerintah',
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  'pemerintah-kecamatan': { broader: 'pemerintah', sources: [{ source: 'S004' }] },
  'pemerintah-desa-kelurahan': {
    term: 'pemerintah desa atau kelurahan',
    aliases: ['pemdes', 'pemerintah kalurahan'],
    broader: 'pemerintah',
    sources: [{ source: 'cigentur-pembentukan' }, { source: 'kemiri-padukuhan' }],
  },
  media: {
    aliases: ['media massa', 'pers'],
    sources: [{ source: 'S000' }],
  },
  'kelompok-media-tradisional': {
    aliases: ['FK Metra', 'media tradisional'],
    sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf b' }, { source: 'jateng-fk-metra' }],
  },
  'komunitas-konten-positif': {
    term: 'komunitas pembuat konten positif',
    sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf c' }],
  },
  'kelompok-strategis': { sources: [{ source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf d' }] },
  kim: {
    term: 'KIM lain',
    sources: [{ source: 'panduan-kim-pemberdayaan' }, { source: 'S004' }],
  },
  'forum-kim': { sources: [{ source: 'S000' }] },
  'lembaga-kemasyarakatan': {
    term: 'lembaga kemasyarakatan desa',
    aliases: ['LKD', 'LPMK', 'RT/RW'],
    sources: [{ source: 'asabri-blitar' }, { source: 'permendagri-18-2018' }],
  },
  pkk: {
    broader: 'lembaga-kemasyarakatan',
    sources: [{ source: 'antara-pkk-bojonegoro' }, { source: 'kolaka-pembentukan' }],
  },
  'karang-taruna': { broader: 'lembaga-kemasyarakatan', sources: [{ source: 'kolaka-pembentukan' }] },
  'kelompok-tani': {
    aliases: ['poktan', 'gapoktan'],
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'ekasari-desa' }],
  },
  pokdarwis: {
    term: 'kelompok sadar wisata',
    aliases: ['Pokdarwis'],
    sources: [{ source: 'kolaka-pembentukan' }],
  },
  'organisasi-masyarakat': {
    aliases: ['ormas', 'orsos', 'LSM', 'majelis taklim', 'kelompok pengajian', 'organisasi penyandang disabilitas'],
    sources: [{ source: 'S004' }],
  },
  'organisasi-profesi': {
    aliases: ['PGRI', 'organisasi wartawan'],
    sources: [{ source: 'S004' }, { source: 'katadesa-permen', where: 'Pasal 1 angka 1' }],
  },
  'perguruan-tinggi': {
    aliases: ['kampus', 'universitas'],
    sources: [{ source: 'antara-jogja-646740' }],
  },
  sekolah: { sources: [{ source: 'kim-domain' }] },
  'dunia-usaha': {
    aliases: ['swasta', 'perusahaan'],
    sources: [{ source: 'antara-jogja-646740' }],
  },
  koperasi: {
    aliases: ['prakoperasi'],
    sources: [{ source: 'mojokerto-mekarsari' }],
  },
  'partai-politik': { sources: [{ source: 'kim-domain' }] },
  'lembaga-bantuan-hukum': {
    aliases: ['LBH', 'Posbankum', 'Kadarkum'],
    sources: [{ source: 'S000', where: 'litigasi dan paralegal' }],
  },
  'kelompok-lain': { sources: [{ source: 'kim-domain' }] },
} as const satisfies ConceptRows;

/**
 * Code of a kind of counterpart.
 *
 * @useDeclaredType
 */
export type CounterpartKind = keyof typeof rows;

/** Bodies a KIM has to do with. The rows under `pemerintah` are government bodies; every other row is not. */
export const counterpartKinds: ConceptScheme<CounterpartKind, 'counterpart-kinds'> = /* @__PURE__ */ frozen({
  id: 'counterpart-kinds',
  horizon: '2026-11-21',
  concepts: rows,
});
