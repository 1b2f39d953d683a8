import { readDay } from '../cells/day.js';
import { monthNamed } from '../cells/day-words.js';
import { withoutEnd } from '../cells/trim.js';
import { tidyText } from '../kernel/text.js';
import type { ImportList } from './import-fields.js';
import type { SkippedRow } from './import-outcomes.js';
import type { ReadRow } from './import-row.js';

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const sum =
  /^(?:(?:sub ?-?(?:total|jumlah)|grand total|total|jumlah|jml\.?|jlh\.?|rata ?-?rata|terbilang)\b(?! (?:kegiatan|acara))|(?:laki ?-? ?laki|perempuan|pria|wanita|lk|pr|l|p) ?[:=] ?\d)/i;
const remark =
  /^(?:mengetahui|menyetujui|mengesahkan|disetujui\b|diketahui\b|diperiksa oleh|demikian\b|keterangan ?:|ket\.? ?:|catatan ?:|note ?:|nb\.? ?:|n\.b\.|sumber ?:|sumber data\b|dicetak\b|dibuat (?:di|oleh)\b|ditetapkan di\b|pada tanggal\b|tembusan\b|lampiran\b|yang membuat\b|pelapor\b|hormat kami\b|ttd\.?$|dto\.?$|nip[ .:]{0,3}(?:\d|$)|hal(?:aman)?\.? \d|page \d|dst\b[. ]*$|dan seterusnya|a\.?n\.? (?:kepala|bupati|camat|lurah|wali|ketua)\b)/i;
const signature = /^\([\p{L}\p{N} .…_,']{0,190}\)$/u;
/** A line that says which part of a list follows: the board, the members, a section. */
const section =
  /^(?:pengurus(?: (?:harian|inti|kim).*)?|susunan .*|daftar .*|anggota(?: (?:kim|biasa))?|(?:dewan )?(?:pembina|penasehat|penasihat|pelindung)|seksi[ -].*|sie\.? .*|bidang .*|divisi .*|r[tw]\.? ?\d.*|(?:dusun|dukuh|lingkungan|banjar|padukuhan) .*|laki ?-? ?laki|perempuan|pria|wanita)$/i;
/** The same, where a text names nothing else: `DAFTAR ANGGOTA`, and not `DAFTAR KELOMPOK TANI`. */
const part =
  /^(?:pengurus(?: (?:harian|inti|kim|dan anggota|lengkap))?|anggota(?: (?:kim|biasa|aktif|dan pengurus))?|(?:dewan )?(?:pembina|penasehat|penasihat|pelindung|pengarah)|seksi[ -].*|sie\.? .*|bidang .*|divisi .*)$/i;
/** Words before it: `DAFTAR NAMA-NAMA ANGGOTA`. */
const listWords: ReadonlySet<string> = new Set(['daftar', 'susunan', 'data', 'nama', 'nama-nama']);
const enumerator = /^(?:[a-hj-uwyz]|[ivx]{1,4}|\d{1,2})[.)] ?/i;

/** Whether a text begins the end of a printed list: a sum, a remark, a line to sign on. */
export function closingLine(text: string): SkippedRow['reason'] | undefined {
  if (text.length > 200) return undefined;
  const tidy = tidyText(text);
  if (sum.test(tidy)) return 'sum';
  return remark.test(tidy) || isPlaceAndDay(tidy) || signature.test(tidy) ? 'remark' : undefined;
}

const headOf = (text: string) => withoutEnd(tidyText(text), ' :').replace(enumerator, '');

const isSection = (name: string) => name.length <= 200 && section.test(headOf(name));

/** Whether a text between two lists says that the second is a part of the same. */
export function isPartOfList(text: string): boolean {
  if (text.length > 200) return false;
  const words = headOf(text).split(' ');
  const first = words.findIndex((word) => !listWords.has(word.toLowerCase()));
  return first >= 0 && part.test(words.slice(first).join(' '));
}

const closingOf = (text: string | undefined) => (text === undefined ? undefined : closingLine(text));

/** `Mekarjaya, 17 Maret 2025`, as the line above a signature begins: a day, or dots where one is to be written. */
function isPlaceAndDay(text: string): boolean {
  const comma = text.indexOf(',');
  if (comma < 2 || /\d/.test(text.slice(0, comma))) return false;
  const after = text.slice(comma + 1).trim();
  return /^(?:tanggal )?[.…_]{2}/i.test(after) || (/\d{4}$/.test(after) && readDay(after, 'day-first') !== undefined);
}

/** A month, a quarter or a year. */
const isTime = (text: string) =>
  readDay(text, 'day-first')?.doubt === 'not-a-day' || monthNamed(text.replace(/^bulan /i, '')) !== undefined;

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad)\b/i;

/** A place and a day with nothing beside them: even under dates they are no record. */
function isLineToSignOn(text: string | undefined): boolean {
  if (text === undefined || text.length > 200) return false;
  const tidy = tidyText(text);
  return !weekday.test(tidy) && isPlaceAndDay(tidy);
}

/** What rows at the end of a printed list are. */
export interface Closing {
  readonly of: (read: ReadRow) => SkippedRow['reason'] | undefined;
  /** Another list begins. */
  readonly begin: () => void;
}

/**
 * Makes a function that says of each row whether it ends a printed list, comes after the end of it, or only says which part
 * of the list follows.
 *
 * @param required keys without which there is no item.
 */
export function makeClosing(list: ImportList, required: readonly string[]): Closing {
  let afterEnd = false;
  const of: Closing['of'] = ({ item, name, firstText, evidence, hasNumber, head, filled }) => {
    if (filled === 1 && isLineToSignOn(firstText)) {
      afterEnd = true;
      return 'remark';
    }
    // `JANUARI 2025` over the activities of the month.
    const isAlone = filled === 1 && !hasNumber && firstText !== undefined;
    if (list !== 'members' && isAlone && firstText.length <= 60 && isTime(firstText)) return 'title';
    if (list !== 'members' && required.every((key) => item[key] !== undefined)) {
      afterEnd = false;
      return undefined;
    }
    const footnote = isAlone && firstText.startsWith('*') ? ('remark' as const) : undefined;
    // A line with a number and cells of its own is a person, whatever the name begins with.
    const closing = hasNumber && evidence > 1 ? undefined : (closingOf(name) ?? closingOf(firstText) ?? footnote);
    if (closing !== undefined) {
      afterEnd = true;
      return closing;
    }
    if (name !== undefined && evidence === 1 && !hasNumber && isSection(name)) return 'title';
    if (!afterEnd) return undefined;
    if (hasNumber || evidence > 2 || head.kim_id !== undefined) {
      afterEnd = false;
      return undefined;
    }
    return 'remark';
  };
  return {
    of,
    begin: () => {
      afterEnd = false;
    },
  };
}
