import type { Language } from '../../texts/language.js';
import { codesOf } from '../../vocabulary/concept-of.js';
import { provinces } from '../../vocabulary/law/provinces.js';
import { parseRegionCode } from '../../vocabulary/law/region-code.js';
import type { ColumnSpecs } from './column.js';

/** Where a KIM is at home, at every depth that its region code states. */
export interface RegionCells {
  /** Code of the Ministry of Home Affairs with dots; null when it is unknown or malformed. */
  readonly region_code: string | null;
  readonly region_level: string | null;
  readonly province_code: string | null;
  readonly province_label: string | null;
  readonly kabupaten_kota_code: string | null;
  readonly kecamatan_code: string | null;
}

/** Stands before region codes in CSV text: whose code it is. */
export const regionCodePrefix = 'kemendagri:';
const about = { nullable: true, privacyClass: 'public' } as const;
const code = { ...about, type: 'text', csvPrefix: regionCodePrefix } as const;

export const regionColumns: ColumnSpecs<RegionCells> = {
  region_code: {
    ...code,
  },
  region_level: {
    ...about,
    type: 'text',
  },
  province_code: {
    ...code,
  },
  province_label: {
    ...about,
    type: 'text',
  },
  kabupaten_kota_code: {
    ...code,
  },
  kecamatan_code: {
    ...code,
  },
};

const nowhere: RegionCells = {
  region_code: null,
  region_level: null,
  province_code: null,
  province_label: null,
  kabupaten_kota_code: null,
  kecamatan_code: null,
};

/** The cells of a region code. A malformed one is not passed on: nobody could group by it, and it may state anything. */
export function regionCells(regionCode: unknown, language: Pick<Language, 'concepts'>): RegionCells {
  const region = typeof regionCode === 'string' ? parseRegionCode(regionCode) : undefined;
  if (region?.wellFormed !== true) return nowhere;
  return {
    region_code: region.dotted,
    region_level: region.level,
    province_code: region.province,
    province_label: provinceNamed(region.province, language),
    kabupaten_kota_code: region.kabupatenKota ?? null,
    kecamatan_code: region.kecamatan ?? null,
  };
}

function provinceNamed(regionCode: string, { concepts }: Pick<Language, 'concepts'>): string | null {
  const province = codesOf(provinces).find((code) => provinces.concepts[code].regionCode === regionCode);
  return province === undefined ? null : concepts.provinces.concepts[province].label;
}
