import { foldText, wordSet } from '../kernel/text.js';
import type { GovernmentLevel } from '../vocabulary/concepts/government-levels.js';

/* The office that signed, as lists write it: `Bupati Contoh`, `Kepala Desa`, `Kadis Kominfo Kab. Contoh`. */

/** Words of each level, which begin what is written: `Kepala Desa Contoh, Kecamatan Contoh`. */
const words: Readonly<Record<string, GovernmentLevel>> = {
  presiden: 'pusat',
  menteri: 'pusat',
  kementerian: 'pusat',
  'direktur jenderal': 'pusat',
  dirjen: 'pusat',
  gubernur: 'provinsi',
  pemprov: 'provinsi',
  provinsi: 'provinsi',
  bupati: 'kabupaten-kota',
  walikota: 'kabupaten-kota',
  'wali kota': 'kabupaten-kota',
  pemkab: 'kabupaten-kota',
  pemkot: 'kabupaten-kota',
  kabupaten: 'kabupaten-kota',
  kab: 'kabupaten-kota',
  kota: 'kabupaten-kota',
  camat: 'kecamatan',
  panewu: 'kecamatan',
  'kepala distrik': 'kecamatan',
  kecamatan: 'kecamatan',
  kapanewon: 'kecamatan',
  distrik: 'kecamatan',
  'kepala desa': 'desa-kelurahan',
  kades: 'desa-kelurahan',
  pemdes: 'desa-kelurahan',
  'kepala kelurahan': 'desa-kelurahan',
  'kepala kampung': 'desa-kelurahan',
  lurah: 'desa-kelurahan',
  keuchik: 'desa-kelurahan',
  geuchik: 'desa-kelurahan',
  perbekel: 'desa-kelurahan',
  kuwu: 'desa-kelurahan',
  'wali nagari': 'desa-kelurahan',
  desa: 'desa-kelurahan',
  kelurahan: 'desa-kelurahan',
  kalurahan: 'desa-kelurahan',
  nagari: 'desa-kelurahan',
  gampong: 'desa-kelurahan',
};

/** Agencies, which provinces have too: they are of the kabupaten, which registers KIMs, where they name no province. */
const agencies: ReadonlySet<string> = new Set([
  'dinas',
  'kadis',
  'kadinas',
  'diskominfo',
  'sekretaris daerah',
  'sekda',
]);

/** Words before them. */
const before: ReadonlySet<string> = wordSet(
  'sk surat keputusan kep kepala oleh bapak bpk ibu bu yth pj plt plh penjabat pemerintah pemda kantor balai tingkat',
);

const longest = 200;

/** The level of the office with which a text begins. */
export function readGovernmentLevel(text: string): GovernmentLevel | undefined {
  if (text.length > longest) return undefined;
  // On behalf of somebody: the decree is theirs.
  const all = foldText(text).split(' ');
  const behalf = all.findIndex((word, i) => word === 'an' || (word === 'a' && all[i + 1] === 'n'));
  const own = all.slice(behalf + (all[behalf] === 'a' ? 2 : 1));
  for (let i = 0; i < own.length; i++) {
    const pair = `${own[i]} ${own[i + 1] ?? ''}`;
    const word = own[i] as string;
    if (agencies.has(word) || agencies.has(pair))
      return own.some((other) => other === 'provinsi' || other === 'prov') ? 'provinsi' : 'kabupaten-kota';
    const level = Object.hasOwn(words, pair) ? words[pair] : Object.hasOwn(words, word) ? words[word] : undefined;
    if (level !== undefined) return level;
    if (!before.has(word)) return undefined;
  }
  return undefined;
}
