import type { Source } from '../source.js';

/** Theses, reports, data sets and public software. */
export const researchAndData = {
  'peranan-kim-tesis': {
    title: 'Peranan Kelompok Informasi Masyarakat (lima peran KIM)',
    kind: 'research',
    address: 'adoc.pub/peranan-kelompok-informasi-masyarakat-dalam',
    confidence: 'H',
    read: true,
  },
  'trisnani-2017': {
    title: 'Trisnani (BPPKI Surabaya, 2017): peran KIM di daerah tertinggal',
    kind: 'research',
    address: '123dok.com/document/ynprr3kz',
    confidence: 'H',
    read: true,
  },
  'wiraraja-pemberdayaan': {
    title: 'Universitas Wiraraja: empat bidang pemberdayaan (manusia, usaha, lingkungan, kelembagaan)',
    kind: 'research',
    address: 'studylibid.com/doc/723664',
    confidence: 'M',
    read: true,
  },
  'lakip-kominfo-2012': {
    title: 'LAKIP Kementerian Kominfo 2012',
    kind: 'research',
    address: 'text-id.123dok.com/document/1y94674dq',
    confidence: 'M',
    read: true,
  },
  'wilayah-cahyadsn': {
    title: 'cahyadsn/wilayah: kode wilayah menurut Kepmendagri 300.2.2-2430/2025',
    kind: 'data',
    address: 'github.com/cahyadsn/wilayah',
    confidence: 'H',
    read: true,
  },
  opensid: {
    title: 'OpenSID: modul kelompok dan lembaga',
    kind: 'software',
    address: 'github.com/OpenSID/OpenSID',
    confidence: 'H',
    read: true,
  },
  'prediksi-kim-ponorogo': {
    title: 'Aplikasi AHP penilaian KIM Kabupaten Ponorogo (2023)',
    kind: 'software',
    address: 'github.com/ErickWahyudy/prediksi_kim_ponorogo',
    confidence: 'H',
    read: true,
  },
  'formulir-kim': {
    title: 'Formulir, tabel anggota dan susunan pengurus KIM dalam aplikasi dan situs terbuka (alamat tidak dicatat)',
    kind: 'software',
    confidence: 'H',
    read: true,
  },
  'statistik-sultra-spm': {
    title: 'Aplikasi statistik Sulawesi Tenggara: Persentase Cakupan KIM = jumlah KIM ÷ jumlah kecamatan × 100',
    kind: 'software',
    confidence: 'M',
    read: true,
  },
  'pekerjaan-kependudukan': {
    title: 'Daftar jenis pekerjaan pada kartu keluarga dan KTP (administrasi kependudukan)',
    kind: 'data',
    address: 'github.com/OpenSID/OpenSID',
    confidence: 'M',
    read: false,
  },
} as const satisfies Record<string, Source>;
