import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'kepala-desa': {
    aliases: ['kades', 'perbekel', 'wali nagari', 'keuchik', 'peratin', 'lurah kalurahan'],
    sources: [{ source: 'lentera-braling' }, { source: 'warta-mertani-tentang' }],
  },
  lurah: { sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'kulon-progo-1473' }] },
  'perangkat-desa': {
    term: 'perangkat desa atau kelurahan',
    aliases: ['pamong', 'kasi kesra', 'staf desa', 'perangkat kalurahan'],
    sources: [{ source: 'warta-mertani-tentang' }],
  },
  'kepala-dusun': {
    aliases: ['kadus', 'dukuh', 'kepala lingkungan'],
    sources: [{ source: 'mallari-bone' }],
  },
  camat: {
    aliases: ['panewu', 'kepala distrik'],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }],
  },
  'pegawai-kecamatan': { sources: [{ source: 'kimbijak-kekuatan-media' }] },
  'kepala-daerah': {
    aliases: ['gubernur', 'bupati', 'wali kota'],
    sources: [{ source: 'S002' }, { source: 'gerabah-profil' }],
  },
  'kepala-dinas': {
    aliases: ['kadis', 'kepala perangkat daerah'],
    sources: [{ source: 'S001' }, { source: 'forum-kim-purwakarta' }],
  },
  asn: {
    term: 'aparatur sipil negara',
    aliases: ['PNS', 'pegawai negeri sipil', 'ASN'],
    sources: [{ source: 'berita-alternatif-kukar' }, { source: 'it-news-berau' }, { source: 'wacana-mamuju' }],
  },
  pppk: {
    term: 'pegawai pemerintah dengan perjanjian kerja',
    aliases: ['PPPK', 'P3K'],
    sources: [{ source: 'it-news-berau' }],
  },
  tni: {
    term: 'anggota TNI',
    sources: [{ source: 'berita-alternatif-kukar', where: 'aparatur negara' }],
  },
  polri: {
    term: 'anggota Polri',
    sources: [{ source: 'berita-alternatif-kukar', where: 'aparatur negara' }],
  },
  'pejabat-politik': { sources: [{ source: 'kim-domain' }] },
  'ketua-rt': { sources: [{ source: 'rangkah-2020' }] },
  'ketua-rw': { sources: [{ source: 'rangkah-2020' }] },
  'lembaga-kemasyarakatan-desa': {
    term: 'pengurus lembaga kemasyarakatan desa',
    aliases: ['LKD', 'LPM', 'LPMK', 'LPMD'],
    sources: [{ source: 'asabri-blitar' }, { source: 'permendagri-18-2018' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a public office.
 *
 * @useDeclaredType
 */
export type PublicOffice = keyof typeof rows;

/**
 * Public offices a member or adviser may hold. Heads of RT and RW and officers of village community institutions (LKD)
 * are community offices, not offices of the state.
 */
export const publicOffices: ConceptScheme<PublicOffice, 'public-offices'> = /* @__PURE__ */ frozen({
  id: 'public-offices',
  horizon: '2026-11-21',
  concepts: rows,
});
