import { roleOfListed } from '../../cells/listed.js';
import { officesOfPost } from '../../cells/offices.js';
import type { Column } from '../columns/import-columns.js';
import type { RowFault } from '../import-faults.js';
import type { CellContext, ListedPerson } from '../read/cell-reading.js';
import type { RawRow } from './raw-row.js';
import type { TakeCell } from './take-cell.js';
import { type ReadRow, union } from './take-into-row.js';

/* Offices of a row that its cells state apart from the name: a post in the place of one, and the offices of several people. */

/** `Pembina : Kepala Desa`: who advises is known by the office, which is nobody's name. */
export function knowByOffice(row: ReadRow, officeName: string, { find }: CellContext): void {
  const { item, faults } = row;
  // Somebody stands in the row, but nobody is called so.
  row.name = officeName;
  delete item.name;
  row.evidence++;
  const publicOffices = officesOfPost(officeName, find);
  if (publicOffices.length > 0) item.publicOffices = union(item.publicOffices, publicOffices);
  const at = faults.findIndex(({ code }) => code === 'cell.others-not-named');
  const noted: RowFault = at < 0 ? { code: 'cell.placeholder', column: 'member_name' } : (faults[at] as RowFault);
  faults.splice(at < 0 ? faults.length : at, 1, { ...noted, code: 'cell.placeholder' });
}

/** Whoever stands under `DEWAN PEMBINA` advises, and an office beside the name is one among the advisers. */
export function adviseAsListed(row: ReadRow, { listed }: RawRow, isOfOwn: boolean, context: CellContext): void {
  const { item, faults } = row;
  const role = roleOfListed(listed);
  // Below a line alone, the members may go on with their offices.
  if (role === undefined || (!isOfOwn && item.offices !== undefined)) return;
  item.adviser ??= role;
  if (Array.isArray(item.offices) && item.offices.length > 0)
    faults.push({ code: 'cell.partly-read', column: 'offices' });
  delete item.offices;
  if (row.officeName !== undefined) knowByOffice(row, row.officeName, context);
}

/** Whoever stands under `SEKSI HUMAS` is of that section, and `Ketua` beside the name leads it and not the group. */
export function placeInSection({ item, name, people }: ReadRow, { section, listed, columns }: RawRow): void {
  if (section === undefined || (name === undefined && people === undefined) || item.adviser !== undefined) return;
  const own = (item.offices ?? []) as readonly string[];
  // `DAFTAR KETUA KIM` with a column of offices.
  if (listed === 'officers' && own.length > 0) return;
  if (section.offices === undefined || own.some(isOfSection)) return;
  // `KETUA` over a list that has its offices in a column is over whoever stands there alone.
  const hasOffices = columns.some(({ feeds, filled }) => filled > 0 && feeds.some((feed) => feed.name === 'offices'));
  if (listed !== 'officers' && hasOffices && !section.offices.some(isOfSection)) return;
  item.offices = own.includes('koordinator') ? union(own, section.offices) : section.offices;
  if (section.sections.length > 0) item.sectionNames ??= section.sections;
}

const isOfSection = (office: string) => office.startsWith('seksi-');

/** `Ketua` beside `Penanggung jawab` under `Tugas`: who has an office in the KIM is a member of it, whatever the duty is. */
export function keepOffices({ item, faults }: ReadRow): void {
  const hasOffice = Array.isArray(item.offices) && item.offices.length > 0;
  if (hasOffice && faults.some(({ code, column }) => code === 'cell.partly-read' && column === 'offices'))
    delete item.adviser;
}

/** Several people beside several offices: each has the one of the same line, or it is not known whose they are. */
export function shareOffices(row: ReadRow, count: number, { columns, contents }: RawRow, takeCell: TakeCell): void {
  const at = columns.findIndex(({ feeds }) => feeds.some(({ name }) => name === 'offices'));
  const column = columns[at];
  const feed = column?.feeds.find(({ name }) => name === 'offices');
  const content = contents[at];
  const lines = typeof content === 'string' ? linesOf(content, count) : [];
  row.ofPeople = [];
  if (column === undefined || feed === undefined || lines.length !== count) {
    row.faults.push({ code: 'cell.partly-read', column: 'offices' });
    return;
  }
  row.ofPeople = lines.map((line) => {
    const { value, also } = takeCell(feed, line, column, undefined);
    return { ...(value !== undefined && { offices: value }), ...also };
  });
}

/** `Budi / Rina` beside `Ketua / Wakil`, or lines beside lines: as many people as offices, so that no name is another one of the same person. */
export function divideByOffices(row: ReadRow, { columns, contents }: RawRow, takeCell: TakeCell): void {
  if (row.people !== undefined) return;
  const find = (name: string) => {
    const at = columns.findIndex(({ feeds }) => feeds.some((feed) => feed.name === name));
    const feed = columns[at]?.feeds.find((one) => one.name === name);
    return { column: columns[at], feed, content: contents[at] };
  };
  const [names, offices] = [find('member_name'), find('offices')];
  if (typeof names.content !== 'string' || names.column === undefined || names.feed === undefined) return;
  const hasLines = names.content.includes('\n');
  const parts = hasLines ? filledLines(names.content) : names.content.split('/');
  if (parts.length < 2 || !parts.every(mayBeName)) return;
  const isAsMany = (cell: unknown) => typeof cell === 'string' && linesOf(cell, parts.length).length === parts.length;
  // Lines beside as many lines of any cell: `L` over `P`.
  const areLines = (cell: unknown) => typeof cell === 'string' && filledLines(cell).length === parts.length;
  const isOfPerson = ({ meaning, feeds }: Column) =>
    meaning.is === 'running-number' || feeds.some(({ field }) => field.of === 'row');
  const areTold =
    hasLines &&
    contents.some((cell, i) => cell !== names.content && areLines(cell) && isOfPerson(columns[i] as Column));
  if (!areTold && !isAsMany(offices.content)) return;
  const people: ListedPerson[] = [];
  for (const part of parts) {
    const { value, people: several, faults, also } = takeCell(names.feed, part.trim(), names.column, undefined);
    if (typeof value !== 'string' || several !== undefined || faults !== undefined) return;
    people.push({ name: value, ...(also !== undefined && { also }) });
  }
  row.people = people;
  const at = row.faults.findIndex(({ code, column }) => code === 'cell.several-people' && column === 'member_name');
  const { letter } = names.column;
  const noted = { column: 'member_name', ...(letter !== undefined && { letter }), code: 'cell.people-listed' } as const;
  row.faults.splice(at < 0 ? row.faults.length : at, at < 0 ? 0 : 1, noted);
}

/** Not `o Raman` of `S/o Raman`. */
const mayBeName = (part: string) => /\p{L}{3}/u.test(part) && !/^ ?\p{Ll}[ .]/u.test(part);

const filledLines = (cell: string) => cell.split('\n').filter((line) => /\S/.test(line));

const linesOf = (cell: string, count: number) => {
  const apart = (mark: string | RegExp) =>
    cell
      .split(mark)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const lines = apart(cell.includes('\n') ? '\n' : /[,;]/);
  return lines.length === 1 && count > 1 ? apart(/[&/]| dan /i) : lines;
};
