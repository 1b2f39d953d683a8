import { localDate, requireArgument, text } from '../../kernel/arguments.js';
import { frozen } from '../../kernel/frozen.js';
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
    aliases: ['Nanggroe Aceh Darussalam', 'NAD'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-utara': {
    regionCode: '12',
    aliases: ['Sumut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-barat': {
    regionCode: '13',
    aliases: ['Sumbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  riau: {
    regionCode: '14',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  jambi: {
    regionCode: '15',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sumatera-selatan': {
    regionCode: '16',
    aliases: ['Sumsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  bengkulu: {
    regionCode: '17',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  lampung: {
    regionCode: '18',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kepulauan-bangka-belitung': {
    regionCode: '19',
    aliases: ['Bangka Belitung', 'Babel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kepulauan-riau': {
    regionCode: '21',
    aliases: ['Kepri'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'dki-jakarta': {
    regionCode: '31',
    aliases: ['Jakarta', 'Daerah Khusus Ibukota Jakarta', 'Daerah Khusus Jakarta'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-barat': {
    regionCode: '32',
    aliases: ['Jabar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-tengah': {
    regionCode: '33',
    aliases: ['Jateng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'di-yogyakarta': {
    regionCode: '34',
    aliases: ['DIY', 'Daerah Istimewa Yogyakarta', 'Yogyakarta'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'jawa-timur': {
    regionCode: '35',
    aliases: ['Jatim'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  banten: {
    regionCode: '36',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  bali: {
    regionCode: '51',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'nusa-tenggara-barat': {
    regionCode: '52',
    aliases: ['NTB'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'nusa-tenggara-timur': {
    regionCode: '53',
    aliases: ['NTT'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-barat': {
    regionCode: '61',
    aliases: ['Kalbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-tengah': {
    regionCode: '62',
    aliases: ['Kalteng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-selatan': {
    regionCode: '63',
    aliases: ['Kalsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-timur': {
    regionCode: '64',
    aliases: ['Kaltim'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'kalimantan-utara': {
    regionCode: '65',
    aliases: ['Kaltara'],
    since: '2012-11-16',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-20-2012' }],
  },
  'sulawesi-utara': {
    regionCode: '71',
    aliases: ['Sulut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-tengah': {
    regionCode: '72',
    aliases: ['Sulteng'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-selatan': {
    regionCode: '73',
    aliases: ['Sulsel'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-tenggara': {
    regionCode: '74',
    aliases: ['Sultra'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  gorontalo: {
    regionCode: '75',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'sulawesi-barat': {
    regionCode: '76',
    aliases: ['Sulbar'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  maluku: {
    regionCode: '81',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'maluku-utara': {
    regionCode: '82',
    aliases: ['Malut'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  papua: {
    regionCode: '91',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'papua-barat': {
    regionCode: '92',
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'papua-selatan': {
    regionCode: '93',
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-14-2022' }],
  },
  'papua-tengah': {
    regionCode: '94',
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-15-2022' }],
  },
  'papua-pegunungan': {
    regionCode: '95',
    since: '2022-07-25',
    sources: [{ source: 'wilayah-cahyadsn' }, { source: 'uu-16-2022' }],
  },
  'papua-barat-daya': {
    regionCode: '96',
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
export const provinces: ConceptScheme<Province, 'provinces'> & {
  readonly concepts: Readonly<Record<Province, ProvinceConcept<Province>>>;
} = /* @__PURE__ */ frozen({
  id: 'provinces',
  horizon: '2026-11-21',
  concepts: rows,
});

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
  requireArgument(regionCode, text, 'provinceWithCode', 'regionCode');
  if (on !== undefined) requireArgument(on, localDate, 'provinceWithCode', 'on');
  const province = byRegionCode.get(regionCode);
  if (province === undefined || on === undefined) return province;
  const { since }: ProvinceConcept = rows[province];
  return since === undefined || on >= since ? province : undefined;
}

const byRegionCode: ReadonlyMap<string, Province> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(rows) as Province[]).map((province) => [rows[province].regionCode, province]),
);
