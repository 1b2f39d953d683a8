import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'pp-38-2007': {
    label: { id: 'PP 38/2007', en: 'Government Regulation 38/2007' },
    definition: {
      id: 'Peraturan Pemerintah tentang pembagian urusan pemerintahan; Pasal 9 menjadi dasar Permen Kominfo 8/2010.',
      en: 'Government Regulation on the division of government affairs; its Article 9 is the ground of Ministerial Regulation 8/2010.',
    },
    sources: [{ source: 'pp-38-2007', where: 'Pasal 9' }],
  },
  'permen-17-2009': {
    label: { id: 'Permen Kominfo 17/2009', en: 'Ministerial Regulation 17/2009' },
    definition: {
      id: 'Tentang diseminasi informasi nasional oleh tiga tingkat pemerintahan; selalu dikutip sebagai dasar hukum kedua KIM.',
      en: 'On national information dissemination by three levels of government; always cited as the second legal base of KIM.',
    },
    sources: [{ source: 'permen-17-2009' }, { source: 'malangkab-kim' }],
  },
  'permen-8-2010': {
    label: { id: 'Permen Kominfo 8/2010', en: 'Ministerial Regulation 8/2010' },
    definition: {
      id: 'Pedoman pengembangan dan pemberdayaan lembaga komunikasi sosial: pengertian, prinsip dan peran pemerintah. Banyak dinas masih mengutipnya pada 2025.',
      en: 'The guide on developing and empowering social-communication institutions: definition, principles and roles of government. Many offices still cite it in 2025.',
    },
    since: '2010-06-01',
    sources: [{ source: 'permen-8-2010' }, { source: 'S003' }, { source: 'S004' }],
  },
  'permen-22-2010': {
    label: { id: 'Permen Kominfo 22/2010', en: 'Ministerial Regulation 22/2010' },
    definition: {
      id: 'Standar pelayanan minimal, dengan indikator cakupan pengembangan dan pemberdayaan KIM di tingkat kecamatan.',
      en: 'Minimum service standards, with an indicator on the coverage of KIM development at kecamatan level.',
    },
    sources: [{ source: 'permen-22-2010' }],
  },
  'permen-27-2011': {
    label: { id: 'Permen Kominfo 27/2011', en: 'Ministerial Regulation 27/2011' },
    definition: {
      id: 'Petunjuk teknis standar pelayanan minimal itu.',
      en: 'The technical guide to those minimum service standards.',
    },
    sources: [{ source: 'permen-27-2011' }],
  },
  'permen-8-2019': {
    label: { id: 'Permen Kominfo 8/2019', en: 'Ministerial Regulation 8/2019' },
    definition: {
      id: 'Tentang urusan pemerintahan konkuren; Pasal 16 menyebut KIM sebagai salah satu mitra.',
      en: 'On concurrent government affairs; Article 16 names KIM as one of the partners.',
    },
    sources: [{ source: 'permen-8-2019', where: 'Pasal 16' }, { source: 'karah-permen-2019' }],
  },
  'permen-4-2024': {
    label: { id: 'Permen Kominfo 4/2024', en: 'Ministerial Regulation 4/2024' },
    definition: {
      id: 'Dasar hukum KIM sekarang: komunitas informasi masyarakat, berkedudukan di desa atau kelurahan. Kabarnya Pasal 23 dan 24 mengatur KIM.',
      en: 'The present legal base of KIM: community information groups, seated in a desa or kelurahan. Articles 23 and 24 are said to be about KIM.',
    },
    since: '2024-09-05',
    sources: [{ source: 'permen-4-2024' }, { source: 'inixindo-permen-4-2024' }, { source: 'pesisir-selatan-kim-id' }],
  },
  'kepmen-standar-kim': {
    label: { id: 'rancangan Kepmen standar KIM', en: 'draft ministerial decree on KIM standards' },
    definition: {
      id: 'Keputusan menteri tentang standar KIM yang masih disusun pada Oktober 2025; belum berlaku dan naskahnya belum tersedia.',
      en: 'A ministerial decree on KIM standards, still being drafted in October 2025; not in force and its text not available.',
    },
    sources: [{ source: 'kepmen-standar-kim' }],
  },
  'permendagri-18-2018': {
    label: { id: 'Permendagri 18/2018', en: 'Home Affairs Regulation 18/2018' },
    definition: {
      id: 'Tentang lembaga kemasyarakatan desa, yang sejajar dengan KIM.',
      en: 'On village community institutions, which are parallel to KIMs.',
    },
    sources: [{ source: 'permendagri-18-2018' }, { source: 'asabri-blitar' }],
  },
  'uu-27-2022': {
    label: { id: 'UU 27/2022', en: 'Law 27/2022' },
    definition: {
      id: 'Undang-undang pelindungan data pribadi; menentukan data anggota apa yang boleh diminta.',
      en: 'The law on personal data protection; it decides what may be asked of members.',
    },
    sources: [{ source: 'uu-27-2022' }],
  },
  'pergub-jateng-3-2014': {
    label: { id: 'Pergub Jawa Tengah 3/2014', en: 'Central Java Regulation 3/2014' },
    definition: {
      id: 'Peraturan Gubernur Jawa Tengah tentang FK Metra, forum media tradisional.',
      en: 'A regulation of the Governor of Central Java on FK Metra, the traditional-media forum.',
    },
    sources: [{ source: 'pergub-jateng-3-2014' }],
  },
  'perbup-sleman-51-2017': {
    label: { id: 'Perbup Sleman 51/2017', en: 'Sleman Regulation 51/2017' },
    definition: {
      id: 'Peraturan Bupati Sleman yang dikutip sebagai dasar KIM di Kabupaten Sleman.',
      en: 'A regulation of the Regent of Sleman, cited as the base of KIMs in Kabupaten Sleman.',
    },
    sources: [{ source: 'perbup-sleman-51-2017' }],
  },
  'perbup-lombok-barat-6a-2019': {
    label: { id: 'Perbup Lombok Barat 6.A/2019', en: 'West Lombok Regulation 6.A/2019' },
    definition: {
      id: 'Peraturan Bupati Lombok Barat yang dikutip sebagai dasar KIM di Kabupaten Lombok Barat.',
      en: 'A regulation of the Regent of West Lombok, cited as the base of KIMs in Kabupaten Lombok Barat.',
    },
    sources: [{ source: 'perbup-lombok-barat-6a-2019' }],
  },
  'perbup-tuban-55-2020': {
    label: { id: 'Perbup Tuban 55/2020', en: 'Tuban Regulation 55/2020' },
    definition: {
      id: 'Peraturan Bupati Tuban yang dikutip sebagai dasar KIM di Kabupaten Tuban.',
      en: 'A regulation of the Regent of Tuban, cited as the base of KIMs in Kabupaten Tuban.',
    },
    sources: [{ source: 'perbup-tuban-55-2020' }],
  },
  'perwal-depok-71-2023': {
    label: { id: 'Perwal Depok 71/2023', en: 'Depok Regulation 71/2023' },
    definition: {
      id: 'Peraturan Wali Kota Depok; surat keputusan KIM diterbitkan lurah.',
      en: 'A regulation of the Mayor of Depok; the decree of a KIM is issued by the lurah.',
    },
    sources: [{ source: 'perwal-depok-71-2023' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a legal instrument.
 *
 * @useDeclaredType
 */
export type LegalInstrument = keyof typeof rows;

/**
 * Rules cited as the base of KIM. `since` stands only where the day is known. None has an `until`: no text that could be
 * read says which of them is repealed, and old records go on citing old rules. See `legalStatus`.
 */
export const legalInstruments: ConceptScheme<LegalInstrument> = {
  id: 'legal-instruments',
  title: { id: 'Peraturan', en: 'Legal instruments' },
  description: {
    id: 'Peraturan yang dikutip sebagai dasar KIM. Dasar hukum adalah data, bukan satu ketetapan: daerah mengutip peraturan yang berbeda.',
    en: 'Rules cited as the base of KIM. The legal base is data, not one constant: places cite different rules.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
