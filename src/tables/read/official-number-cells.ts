import { isNothing } from '../../cells/content.js';
import { withoutPersonalData } from '../../cells/personal-data.js';
import { withoutEnd } from '../../cells/trim.js';
import { foldText, wordSet } from '../../kernel/text.js';
import { type CellReader, fault, nothing } from './cell-reading.js';
import { readDayCell } from './day-cells.js';
import { textReader } from './text-cells.js';

/* The number of a decree or of an entry in a register. */

const still = wordSet('sk nomor surat keputusan masih sedang baru dalam dlm akan on');
const inTheMaking = wordSet(
  'proses diproses pengajuan pengurusan penyusunan usulan menyusul terbit dibuat diterbitkan going progress belum blm tidak tdk tanpa nihil kosong',
);

/** `Dalam proses`, `belum terbit`: there is none yet. */
function statesNone(text: string): boolean {
  const words = foldText(text).split(' ');
  const first = words.findIndex((word) => !still.has(word));
  const word = words[first] ?? '';
  return inTheMaking.has(word) && (word !== 'terbit' || words.includes('akan'));
}

/** Dots and lines where digits are to be written: `…/…/2024`. */
const isOpen = (text: string) => /[…_]|\.{2,}/.test(text);

/**
 * `Dalam proses`, `belum terbit`: there is none. What has no digit, or leaves its digits open, is no number of a decree; whether
 * there is one is not known. A day behind the number is that of the decree or the entry: `188/11/2020 tgl 3 Maret 2020`.
 */
export function officialNumberReader(maximum: number): CellReader {
  const readText = textReader(maximum);
  const readNumber: CellReader = (content, column, context) => {
    if (typeof content === 'string' && content.length <= 60) {
      if (isNothing(content) || statesNone(content)) return nothing;
      const isPersonal = withoutPersonalData(content) !== content;
      if (!isPersonal && (!/[1-9]/.test(content) || isOpen(content))) return fault('cell.placeholder');
    }
    const [first = '', ...more] = typeof content === 'string' && content.length <= 200 ? numbersIn(content) : [];
    if (more.length > 0) return { ...readText(first, column, context), ...fault('cell.partly-read') };
    return content === 0 ? fault('cell.placeholder') : readText(content, column, context);
  };
  return (content, column, context) => {
    const parts = typeof content === 'string' && content.length <= 200 ? partsWithDay(content) : undefined;
    const { value: day, within } = parts === undefined ? nothing : readDayCell(parts.day, column, context);
    if (parts === undefined || day === undefined || within !== undefined) return readNumber(content, column, context);
    return { ...readNumber(parts.number, column, context), also: { issuedOn: day, registeredOn: day } };
  };
}

/** `141/1/2019; 141/9/2023`: two decrees, and no number that holds both. */
function numbersIn(text: string): readonly string[] {
  const parts = text.split(/[;\n]| dan | & /).map((part) => part.trim());
  return parts.every((part) => part.includes('/') && /\d/.test(part)) ? parts : [];
}

function partsWithDay(text: string): { readonly number: string; readonly day: string } | undefined {
  const word = /\b(?:ter)?(?:tanggal|tgl)\b[.:]?/i.exec(text);
  const at = word?.index ?? Math.max(...[',', ';', '\n'].map((mark) => text.lastIndexOf(mark)));
  const number = withoutEnd(text.slice(0, Math.max(at, 0)).trim(), ' ,;/-(');
  return !/\d/.test(number)
    ? undefined
    : { number, day: withoutEnd(text.slice(at + (word?.[0].length ?? 1)).trim(), ' )') };
}
