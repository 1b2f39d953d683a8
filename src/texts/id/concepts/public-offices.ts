import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { PublicOffice } from '../../../vocabulary/concepts/public-offices.js';

export const publicOffices: SchemeTexts<PublicOffice> = /* @__PURE__ */ frozen({
  title: 'Jabatan publik',
  description:
    'Jabatan pemerintahan atau kemasyarakatan yang dipegang seseorang di luar KIM. Apakah jabatan itu boleh dirangkap dengan jabatan di KIM berbeda menurut daerah.',
  concepts: {
    'kepala-desa': {
      label: 'kepala desa',
      definition: 'Memimpin pemerintah desa.',
    },
    lurah: {
      label: 'lurah',
      definition: 'Memimpin kelurahan, bagian dari pemerintah kabupaten atau kota.',
      scopeNote: 'Di DIY, lurah memimpin kalurahan, yang setara dengan desa.',
    },
    'perangkat-desa': {
      label: 'perangkat desa atau kelurahan',
      definition: 'Bekerja di kantor desa atau kelurahan, misalnya sebagai kepala seksi.',
      scopeNote: 'Kepala dusun mempunyai kode sendiri; kepala desa dan lurah bukan perangkat.',
    },
    'kepala-dusun': {
      label: 'kepala dusun',
      definition: 'Memimpin dusun atau padukuhan sebagai bagian dari pemerintah desa.',
    },
    camat: {
      label: 'camat',
      definition: 'Memimpin kecamatan.',
    },
    'pegawai-kecamatan': {
      label: 'pegawai kecamatan',
      definition: 'Bekerja di kantor kecamatan, apa pun status kepegawaiannya.',
    },
    'kepala-daerah': {
      label: 'kepala daerah',
      definition: 'Gubernur, bupati, atau wali kota, termasuk wakilnya.',
    },
    'kepala-dinas': {
      label: 'kepala dinas',
      definition: 'Memimpin dinas provinsi, kabupaten, atau kota.',
    },
    asn: {
      label: 'aparatur sipil negara',
      definition: 'Pegawai negeri sipil, bila jabatannya tidak tercantum lebih khusus di sini.',
      scopeNote:
        'Pakai jabatan yang lebih khusus bila ada: lurah, camat, dan kepala dinas umumnya juga aparatur sipil negara.',
    },
    pppk: {
      label: 'pegawai pemerintah dengan perjanjian kerja',
      definition: 'Pegawai pemerintah yang bekerja dengan perjanjian kerja.',
    },
    tni: {
      label: 'anggota TNI',
      definition: 'Anggota aktif Tentara Nasional Indonesia.',
    },
    polri: {
      label: 'anggota Polri',
      definition: 'Anggota aktif Kepolisian Negara Republik Indonesia.',
    },
    'pejabat-politik': {
      label: 'pejabat politik',
      definition: 'Anggota lembaga perwakilan atau pengurus partai politik.',
      scopeNote: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
    },
    'ketua-rt': {
      label: 'ketua RT',
      definition: 'Dipilih warga rukun tetangga; lembaga kemasyarakatan, bukan jabatan negara.',
    },
    'ketua-rw': {
      label: 'ketua RW',
      definition: 'Dipilih warga rukun warga; lembaga kemasyarakatan, bukan jabatan negara.',
    },
    'lembaga-kemasyarakatan-desa': {
      label: 'pengurus lembaga kemasyarakatan desa',
      definition: 'Pengurus LKD atau LPMK, lembaga yang sejajar dengan KIM; bukan jabatan negara.',
    },
  },
});
