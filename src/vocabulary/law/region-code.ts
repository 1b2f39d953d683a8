import { text as aText, requireArgument } from '../../kernel/arguments.js';
import type { AreaLevel } from '../concepts/area-levels.js';

/**
 * Why a text is no region code of the Ministry of Home Affairs.
 *
 * - `not-digits`: something else than the digits 0 to 9 and dots.
 * - `trailing-zero-lost`: `62.1`, most likely a `62.10` that was once read as a number (it happens to open data too).
 * - `dots-misplaced`: dots that do not stand after the province, kabupaten or kota, and kecamatan.
 * - `bps-district`: seven digits, the length of a kecamatan code of the statistics office (BPS).
 * - `wrong-length`: not 2, 4, 6 or 10 digits.
 * - `impossible-province`: a province part with a zero.
 * - `impossible-kabupaten-kota`: `00` or `70`, which number neither a kabupaten (01–69) nor a kota (71–99).
 * - `impossible-kecamatan`: `00`.
 * - `impossible-village`: a village part whose first digit is not 1, 2 or 3, or whose number is `000`.
 */
export type RegionCodeFault =
  | 'not-digits'
  | 'trailing-zero-lost'
  | 'dots-misplaced'
  | 'bps-district'
  | 'wrong-length'
  | 'impossible-province'
  | 'impossible-kabupaten-kota'
  | 'impossible-kecamatan'
  | 'impossible-village';

/** A well-formed region code taken apart. Whether the place exists is another question: ask the host's lookup. */
export interface RegionCode {
  readonly wellFormed: true;
  /** The whole code with dots. */
  readonly dotted: string;
  readonly level: AreaLevel;
  /** `62` */
  readonly province: string;
  /** `62.71` */
  readonly kabupatenKota?: string;
  /** `62.71.01` */
  readonly kecamatan?: string;
  /** `62.71.01.1001` */
  readonly village?: string;
}

/** A text that is no region code, and why. */
export interface MalformedRegionCode {
  readonly wellFormed: false;
  readonly fault: RegionCodeFault;
}

const villageLevels: Readonly<Record<string, AreaLevel>> = { '1': 'kelurahan', '2': 'desa', '3': 'desa-adat' };

const malformed = (fault: RegionCodeFault): MalformedRegionCode => ({ wellFormed: false, fault });

/**
 * Takes a region code of the Ministry of Home Affairs apart: `PP.KK.CC.VVVV`, of any depth, with all dots or with none.
 * KK 01–69 is a kabupaten and 71–99 a kota; the first digit of VVVV is 1 for a kelurahan, 2 for a desa and 3 for a desa
 * adat (Permendagri 58/2021 as the data set restates it).
 *
 * The statistics office (BPS) has codes of its own. Ten digits without the name of the office that gave them are
 * ambiguous: many BPS village codes fail here, because their seventh digit is 0, but not all of them do.
 *
 * @returns the parts, or why the text is malformed. Never throws.
 *
 * @example
 * ```ts
 * parseRegionCode('62.71'); // { wellFormed: true, dotted: '62.71', level: 'kota', province: '62', kabupatenKota: '62.71' }
 * parseRegionCode('6203012001').level; // 'desa'
 * parseRegionCode('62.1'); // { wellFormed: false, fault: 'trailing-zero-lost' }
 * ```
 */
export function parseRegionCode(text: string): RegionCode | MalformedRegionCode {
  requireArgument(text, aText, 'parseRegionCode', 'text');
  if (!/^[0-9.]*$/.test(text)) return malformed('not-digits');
  if (/^[0-9]{2}\.[0-9]$/.test(text)) return malformed('trailing-zero-lost');
  const digits = text.replaceAll('.', '');
  if (digits.length === 7) return malformed('bps-district');
  if (![2, 4, 6, 10].includes(digits.length)) return malformed('wrong-length');

  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter((p) => p !== '');
  const dotted = parts.join('.');
  if (text !== digits && text !== dotted) return malformed('dots-misplaced');

  const [province = '', kabupatenKotaPart, kecamatanPart, villagePart] = parts;
  if (province.includes('0')) return malformed('impossible-province');
  if (kabupatenKotaPart === undefined) return { wellFormed: true, dotted, level: 'provinsi', province };

  if (kabupatenKotaPart === '00' || kabupatenKotaPart === '70') return malformed('impossible-kabupaten-kota');
  const kabupatenKota = dotted.slice(0, 5);
  if (kecamatanPart === undefined) {
    const level = kabupatenKotaPart < '70' ? 'kabupaten' : 'kota';
    return { wellFormed: true, dotted, level, province, kabupatenKota };
  }

  if (kecamatanPart === '00') return malformed('impossible-kecamatan');
  const kecamatan = dotted.slice(0, 8);
  if (villagePart === undefined) {
    return { wellFormed: true, dotted, level: 'kecamatan', province, kabupatenKota, kecamatan };
  }

  const level = villageLevels[villagePart.charAt(0)];
  if (level === undefined || villagePart.endsWith('000')) return malformed('impossible-village');
  return { wellFormed: true, dotted, level, province, kabupatenKota, kecamatan, village: dotted };
}
