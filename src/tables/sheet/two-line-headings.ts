import { namelessIn } from '../../cells/no-name.js';
import { foldText } from '../../kernel/text.js';
import type { Headings } from '../columns/import-headings.js';
import { isPartWord, partOfField } from '../columns/part-headings.js';
import { isPartOfList } from '../read/list-ends.js';
import { holdsColon, isNumbering } from './sheet-headings.js';
import { contentsOf, type Line, loneText, textAt } from './sheet-line.js';

/* Headings in two lines: `SK` over `Nomor` and `Tanggal`; and in three: `Peserta` over `Anggota` and `Tamu` over `L` and `P`. */

/** Whether a line holds headings under headings: it fills gaps of the line above, or holds L, P, Jml, and names no others. */
export function isSubHeading(top: Line, below: Line, headings: Headings): boolean {
  if (isNumbering(below.cells) || isSameLine(top, below) || isTitleOfPart(top, below, headings)) return false;
  if (areTerms(below)) return true;
  let subs = 0;
  let others = 0;
  let over = '';
  for (let i = 0; i < below.cells.length; i++) {
    over = textAt(top, i) || over;
    const text = textAt(below, i);
    if (text === '') continue;
    const isOthers = namelessIn(text) === 'others' && (/\s/.test(text) || headings(text).is === 'unknown');
    if (/^\d/.test(text)) return false;
    const inBlock = isUnderBlock(top, below, i, over, headings);
    if (isOthers && !inBlock) return false;
    // Merged downwards, as some programs repeat it.
    if (text === textAt(top, i)) continue;
    const isPart = isPartWord(foldText(text)) && hasParts(textAt(top, i), foldText(text), headings);
    const { is } = headings(text);
    const upper = textAt(top, i);
    const isUnderGap = upper === '' && is !== 'unknown' && is !== 'unnamed';
    // `Desa` under `Alamat`, `Ketua` under `Pengurus`: what the upper one leaves open.
    const isUnderTopic = upper !== '' && is === 'fields' && headings(upper).is !== 'fields';
    if (isPart || isUnderGap || isUnderTopic || joined(over, text, headings) !== undefined) subs++;
    else if (is !== 'fields' && !inBlock) others++;
  }
  return subs > 0 && others === 0;
}

const term = /^(?:periode )?(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/i;

/** `2020-2023 | 2023-2026` under `Nama`: boards of several terms beside each other. */
const areTerms = (line: Line): boolean =>
  contentsOf(line).length > 1 && contentsOf(line).every((one) => typeof one === 'string' && term.test(one.trim()));

const sexes = /^(?:jenis )?kelamin$|^(?:jk|gender)$/;

/**
 * Whether a line may stand between two of headings, which the line below it shows: all its texts are under headings that reach over
 * a gap: `Anggota | | Tamu` under `Peserta`.
 */
export function mayBeBetween(top: Line, between: Line): boolean {
  let over = '';
  let filled = 0;
  for (let i = 0; i < between.cells.length; i++) {
    const upper = textAt(top, i);
    over = upper || over;
    const text = textAt(between, i);
    if (text === '') continue;
    filled++;
    const isUnderGap = upper === '' ? over !== '' : textAt(top, i + 1) === '';
    if (!isUnderGap || /^\d/.test(text)) return false;
  }
  return filled > 0 && !holdsParts(between);
}

/** `Jenis Kelamin | | Jml` under `Peserta`, over `L | P`: says nothing that the lines above and below it do not. */
function isOfSexes(top: Line, between: Line): boolean {
  const texts = between.cells.map((_, i) => foldText(textAt(between, i)));
  const at = texts.findIndex((text) => sexes.test(text));
  const isOver = at > 0 && texts.every((text, i) => text === '' || i === at || isPartWord(text));
  return isOver && textAt(top, at + 1) === '';
}

/** What the lines of headings say together, and how many lines below the first are of them. */
export interface HeadingLines {
  readonly header: readonly string[];
  readonly below: 0 | 1 | 2;
}

/**
 * @param between a line that may be of the headings; the next shows it.
 * @param isSecond whether a line is the second of the headings, where that is stated.
 */
export function headingLines(
  top: Line,
  between: Line | undefined,
  next: Line | undefined,
  headings: Headings,
  isSecond: ((line: Line) => boolean) | undefined,
): HeadingLines {
  if (between !== undefined && next !== undefined && holdsParts(next))
    return { header: headingTexts(top, asOneLine(between, next), headings), below: 2 };
  const second = between ?? next;
  const isDouble =
    second !== undefined &&
    (isSecond?.(second) ?? (isSubHeading(top, second, headings) || (between !== undefined && isOfSexes(top, between))));
  return { header: headingTexts(top, isDouble ? second : undefined, headings), below: isDouble ? 1 : 0 };
}

/** Whether a line holds L, P and Jml alone. */
const holdsParts = (line: Line): boolean =>
  contentsOf(line).length > 1 && contentsOf(line).every((one) => typeof one === 'string' && isPartWord(foldText(one)));

/** The lines below the first of three, as one: `Anggota L`, what stands over nothing, and `L` under `Jenis Kelamin`. */
function asOneLine(between: Line, below: Line): Line {
  let over = '';
  const cells = Array.from({ length: Math.max(between.cells.length, below.cells.length) }, (_, i) => {
    const upper = textAt(between, i);
    const lower = textAt(below, i);
    if (upper !== '') over = upper;
    if (lower === '') return upper;
    return sexes.test(foldText(over)) || (upper !== '' && isPartWord(foldText(upper)))
      ? lower
      : `${over} ${lower}`.trim();
  });
  return { row: below.row, cells };
}

/** `PEMBINA` or `KETUA` alone under `Nama` is the title of a part of the list; `Anggota` alone under `Jumlah` is no such title. */
function isTitleOfPart(top: Line, below: Line, headings: Headings): boolean {
  const lone = loneText(below);
  if (lone === undefined) return false;
  const upper = textAt(
    top,
    below.cells.findIndex((_, i) => textAt(below, i) !== ''),
  );
  const over = headings(upper);
  const isOverItems =
    over.is === 'running-number' || (over.is === 'fields' && over.names.some((one) => namesItems.has(one)));
  if (isOverItems && headings(lone).is === 'fields') return true;
  return isPartOfList(lone) && (over.is === 'fields' || joined(upper, lone, headings) === undefined);
}

/** `LAKI-LAKI` under `Nama` is the title of a part of the list, and no heading of men. */
function hasParts(upper: string, word: string, headings: Headings): boolean {
  const meaning = headings(upper);
  return meaning.is !== 'fields' || meaning.names.some((name) => partOfField(name, word) !== undefined);
}

/** `Kader umum` beside others under one heading that reaches over them, which is not that of a name. */
function isUnderBlock(top: Line, below: Line, at: number, over: string, headings: Headings): boolean {
  const isGap = (i: number) => textAt(top, i) === '' && textAt(below, i) !== '';
  const meaning = headings(over);
  const isOfName = meaning.is === 'fields' && meaning.names.some((name) => namesItems.has(name));
  if (isOfName && isKimOverName(top, below, at, headings)) return true;
  return over !== '' && !isOfName && (isGap(at) || isGap(at + 1));
}

/** `KIM` over `Nama` and what else is said of it. */
function isKimOverName(top: Line, below: Line, at: number, headings: Headings): boolean {
  let from = at;
  while (from > 0 && textAt(top, from) === '') from--;
  const over = headings(textAt(top, from));
  const isOfKim = over.is === 'fields' && over.names.some((name) => name === 'kim_name' || name === 'kim_id');
  return isOfKim && /^nama(?: kim)?$/.test(foldText(textAt(below, from)));
}

const namesItems: ReadonlySet<string> = new Set([
  'kim_id',
  'kim_name',
  'member_id',
  'member_name',
  'title',
  'partner_name',
]);

const isSameLine = (top: Line, below: Line) => below.cells.every((_, i) => textAt(below, i) === textAt(top, i));

/**
 * The first line that is the upper one of two lines of headings: at least one of its cells heads a column of which the line
 * below is silent (`Nama KIM` over nothing), and all that stands below is under a heading of it.
 */
export function firstUpperHeading(lines: readonly Line[], headings: Headings): number {
  return lines.findIndex((top, i) => {
    const below = lines[i + 1];
    if (below === undefined || contentsOf(top).length < 2 || holdsColon(top)) return false;
    const heads = (c: number) => headings(textAt(top, c)).is === 'fields' && textAt(below, c) === '';
    return top.cells.some((_, c) => heads(c)) && isSubHeading(top, below, headings);
  });
}

/** What two headings mean together, whichever of them is the noun: `SK` over `Tanggal` is `Tanggal SK`. */
function joined(upper: string, lower: string, headings: Headings): string | undefined {
  // A bracket or a mark under a heading states nothing of it: `(dst)`, `"`.
  if (upper === '' || foldText(lower) === '') return undefined;
  return [`${upper} ${lower}`, `${lower} ${upper}`].find((both) =>
    ['fields', 'planned', 'withheld'].includes(headings(both).is),
  );
}

const lastTerm = (line: Line): string | undefined =>
  contentsOf(line)
    .map((one) => String(one).trim())
    .sort((a, b) => Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, '')))
    .at(-1);

/** One heading for each column: of two lines, the upper one reaches over the gap to its right. */
function headingTexts(top: Line, below: Line | undefined, headings: Headings): readonly string[] {
  const width = Math.max(top.cells.length, below?.cells.length ?? 0);
  const last = below !== undefined && areTerms(below) ? lastTerm(below) : undefined;
  let over = '';
  return Array.from({ length: width }, (_, i) => {
    const upper = textAt(top, i);
    if (upper !== '') over = upper;
    const lower = below === undefined ? '' : textAt(below, i);
    if (lower === '') return upper;
    // Those of the last term are the board.
    if (last !== undefined) return lower === last ? over : lower;
    if (over === '') return lower;
    return joined(over, lower, headings) ?? (isPartWord(foldText(lower)) ? `${over} ${lower}` : lower);
  });
}
