import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'kepala-desa': {
    label: { id: 'kepala desa', en: 'village head' },
    definition: { id: 'Memimpin pemerintah desa.', en: 'Heads the government of a desa.' },
    aliases: ['kades', 'perbekel', 'wali nagari', 'keuchik', 'peratin', 'lurah kalurahan'],
    sources: [{ source: 'lentera-braling' }, { source: 'warta-mertani-tentang' }],
  },
  lurah: {
    label: { id: 'lurah', en: 'head of a kelurahan' },
    definition: {
      id: 'Memimpin kelurahan, bagian dari pemerintah kabupaten atau kota.',
      en: 'Heads a kelurahan, a part of the kabupaten or kota government.',
    },
    scopeNote: {
      id: 'Di DIY, lurah memimpin kalurahan, yang setara dengan desa.',
      en: 'In Yogyakarta the lurah heads a kalurahan, which is a desa.',
    },
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'kulon-progo-1473' }],
  },
  'perangkat-desa': {
    label: { id: 'perangkat desa atau kelurahan', en: 'village staff' },
    definition: {
      id: 'Bekerja di kantor desa atau kelurahan, misalnya sebagai kepala seksi.',
      en: 'Works in the office of a desa or kelurahan, for instance as head of a section.',
    },
    scopeNote: {
      id: 'Kepala dusun mempunyai kode sendiri; kepala desa dan lurah bukan perangkat.',
      en: 'The head of a dusun has a code of its own; the village head and the lurah are not staff.',
    },
    aliases: ['pamong', 'kasi kesra', 'staf desa', 'perangkat kalurahan'],
    sources: [{ source: 'warta-mertani-tentang' }],
  },
  'kepala-dusun': {
    label: { id: 'kepala dusun', en: 'head of a dusun' },
    definition: {
      id: 'Memimpin dusun atau padukuhan sebagai bagian dari pemerintah desa.',
      en: 'Heads a dusun or padukuhan as part of the village government.',
    },
    aliases: ['kadus', 'dukuh', 'kepala lingkungan'],
    sources: [{ source: 'mallari-bone' }],
  },
  camat: {
    label: { id: 'camat', en: 'head of a kecamatan' },
    definition: { id: 'Memimpin kecamatan.', en: 'Heads a kecamatan.' },
    aliases: ['panewu', 'kepala distrik'],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }],
  },
  'pegawai-kecamatan': {
    label: { id: 'pegawai kecamatan', en: 'employee of a kecamatan office' },
    definition: {
      id: 'Bekerja di kantor kecamatan, apa pun status kepegawaiannya.',
      en: 'Works in a kecamatan office, whatever the terms of employment.',
    },
    sources: [{ source: 'kimbijak-kekuatan-media' }],
  },
  'kepala-daerah': {
    label: { id: 'kepala daerah', en: 'head of a region' },
    definition: {
      id: 'Gubernur, bupati atau wali kota, termasuk wakilnya.',
      en: 'Governor, regent or mayor, with their deputies.',
    },
    aliases: ['gubernur', 'bupati', 'wali kota'],
    sources: [{ source: 'S002' }, { source: 'gerabah-profil' }],
  },
  'kepala-dinas': {
    label: { id: 'kepala dinas', en: 'head of an agency' },
    definition: {
      id: 'Memimpin dinas provinsi, kabupaten atau kota.',
      en: 'Heads an agency of a province, kabupaten or kota.',
    },
    aliases: ['kadis', 'kepala perangkat daerah'],
    sources: [{ source: 'S001' }, { source: 'forum-kim-purwakarta' }],
  },
  asn: {
    label: { id: 'aparatur sipil negara', en: 'civil servant' },
    definition: {
      id: 'Pegawai negeri sipil, bila jabatannya tidak tercantum lebih khusus di sini.',
      en: 'A career civil servant, where no more specific office of this list fits.',
    },
    scopeNote: {
      id: 'Pakai jabatan yang lebih khusus bila ada: lurah, camat dan kepala dinas umumnya juga aparatur sipil negara.',
      en: 'Use the more specific office where there is one: a lurah, camat or head of an agency is usually a civil servant too.',
    },
    aliases: ['PNS', 'pegawai negeri sipil', 'ASN'],
    sources: [{ source: 'berita-alternatif-kukar' }, { source: 'it-news-berau' }, { source: 'wacana-mamuju' }],
  },
  pppk: {
    label: { id: 'pegawai pemerintah dengan perjanjian kerja', en: 'government employee on contract' },
    definition: {
      id: 'Pegawai pemerintah yang bekerja dengan perjanjian kerja.',
      en: 'Works for the government under a contract of employment.',
    },
    aliases: ['PPPK', 'P3K'],
    sources: [{ source: 'it-news-berau' }],
  },
  tni: {
    label: { id: 'anggota TNI', en: 'member of the armed forces' },
    definition: { id: 'Anggota aktif Tentara Nasional Indonesia.', en: 'On active service in the armed forces.' },
    sources: [{ source: 'berita-alternatif-kukar', where: 'aparatur negara' }],
  },
  polri: {
    label: { id: 'anggota Polri', en: 'member of the police' },
    definition: {
      id: 'Anggota aktif Kepolisian Negara Republik Indonesia.',
      en: 'On active service in the national police.',
    },
    sources: [{ source: 'berita-alternatif-kukar', where: 'aparatur negara' }],
  },
  'pejabat-politik': {
    label: { id: 'pejabat politik', en: 'holder of elected political office' },
    definition: {
      id: 'Anggota lembaga perwakilan atau pengurus partai politik.',
      en: 'A member of a legislature or an officer of a political party.',
    },
    scopeNote: {
      id: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
      en: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  'ketua-rt': {
    label: { id: 'ketua RT', en: 'head of an RT' },
    definition: {
      id: 'Dipilih warga rukun tetangga; lembaga kemasyarakatan, bukan jabatan negara.',
      en: 'Chosen by the residents of a neighbourhood unit; a community office, not an office of the state.',
    },
    sources: [{ source: 'rangkah-2020' }],
  },
  'ketua-rw': {
    label: { id: 'ketua RW', en: 'head of an RW' },
    definition: {
      id: 'Dipilih warga rukun warga; lembaga kemasyarakatan, bukan jabatan negara.',
      en: 'Chosen by the residents of a group of neighbourhood units; a community office, not an office of the state.',
    },
    sources: [{ source: 'rangkah-2020' }],
  },
  'lembaga-kemasyarakatan-desa': {
    label: { id: 'pengurus lembaga kemasyarakatan desa', en: 'officer of a village community institution' },
    definition: {
      id: 'Pengurus LKD atau LPMK, lembaga yang sejajar dengan KIM; bukan jabatan negara.',
      en: 'An officer of an LKD or LPMK, institutions parallel to a KIM; not an office of the state.',
    },
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
export const publicOffices: ConceptScheme<PublicOffice> = {
  id: 'public-offices',
  title: { id: 'Jabatan publik', en: 'Public offices' },
  description: {
    id: 'Jabatan pemerintahan atau kemasyarakatan yang dipegang seseorang di luar KIM. Apakah jabatan itu boleh dirangkap dengan jabatan di KIM berbeda menurut daerah.',
    en: 'Offices of government or of the community that a person holds outside the KIM. Whether they may be held together with an office in the KIM differs from place to place.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
