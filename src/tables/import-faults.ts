import type { ShapeCode } from '../parse/shape-issue.js';
import type { Bilingual } from '../vocabulary/concept.js';

const rows = {
  'row.not-a-record': {
    id: 'Baris ini bukan catatan dengan judul kolom.',
    en: 'The row is not a record with headings.',
  },
  'row.empty': { id: 'Baris ini kosong.', en: 'The row is empty.' },
  'row.no-kim': { id: 'Tidak ada yang menyebut KIM mana.', en: 'Nothing says which KIM it is.' },
  'row.column-twice': {
    id: 'Dua kolom menyatakan hal yang sama dengan isi berbeda.',
    en: 'Two columns say the same thing differently.',
  },
  'row.number-for-text': {
    id: 'Kolom ini dibaca sebagai angka, sehingga nol di depan atau di belakang mungkin hilang. Jadikan kolomnya teks.',
    en: 'The column was read as numbers, so that zeros may have been lost. Make it text.',
  },
  'row.region-code-lost-zero': {
    id: 'Nol di belakang kode wilayah hilang, misalnya 62.10 menjadi 62.1. Jadikan kolomnya teks.',
    en: 'The region code has lost a zero, as 62.10 becomes 62.1. Make the column text.',
  },
  'row.period-unknown': {
    id: 'Masa laporan tidak dapat ditentukan dari baris ini.',
    en: 'The reporting period cannot be told from the row.',
  },
  'row.outside-period': {
    id: 'Tanggal kegiatan berada di luar masa laporan.',
    en: 'The activity lies outside the reporting period.',
  },
  'row.contradicts-earlier': {
    id: 'Keterangan tentang KIM ini berbeda dengan baris sebelumnya.',
    en: 'What is said of the KIM differs from an earlier row.',
  },
  'row.kim-not-together': {
    id: 'Baris KIM ini tidak berurutan. Urutkan menurut KIM.',
    en: 'The rows of this KIM do not stand together. Sort by KIM.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Code of what is wrong with a row as a whole. Codes are only ever added.
 *
 * @useDeclaredType
 */
export type RowFaultCode = keyof typeof rows;

/**
 * What is wrong with a row as a whole, in words. What is wrong with the content of a cell has the code of a shape issue.
 *
 * @example
 * ```ts
 * rowFaults['row.empty'].en; // 'The row is empty.'
 * ```
 */
export const rowFaults: Readonly<Record<RowFaultCode, Bilingual>> = rows;

/** One thing that is wrong with a row. Never says what the cell held. */
export interface RowFault<Name extends string = string> {
  readonly code: RowFaultCode | ShapeCode;
  /** Name of the field, not the heading of the file; absent when it is the row as a whole. */
  readonly column?: Name;
}
