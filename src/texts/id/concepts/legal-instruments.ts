import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { legalInstruments as codes } from '../../../vocabulary/generated/lists.js';
import type { LegalInstrument } from '../../../vocabulary/law/legal-instruments.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const legalInstrumentsLabels: SchemeLabels<LegalInstrument> = /* @__PURE__ */ labelledByCode(codes, {
  'pp-38-2007': 'PP 38/2007',
  'permen-17-2009': 'Permen Kominfo 17/2009',
  'permen-8-2010': 'Permen Kominfo 8/2010',
  'permen-22-2010': 'Permen Kominfo 22/2010',
  'permen-27-2011': 'Permen Kominfo 27/2011',
  'permen-8-2019': 'Permen Kominfo 8/2019',
  'permen-4-2024': 'Permen Kominfo 4/2024',
  'kepmen-standar-kim': 'rancangan Kepmen standar KIM',
  'permendagri-18-2018': 'Permendagri 18/2018',
  'uu-27-2022': 'UU 27/2022',
  'pergub-jateng-3-2014': 'Pergub Jawa Tengah 3/2014',
  'perbup-sleman-51-2017': 'Perbup Sleman 51/2017',
  'perbup-lombok-barat-6a-2019': 'Perbup Lombok Barat 6.A/2019',
  'perbup-lumajang-19-2019': 'Perbup Lumajang 19/2019',
  'perbup-bombana-17-2023': 'Perbup Bombana 17/2023',
  'perbup-tuban-55-2020': 'Perbup Tuban 55/2020',
  'perwal-depok-71-2023': 'Perwal Depok 71/2023',
});

export const legalInstruments: SchemeTexts<LegalInstrument> = /* @__PURE__ */ described(legalInstrumentsLabels, {
  title: 'Peraturan',
  description:
    'Peraturan yang dikutip sebagai dasar KIM. Dasar hukum adalah data, bukan satu ketetapan: daerah mengutip peraturan yang berbeda.',
  concepts: {
    'pp-38-2007': {
      definition:
        'Peraturan Pemerintah tentang pembagian urusan pemerintahan; Pasal 9 menjadi dasar Permen Kominfo 8/2010.',
    },
    'permen-17-2009': {
      definition:
        'Tentang diseminasi informasi nasional oleh tiga tingkat pemerintahan; selalu dikutip sebagai dasar hukum kedua KIM.',
    },
    'permen-8-2010': {
      definition:
        'Pedoman pengembangan dan pemberdayaan lembaga komunikasi sosial: pengertian, prinsip, dan peran pemerintah. Banyak dinas masih mengutipnya pada 2025.',
    },
    'permen-22-2010': {
      definition:
        'Standar pelayanan minimal, dengan indikator cakupan pengembangan dan pemberdayaan KIM di tingkat kecamatan.',
    },
    'permen-27-2011': {
      definition: 'Petunjuk teknis standar pelayanan minimal itu.',
    },
    'permen-8-2019': {
      definition: 'Tentang urusan pemerintahan konkuren; Pasal 16 menyebut KIM sebagai salah satu mitra.',
    },
    'permen-4-2024': {
      definition:
        'Dasar hukum KIM sekarang: komunitas informasi masyarakat, berkedudukan di desa atau kelurahan. Kabarnya Pasal 23 dan 24 mengatur KIM.',
    },
    'kepmen-standar-kim': {
      definition:
        'Keputusan menteri tentang standar KIM yang masih disusun pada Oktober 2025; belum berlaku dan naskahnya belum tersedia.',
    },
    'permendagri-18-2018': {
      definition: 'Tentang lembaga kemasyarakatan desa, yang sejajar dengan KIM.',
    },
    'uu-27-2022': {
      definition: 'Undang-undang pelindungan data pribadi; menentukan data anggota apa yang boleh diminta.',
    },
    'pergub-jateng-3-2014': {
      definition:
        'Peraturan Gubernur Jawa Tengah tentang pedoman penyelenggaraan, pengembangan, dan pemberdayaan lembaga komunikasi sosial di provinsi itu.',
    },
    'perbup-sleman-51-2017': {
      definition: 'Peraturan Bupati Sleman yang dikutip sebagai dasar KIM di Kabupaten Sleman.',
    },
    'perbup-lombok-barat-6a-2019': {
      definition: 'Peraturan Bupati Lombok Barat yang dikutip sebagai dasar KIM di Kabupaten Lombok Barat.',
    },
    'perbup-lumajang-19-2019': {
      definition: 'Peraturan Bupati Lumajang tentang KIM di Kabupaten Lumajang; naskahnya belum dibaca.',
    },
    'perbup-bombana-17-2023': {
      definition: 'Peraturan Bupati Bombana tentang KIM di Kabupaten Bombana; naskahnya belum dibaca.',
    },
    'perbup-tuban-55-2020': {
      definition: 'Peraturan Bupati Tuban yang dikutip sebagai dasar KIM di Kabupaten Tuban.',
    },
    'perwal-depok-71-2023': {
      definition: 'Peraturan Wali Kota Depok; surat keputusan KIM diterbitkan lurah.',
    },
  },
});
