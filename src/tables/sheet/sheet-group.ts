import { tableContentOf } from '../../cells/content.js';
import { tidyText } from '../../kernel/text.js';
import { type ColumnMaker, feedsOf } from '../columns/import-columns.js';
import { type CellContext, noColumn } from '../read/cell-reading.js';
import { closesList, isPartOfList, isWrittenAsName, officialTitleIn } from '../read/list-ends.js';
import type { DaySpan } from '../read/said-day.js';
import { isDitto } from '../rows/import-ditto.js';
import { contentsOf, type Line, loneText } from './sheet-line.js';
import { groupOfTitle, labelledCell, placeOfTitle } from './sheet-titles.js';

/* What a line between rows says of the group of the rows below it. */

/** What a line may say of the group without losing anybody when it is taken for a title. */
export const groupNames: ReadonlySet<string> = new Set([
  'kim_id',
  'kim_name',
  'place_name',
  'kecamatan',
  'kabupaten',
  'provinsi',
]);

/** A number with a text behind it, as rows of a list begin. */
export function isNumbered(line: Line): boolean {
  const [first, second] = contentsOf(line);
  const number = typeof first === 'number' ? String(first) : typeof first === 'string' ? first : '';
  return /^\d{1,3}[.)]?$/.test(number) && typeof second === 'string' && /\p{L}{2}/u.test(second);
}

/** Words with which lines of a letterhead or a title begin. */
const titleWord =
  /^(?:daftar|data|susunan|struktur|rekap\w*|laporan|lampiran|keputusan|surat|nomor|tanggal|tentang|tahun|periode|bulan|pemerintah|dinas|kabupaten|kota|kecamatan|desa|kelurahan|dusun|provinsi|sekretariat|jalan|jl|kim|kelompok|komunitas|pengurus|anggota|masa|buku|form\w*|profil|absen\w*|hari|acara|tempat|waktu)\b/i;

/** Several lines with numbers or marks in one cell, or cells that were not taken apart. */
export function isListInCell(text: string): boolean {
  const isOfItem = (line: string) => /^(?:\(?\d{1,3}[.)]|[-•*]) ?\p{L}/u.test(line.trimStart());
  return text.split('\n').slice(1).filter(isOfItem).length > 0 || text.split(/[;|\t]/).length > 2;
}

/**
 * Whether a text that stands alone in a sheet without headings may be somebody: a line with a number, several of them in one
 * cell, or a short text below the line that names the group.
 */
export function mayListPeople(text: string | undefined, isBelowGroup: boolean): boolean {
  if (text === undefined) return false;
  if (isListInCell(text) || /^\(?\d{1,3}[.)] ?\p{L}/u.test(text)) return true;
  if (isBelowGroup && /^\d{1,3} \p{L}/u.test(text)) return true;
  if (!isBelowGroup || text.length > 60 || titleWord.test(text) || /[:\d]/.test(text)) return false;
  return text.split(' ').length < 6 && !closesList(text) && !isPartOfList(text);
}

/** `Catatan`, with a colon or without. */
export const beginsNote = (text: string): boolean => /^catatan\b/i.test(text);

/** Below `Catatan` a name may be that of somebody whom the list has left out, and whoever signs stands there. */
export function mayBelongBelowNote(line: Line): boolean {
  const text = loneText(line);
  return (
    text !== undefined &&
    !beginsNote(text) &&
    (closesList(text) || officialTitleIn(text) !== undefined || isWrittenAsName(text))
  );
}

/** A label with something behind its colon. */
export const isLabelled = (line: Line) => labelledCell(contentsOf(line)) !== undefined;

/** `KECAMATAN SATU`: heads the groups of that kecamatan. */
export const namesDistrict = (line: Line) => /^kec(?:amatan\b|\.)/i.test(titleText(contentsOf(line)) ?? '');

/** The text of a title, without the letter in a cell before it: `A | KECAMATAN SATU`. */
export function titleText(contents: readonly unknown[]): string | undefined {
  const [first, second] = contents;
  const isLettered = contents.length === 2 && typeof first === 'string' && /^(?:[a-z]|[ivx]{1,5})[.)]?$/i.test(first);
  const text = isLettered ? second : contents.length === 1 ? first : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** `II. | PROGRAM KERJA`, `B | RELAWAN`: in capitals, as rows with numbers of their own are not written. */
export function numberedTitle(line: Line): string | undefined {
  const [first, second] = contentsOf(line);
  if (typeof first !== 'string' || !/^(?:[A-Z]|[IVX]{1,5})[.)]?$/.test(first)) return undefined;
  const text = titleText(contentsOf(line));
  return text !== undefined && text === second && text === text.toUpperCase() ? text : undefined;
}

/** `KIM MAWAR | DESA CONTOH` above the headings: one title in the cells of two or three columns. */
function textOfParts(contents: readonly unknown[]): string | undefined {
  const isTitle = contents.length > 1 && contents.length < 4 && contents.every((part) => typeof part === 'string');
  return isTitle ? contents.join(' ') : undefined;
}

/** `Nama KIM | Mawar` above the headings, without a colon: a heading that is said of the group, and beside it no heading. */
function labelBeside(contents: readonly unknown[], { headings, fields }: ColumnMaker): ReturnType<typeof labelledCell> {
  const [label, content] = contents;
  if (contents.length !== 2 || typeof label !== 'string') return undefined;
  if (typeof content !== 'string' && typeof content !== 'number') return undefined;
  const meaning = headings(label);
  const isOfGroup =
    meaning.is === 'fields' &&
    meaning.names.every((name) => fields[name]?.of === 'submission' && fields[name]?.as !== 'officer');
  return isOfGroup && headings(String(content)).is === 'unknown' ? { label, content } : undefined;
}

/** `PROGRAM KERJA TAHUN 2025`, `RENCANA KEGIATAN PERIODE 2025-2026`: the days of the programme below. */
function yearsOfTitle(title: string): DaySpan | undefined {
  const tidy = tidyText(title);
  const behindWords = tidy.split(/\b(?:tahun|periode) (?:(?:anggaran|kerja|program) )?/i).slice(1);
  const years =
    behindWords.map((behind) => /^(\d{4})(?: ?[-–/] ?(\d{4}))?(?!\d)/.exec(behind)).find((found) => found !== null) ??
    / ((?:19|20)\d{2})(?: ?[-–/] ?((?:19|20)\d{2}))?$/.exec(tidy);
  if (years === null) return undefined;
  const [, first = '', last = first] = years;
  return last < first ? undefined : { from: `${first}-01-01`, through: `${last}-12-31` };
}

/**
 * What a title says of the group of the rows below it, as columns would.
 *
 * @param isAbove the line stands above rows. `isOverTable`: above headings that were found.
 */
export function titleIn(
  line: Line,
  maker: ColumnMaker,
  context: CellContext,
  isAbove: boolean,
  isOverTable = false,
): Readonly<Record<string, unknown>> | undefined {
  const contents = contentsOf(line);
  const labelled = labelledCell(contents) ?? (isOverTable ? labelBeside(contents, maker) : undefined);
  const meaning = labelled === undefined ? undefined : maker.headings(labelled.label);
  if (labelled === undefined || meaning?.is !== 'fields') {
    const text = titleText(contents) ?? (isOverTable ? textOfParts(contents) : undefined);
    if (text === undefined) return undefined;
    const head = groupOfTitle(text, isAbove) ?? placeOfTitle(text);
    const period = maker.list === 'plannedActivities' ? yearsOfTitle(text) : undefined;
    return period === undefined ? head : { ...head, period };
  }
  const head: Record<string, unknown> = {};
  for (const { name, field, read } of feedsOf(maker, meaning.names)) {
    const content = tableContentOf(labelled.content);
    if (field.of !== 'submission' || content === undefined || isDitto(content)) continue;
    const { value, within, faults } = read(content, noColumn, context);
    // Of a year, `Tahun berdiri : 2016`, the days that it may be are kept.
    if (within !== undefined) head[name] = within;
    else if (value !== undefined && faults === undefined) head[name] = value;
  }
  return Object.keys(head).length > 0 ? head : undefined;
}
