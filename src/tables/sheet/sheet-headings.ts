import { tableContentOf } from '../../cells/content.js';
import { foldText } from '../../kernel/text.js';
import type { Headings } from '../columns/import-headings.js';
import { isPartWord } from '../columns/part-headings.js';
import { sectionHeadings } from './section-rows.js';
import { contentsOf, type Line, mostColumns, textAt } from './sheet-line.js';

/* Which line of a sheet holds the headings, and what is only a heading again. */

/**
 * Whether a line can only hold headings: texts, of which most are known, and at least two say what stands below them. A list
 * may follow another in one sheet, under headings of its own.
 *
 * @param isOfficer fields whose heading is an office: `Ketua` beside `Sekretaris` are places to sign.
 * @param isBelowList the line stands below a list, where nobody is called "Nama".
 */
export function isSureHeading(
  line: Line,
  headings: Headings,
  isOfficer: (name: string) => boolean,
  isBelowList = false,
): boolean {
  const texts: string[] = [];
  for (let c = 0; c < Math.min(line.cells.length, mostColumns); c++) {
    const content = tableContentOf(line.cells[c]);
    if (content === undefined || content === '') continue;
    if (typeof content !== 'string' || content.length > 60) return false;
    if (/^\d|[:;]/.test(content)) return false;
    texts.push(content);
  }
  const names = new Set<string>();
  const filled = texts.length;
  let [known, columns] = [0, 0];
  for (const text of texts) {
    if (standsInRows(text)) continue;
    const meaning = headings(text);
    if (meaning.is === 'unknown' || meaning.is === 'unnamed') continue;
    known++;
    if (meaning.is !== 'fields') columns++;
    else for (const name of meaning.names) if (!isOfficer(name)) names.add(name);
  }
  if (isBelowList && filled > 1 && names.has('member_name')) return true;
  if (sectionHeadings(texts) !== undefined) return true;
  return names.size > 0 && names.size + columns > 1 && known * 2 > filled;
}

/** The first line that can only hold headings, or that heads names of people beside columns that nobody knows. */
export function firstHeading(lines: readonly Line[], headings: Headings, isOfficer: (name: string) => boolean): number {
  return lines.findIndex(
    (line, i) =>
      isSureHeading(line, headings, isOfficer) ||
      (isSureHeading(line, headings, isOfficer, true) &&
        !isWrittenDownwards(line, [lines[i - 1], lines[i + 1]], headings) &&
        !isNameOfOthers(lines, i, headings) &&
        !isAcross(lines, i, headings, isOfficer)),
  );
}

/** The line with the most known headings; the first of several. One known heading is enough if nothing is better. */
export function bestHeading(lines: readonly Line[], headings: Headings, isOfficer: (name: string) => boolean): number {
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    if (holdsColon(line) || isWrittenDownwards(line, [lines[i - 1], lines[i + 1]], headings)) return;
    if (isNumberedRow(line) || isAcross(lines, i, headings, isOfficer)) return;
    if (isNameOfOthers(lines, i, headings)) return;
    let known = 0;
    let isOfCells = true;
    let [offices, unknown] = [0, 0];
    let [filled, ofOffices] = [0, 0];
    let hasNumber = false;
    for (let c = 0; c < Math.min(line.cells.length, mostColumns); c++) {
      const text = textAt(line, c);
      if (text === '') continue;
      filled++;
      if (/^\d/.test(text)) hasNumber = true;
      const meaning = headings(text);
      const { is } = meaning;
      if (is === 'unknown' || is === 'unnamed') unknown++;
      else if (meaning.is === 'fields' && meaning.names.every(isOfficer)) offices++;
      else if (meaning.is === 'fields' && meaning.names.includes('offices')) ofOffices++;
      else if (!standsInRows(text)) isOfCells = false;
      if (is === 'fields' || is === 'withheld') known += 2;
      else if (is === 'running-number' || is === 'passed-over') known += 1;
    }
    // `Anggota :` alone is a label too, of what stands below it.
    if (filled === 1 && endsInColon(line)) return;
    // `Jabatan | Ketua` is a label and what it says.
    if (filled === 2 && offices === 1 && ofOffices === 1) return;
    // Of a title, one word may look like a heading; so may one cell of a row of data.
    if (
      !(isOfCells && (offices < 2 || offices < unknown)) &&
      known > most &&
      (filled > 1 || known >= 2) &&
      (known > 2 || !hasNumber)
    ) {
      best = i;
      most = known;
    }
  });
  return best;
}

/** `L` and `Anggota` head columns, and stand in rows too. */
export const standsInRows = (text: string) => isPartWord(foldText(text)) || /^anggota$/i.test(text);

/** A running number with other cells beside it: a row of a list, whatever its words are. */
function isNumberedRow(line: Line): boolean {
  const [first, ...others] = contentsOf(line);
  const number = typeof first === 'number' ? String(first) : typeof first === 'string' ? first : '';
  return others.length > 0 && /^\(?\d{1,4}[.)]?$/.test(number);
}

/** The heading of a line that is written across: `Nama | Siti | Budi`, with two people at least. */
function headingAcross(line: Line | undefined, headings: Headings, isOfficer: (name: string) => boolean) {
  const [first, ...others] = line === undefined ? [] : contentsOf(line);
  if (typeof first !== 'string' || others.length < 2 || standsInRows(first)) return undefined;
  const meaning = headings(first);
  return meaning.is === 'fields' && !meaning.names.every(isOfficer) ? foldText(first) : undefined;
}

/** `Nama | Warga A | Warga B` at the end of a sheet: people beside a heading, and nobody below it. */
function isNameOfOthers(lines: readonly Line[], at: number, headings: Headings): boolean {
  const [first, ...others] = contentsOf(lines[at] as Line);
  if (others.length < 2 || typeof first !== 'string' || headings(first).is !== 'fields') return false;
  if (lines.slice(at + 1).some((line) => contentsOf(line).length > 0)) return false;
  return others.every((content) => typeof content === 'string' && headings(content).is === 'unknown');
}

/** Whether every cell of a line is an office of the group. */
export const areOffices = (line: Line, headings: Headings, isOfficer: (name: string) => boolean): boolean =>
  line.cells.every((_, at) => {
    const meaning = headings(textAt(line, at));
    return textAt(line, at) === '' || (meaning.is === 'fields' && meaning.names.every(isOfficer));
  });

/** A list that is written across: several lines below each other each begin with another heading, and one holds more than headings. */
function isAcross(
  lines: readonly Line[],
  at: number,
  headings: Headings,
  isOfficer: (name: string) => boolean,
): boolean {
  const headingAt = (i: number) => headingAcross(lines[i], headings, isOfficer);
  let [from, to] = [at, at];
  while (headingAt(from - 1) !== undefined) from--;
  while (headingAt(to + 1) !== undefined) to++;
  const run = lines.slice(from, to + 1);
  const firsts = new Set(run.map((line) => headingAcross(line, headings, isOfficer)));
  if (run.length < 2 || firsts.size < run.length || firsts.has(undefined)) return false;
  return run.some((line) =>
    contentsOf(line)
      .slice(1)
      .every((content) => typeof content !== 'string' || headings(content).is === 'unknown'),
  );
}

const endsInColon = (line: Line) =>
  contentsOf(line).some((content) => typeof content === 'string' && content.trimEnd().endsWith(':'));

/** `Nama KIM | : | KIM A | | Desa | : | Contoh`: labels with what stands behind their colons head no column. */
export const holdsColon = (line: Line) =>
  contentsOf(line).some((content) => typeof content === 'string' && content === ':');

/** `Ketua | Warga A` over `Sekretaris | Warga B`: the headings of a list that is written downwards. */
function isWrittenDownwards(line: Line, neighbours: readonly (Line | undefined)[], headings: Headings): boolean {
  const known = line.cells.flatMap((_, c) => (headings(textAt(line, c)).is === 'fields' ? [c] : []));
  const [only] = known;
  const filled = line.cells.filter((_, c) => textAt(line, c) !== '').length;
  if (only === undefined || known.length > 1 || filled < 2) return false;
  const own = foldText(textAt(line, only));
  return neighbours.some((other) => {
    const text = other === undefined ? '' : textAt(other, only);
    return foldText(text) !== own && headings(text).is === 'fields';
  });
}

const romans = 'i ii iii iv v vi'.split(' ');

/**
 * `1 2 3 4` or `a b c` under the headings, as printed forms number their columns; or the weeks of months, which begin again under
 * each of them.
 */
export function isNumbering(cells: readonly unknown[]): boolean {
  let expected = 0;
  let first: number | undefined;
  for (const cell of cells) {
    const content = tableContentOf(cell);
    if (content === undefined || content === '') continue;
    const text = typeof content === 'number' ? String(content) : typeof content === 'string' ? content : '';
    const number = /^\(?(\d{1,3}|[a-z]|[iv]{2,3})\)?$/i.exec(text)?.[1]?.toLowerCase();
    if (expected >= 3 && isNumber(number, 0) && expected === (first ?? expected)) {
      first = expected;
      expected = 0;
    }
    if (!isNumber(number, expected)) return false;
    expected++;
  }
  return expected >= 3 && expected === (first ?? expected);
}

const isNumber = (text: string | undefined, at: number) =>
  text === String(at + 1) || text === String.fromCharCode(97 + at) || (text !== undefined && text === romans[at]);

/** The headings again, as on each page of a printed list. */
export function isSameHeading(cells: readonly unknown[], header: readonly string[]): boolean {
  let same = 0;
  for (let i = 0; i < cells.length; i++) {
    const content = tableContentOf(cells[i]);
    if (content === undefined || content === '') continue;
    if (content !== header[i]) return false;
    same++;
  }
  return same >= 2;
}
