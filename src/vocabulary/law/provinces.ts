import type { LocalDate } from '../../kernel/local-date.js';
import type { Concept, ConceptScheme } from '../concept.js';

/** A province: a concept that also has a code of the Ministry of Home Affairs (Kemendagri). */
export interface ProvinceConcept<Code extends string = string> extends Concept<Code> {
  /** Two digits, as text. */
  readonly regionCode: string;
}

// Keyed by name, not by region code: objects move keys that look like whole numbers to the front and sort them, and a
// code such as `62` invites to be read as a number. The rows stand in the order of the region codes.
const rows = {
  aceh: {
    regionCode: '11',
    label: { id: 'Aceh', en: 'Aceh' },
    definition: { id: 'Provinsi dengan kode wilayah 11.', en: 'The province with region code 11.' },
    aliases: ['Nanggroe Aceh Darussalam', 'NAD'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-utara': {
    regionCode: '12',
    label: { id: 'Sumatera Utara', en: 'North Sumatra' },
    definition: { id: 'Provinsi dengan kode wilayah 12.', en: 'The province with region code 12.' },
    aliases: ['Sumut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-barat': {
    regionCode: '13',
    label: { id: 'Sumatera Barat', en: 'West Sumatra' },
    definition: { id: 'Provinsi dengan kode wilayah 13.', en: 'The province with region code 13.' },
    aliases: ['Sumbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  riau: {
    regionCode: '14',
    label: { id: 'Riau', en: 'Riau' },
    definition: { id: 'Provinsi dengan kode wilayah 14.', en: 'The province with region code 14.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  jambi: {
    regionCode: '15',
    label: { id: 'Jambi', en: 'Jambi' },
    definition: { id: 'Provinsi dengan kode wilayah 15.', en: 'The province with region code 15.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-selatan': {
    regionCode: '16',
    label: { id: 'Sumatera Selatan', en: 'South Sumatra' },
    definition: { id: 'Provinsi dengan kode wilayah 16.', en: 'The province with region code 16.' },
    aliases: ['Sumsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  bengkulu: {
    regionCode: '17',
    label: { id: 'Bengkulu', en: 'Bengkulu' },
    definition: { id: 'Provinsi dengan kode wilayah 17.', en: 'The province with region code 17.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  lampung: {
    regionCode: '18',
    label: { id: 'Lampung', en: 'Lampung' },
    definition: { id: 'Provinsi dengan kode wilayah 18.', en: 'The province with region code 18.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kepulauan-bangka-belitung': {
    regionCode: '19',
    label: { id: 'Kepulauan Bangka Belitung', en: 'Bangka Belitung Islands' },
    definition: { id: 'Provinsi dengan kode wilayah 19.', en: 'The province with region code 19.' },
    aliases: ['Bangka Belitung', 'Babel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kepulauan-riau': {
    regionCode: '21',
    label: { id: 'Kepulauan Riau', en: 'Riau Islands' },
    definition: { id: 'Provinsi dengan kode wilayah 21.', en: 'The province with region code 21.' },
    aliases: ['Kepri'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'dki-jakarta': {
    regionCode: '31',
    label: { id: 'DKI Jakarta', en: 'Jakarta' },
    definition: { id: 'Provinsi dengan kode wilayah 31.', en: 'The province with region code 31.' },
    aliases: ['Jakarta', 'Daerah Khusus Ibukota Jakarta', 'Daerah Khusus Jakarta'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-barat': {
    regionCode: '32',
    label: { id: 'Jawa Barat', en: 'West Java' },
    definition: { id: 'Provinsi dengan kode wilayah 32.', en: 'The province with region code 32.' },
    aliases: ['Jabar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-tengah': {
    regionCode: '33',
    label: { id: 'Jawa Tengah', en: 'Central Java' },
    definition: { id: 'Provinsi dengan kode wilayah 33.', en: 'The province with region code 33.' },
    aliases: ['Jateng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'di-yogyakarta': {
    regionCode: '34',
    label: { id: 'DI Yogyakarta', en: 'Special Region of Yogyakarta' },
    definition: { id: 'Provinsi dengan kode wilayah 34.', en: 'The province with region code 34.' },
    aliases: ['DIY', 'Daerah Istimewa Yogyakarta', 'Yogyakarta'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-timur': {
    regionCode: '35',
    label: { id: 'Jawa Timur', en: 'East Java' },
    definition: { id: 'Provinsi dengan kode wilayah 35.', en: 'The province with region code 35.' },
    aliases: ['Jatim'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  banten: {
    regionCode: '36',
    label: { id: 'Banten', en: 'Banten' },
    definition: { id: 'Provinsi dengan kode wilayah 36.', en: 'The province with region code 36.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  bali: {
    regionCode: '51',
    label: { id: 'Bali', en: 'Bali' },
    definition: { id: 'Provinsi dengan kode wilayah 51.', en: 'The province with region code 51.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'nusa-tenggara-barat': {
    regionCode: '52',
    label: { id: 'Nusa Tenggara Barat', en: 'West Nusa Tenggara' },
    definition: { id: 'Provinsi dengan kode wilayah 52.', en: 'The province with region code 52.' },
    aliases: ['NTB'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'nusa-tenggara-timur': {
    regionCode: '53',
    label: { id: 'Nusa Tenggara Timur', en: 'East Nusa Tenggara' },
    definition: { id: 'Provinsi dengan kode wilayah 53.', en: 'The province with region code 53.' },
    aliases: ['NTT'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-barat': {
    regionCode: '61',
    label: { id: 'Kalimantan Barat', en: 'West Kalimantan' },
    definition: { id: 'Provinsi dengan kode wilayah 61.', en: 'The province with region code 61.' },
    aliases: ['Kalbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-tengah': {
    regionCode: '62',
    label: { id: 'Kalimantan Tengah', en: 'Central Kalimantan' },
    definition: { id: 'Provinsi dengan kode wilayah 62.', en: 'The province with region code 62.' },
    aliases: ['Kalteng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-selatan': {
    regionCode: '63',
    label: { id: 'Kalimantan Selatan', en: 'South Kalimantan' },
    definition: { id: 'Provinsi dengan kode wilayah 63.', en: 'The province with region code 63.' },
    aliases: ['Kalsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-timur': {
    regionCode: '64',
    label: { id: 'Kalimantan Timur', en: 'East Kalimantan' },
    definition: { id: 'Provinsi dengan kode wilayah 64.', en: 'The province with region code 64.' },
    aliases: ['Kaltim'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-utara': {
    regionCode: '65',
    label: { id: 'Kalimantan Utara', en: 'North Kalimantan' },
    definition: {
      id: 'Provinsi dengan kode wilayah 65, dibentuk dengan UU 20/2012.',
      en: 'The province with region code 65, formed by Law 20/2012.',
    },
    aliases: ['Kaltara'],
    since: '2012-11-16',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-20-2012' }],
  },
  'sulawesi-utara': {
    regionCode: '71',
    label: { id: 'Sulawesi Utara', en: 'North Sulawesi' },
    definition: { id: 'Provinsi dengan kode wilayah 71.', en: 'The province with region code 71.' },
    aliases: ['Sulut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-tengah': {
    regionCode: '72',
    label: { id: 'Sulawesi Tengah', en: 'Central Sulawesi' },
    definition: { id: 'Provinsi dengan kode wilayah 72.', en: 'The province with region code 72.' },
    aliases: ['Sulteng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-selatan': {
    regionCode: '73',
    label: { id: 'Sulawesi Selatan', en: 'South Sulawesi' },
    definition: { id: 'Provinsi dengan kode wilayah 73.', en: 'The province with region code 73.' },
    aliases: ['Sulsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-tenggara': {
    regionCode: '74',
    label: { id: 'Sulawesi Tenggara', en: 'Southeast Sulawesi' },
    definition: { id: 'Provinsi dengan kode wilayah 74.', en: 'The province with region code 74.' },
    aliases: ['Sultra'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  gorontalo: {
    regionCode: '75',
    label: { id: 'Gorontalo', en: 'Gorontalo' },
    definition: { id: 'Provinsi dengan kode wilayah 75.', en: 'The province with region code 75.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-barat': {
    regionCode: '76',
    label: { id: 'Sulawesi Barat', en: 'West Sulawesi' },
    definition: { id: 'Provinsi dengan kode wilayah 76.', en: 'The province with region code 76.' },
    aliases: ['Sulbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  maluku: {
    regionCode: '81',
    label: { id: 'Maluku', en: 'Maluku' },
    definition: { id: 'Provinsi dengan kode wilayah 81.', en: 'The province with region code 81.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'maluku-utara': {
    regionCode: '82',
    label: { id: 'Maluku Utara', en: 'North Maluku' },
    definition: { id: 'Provinsi dengan kode wilayah 82.', en: 'The province with region code 82.' },
    aliases: ['Malut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  papua: {
    regionCode: '91',
    label: { id: 'Papua', en: 'Papua' },
    definition: { id: 'Provinsi dengan kode wilayah 91.', en: 'The province with region code 91.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'papua-barat': {
    regionCode: '92',
    label: { id: 'Papua Barat', en: 'West Papua' },
    definition: { id: 'Provinsi dengan kode wilayah 92.', en: 'The province with region code 92.' },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'papua-selatan': {
    regionCode: '93',
    label: { id: 'Papua Selatan', en: 'South Papua' },
    definition: {
      id: 'Provinsi dengan kode wilayah 93, dibentuk dengan UU 14/2022.',
      en: 'The province with region code 93, formed by Law 14/2022.',
    },
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-14-2022' }],
  },
  'papua-tengah': {
    regionCode: '94',
    label: { id: 'Papua Tengah', en: 'Central Papua' },
    definition: {
      id: 'Provinsi dengan kode wilayah 94, dibentuk dengan UU 15/2022.',
      en: 'The province with region code 94, formed by Law 15/2022.',
    },
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-15-2022' }],
  },
  'papua-pegunungan': {
    regionCode: '95',
    label: { id: 'Papua Pegunungan', en: 'Highland Papua' },
    definition: {
      id: 'Provinsi dengan kode wilayah 95, dibentuk dengan UU 16/2022.',
      en: 'The province with region code 95, formed by Law 16/2022.',
    },
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-16-2022' }],
  },
  'papua-barat-daya': {
    regionCode: '96',
    label: { id: 'Papua Barat Daya', en: 'Southwest Papua' },
    definition: {
      id: 'Provinsi dengan kode wilayah 96, dibentuk dengan UU 29/2022.',
      en: 'The province with region code 96, formed by Law 29/2022.',
    },
    since: '2022-12-08',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-29-2022' }],
  },
} as const satisfies Readonly<Record<string, ProvinceConcept>>;

/**
 * Code of a province: its name in lower case, `kalimantan-tengah`.
 *
 * @useDeclaredType
 */
export type Province = keyof typeof rows;

/**
 * The 38 provinces with their region codes. `since` is the day of the law that formed the province, and stands for the
 * five that are younger than the rules on KIM; the others existed before any KIM could be registered.
 *
 * @example
 * ```ts
 * provinces.concepts['kalimantan-tengah'].regionCode; // '62'
 * ```
 */
export const provinces: ConceptScheme<Province> & {
  readonly concepts: Readonly<Record<Province, ProvinceConcept<Province>>>;
} = {
  id: 'provinces',
  title: { id: 'Provinsi', en: 'Provinces' },
  description: {
    id: 'Provinsi Indonesia dengan kode wilayah Kementerian Dalam Negeri.',
    en: 'The provinces of Indonesia with the region codes of the Ministry of Home Affairs.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};

/**
 * The province with a region code.
 *
 * @param regionCode two digits as text, of the Ministry of Home Affairs.
 * @param on if given, a province that did not exist yet on that day is not found.
 * @returns its code in `provinces`, or `undefined`.
 *
 * @example
 * ```ts
 * provinceWithCode('62'); // 'kalimantan-tengah'
 * provinceWithCode('96', '2022-01-01'); // undefined
 * ```
 */
export function provinceWithCode(regionCode: string, on?: LocalDate): Province | undefined {
  for (const province of Object.keys(rows) as Province[]) {
    const concept: ProvinceConcept = rows[province];
    if (concept.regionCode !== regionCode) continue;
    return on === undefined || concept.since === undefined || on >= concept.since ? province : undefined;
  }
  return undefined;
}
