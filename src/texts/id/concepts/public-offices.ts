import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { PublicOffice } from '../../../vocabulary/concepts/public-offices.js';
import { publicOffices as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const publicOfficesLabels: SchemeLabels<PublicOffice> = /* @__PURE__ */ labelledByCode(codes, {
  'perangkat-desa': 'perangkat desa atau kelurahan',
  asn: 'aparatur sipil negara',
  pppk: 'pegawai pemerintah dengan perjanjian kerja',
  tni: 'anggota TNI',
  polri: 'anggota Polri',
  'ketua-rt': 'ketua RT',
  'ketua-rw': 'ketua RW',
  'lembaga-kemasyarakatan-desa': 'pengurus lembaga kemasyarakatan desa',
});

export const publicOffices: SchemeTexts<PublicOffice> = /* @__PURE__ */ described(publicOfficesLabels, {
  title: 'Jabatan publik',
  description:
    'Jabatan pemerintahan atau kemasyarakatan yang dipegang seseorang di luar KIM. Apakah jabatan itu boleh dirangkap dengan jabatan di KIM berbeda menurut daerah.',
  concepts: {
    'kepala-desa': {
      definition: 'Memimpin pemerintah desa.',
    },
    lurah: {
      definition: 'Memimpin kelurahan, bagian dari pemerintah kabupaten atau kota.',
      scopeNote: 'Di DIY, lurah memimpin kalurahan, yang setara dengan desa.',
    },
    'perangkat-desa': {
      definition: 'Bekerja di kantor desa atau kelurahan, misalnya sebagai kepala seksi.',
      scopeNote: 'Kepala dusun mempunyai kode sendiri; kepala desa dan lurah bukan perangkat.',
    },
    'kepala-dusun': {
      definition: 'Memimpin dusun atau padukuhan sebagai bagian dari pemerintah desa.',
    },
    camat: {
      definition: 'Memimpin kecamatan.',
    },
    'pegawai-kecamatan': {
      definition: 'Bekerja di kantor kecamatan, apa pun status kepegawaiannya.',
    },
    'kepala-daerah': {
      definition: 'Gubernur, bupati, atau wali kota, termasuk wakilnya.',
    },
    'kepala-dinas': {
      definition: 'Memimpin dinas provinsi, kabupaten, atau kota.',
    },
    asn: {
      definition: 'Pegawai negeri sipil, bila jabatannya tidak tercantum lebih khusus di sini.',
      scopeNote:
        'Pakai jabatan yang lebih khusus bila ada: lurah, camat, dan kepala dinas umumnya juga aparatur sipil negara.',
    },
    pppk: {
      definition: 'Pegawai pemerintah yang bekerja dengan perjanjian kerja.',
    },
    tni: {
      definition: 'Anggota aktif Tentara Nasional Indonesia.',
    },
    polri: {
      definition: 'Anggota aktif Kepolisian Negara Republik Indonesia.',
    },
    'pejabat-politik': {
      definition: 'Anggota lembaga perwakilan atau pengurus partai politik.',
      scopeNote: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
    },
    'ketua-rt': {
      definition: 'Dipilih warga rukun tetangga; lembaga kemasyarakatan, bukan jabatan negara.',
    },
    'ketua-rw': {
      definition: 'Dipilih warga rukun warga; lembaga kemasyarakatan, bukan jabatan negara.',
    },
    'lembaga-kemasyarakatan-desa': {
      definition: 'Pengurus LKD atau LPMK, lembaga yang sejajar dengan KIM; bukan jabatan negara.',
    },
  },
});
