import type { Language } from '../texts/language.js';
import { codesOf } from '../vocabulary/concept-of.js';
import { type Province, provinces } from '../vocabulary/law/provinces.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import type { ColumnSpecs } from './column.js';

/** Where a KIM is at home, at every depth that its region code tells. */
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
    label: { id: 'Kode wilayah', en: 'Region code' },
    description: {
      id: 'Kode wilayah Kementerian Dalam Negeri dari tempat kedudukan KIM, ditulis dengan titik.',
      en: 'Code of the Ministry of Home Affairs for the seat of the KIM, with dots. Not a code of the statistics office.',
    },
  },
  region_level: {
    ...about,
    type: 'text',
    label: { id: 'Tingkat wilayah', en: 'Level of the region' },
    description: {
      id: 'Tingkat wilayah yang disebut kodenya: dari provinsi sampai desa atau kelurahan.',
      en: 'The level that the code names: from provinsi down to desa or kelurahan.',
    },
  },
  province_code: {
    ...code,
    label: { id: 'Kode provinsi', en: 'Province code' },
    description: { id: 'Kode provinsi, dari kode wilayah.', en: 'Code of the province, taken from the region code.' },
  },
  province_label: {
    ...about,
    type: 'text',
    label: { id: 'Provinsi', en: 'Province' },
    description: {
      id: 'Nama provinsi; kosong bila kode provinsinya tidak dikenal.',
      en: 'Name of the province; empty when the code is no province known here.',
    },
  },
  kabupaten_kota_code: {
    ...code,
    label: { id: 'Kode kabupaten atau kota', en: 'Kabupaten or kota code' },
    description: {
      id: 'Kode kabupaten atau kota, dari kode wilayah.',
      en: 'Code of the kabupaten or kota, taken from the region code.',
    },
  },
  kecamatan_code: {
    ...code,
    label: { id: 'Kode kecamatan', en: 'Kecamatan code' },
    description: { id: 'Kode kecamatan, dari kode wilayah.', en: 'Code of the kecamatan, taken from the region code.' },
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

/** The cells of a region code. A malformed one is not passed on: nobody could group by it, and it may say anything. */
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

// Made when first needed, never at import.
let provinceByCode: ReadonlyMap<string, Province> | undefined;

function provinceNamed(regionCode: string, { concepts }: Pick<Language, 'concepts'>): string | null {
  provinceByCode ??= new Map(codesOf(provinces).map((code) => [provinces.concepts[code].regionCode, code]));
  const province = provinceByCode.get(regionCode);
  return province === undefined ? null : concepts.provinces.concepts[province].label;
}
