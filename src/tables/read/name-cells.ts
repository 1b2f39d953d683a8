import { isNothing } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readMark } from '../../cells/membership.js';
import { namelessIn, namesNoKim, namesOfficeOnly, statesNoKim } from '../../cells/no-name.js';
import { type OfficesReading, readOffices } from '../../cells/offices.js';
import { type NamedPerson, readPeople, withCommasAsLists } from '../../cells/person-name.js';
import { atLastBracket } from '../../cells/trim.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import { limits } from '../../parse/limits.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import type { RowFault } from '../import-faults.js';
import { type CellReader, fault, type ListedPerson, nothing, type Taken, wrongType } from './cell-reading.js';
import { idReader, textReader } from './text-cells.js';

const readText = textReader(limits.name);
const longestName = 400;

/** The name of a KIM. `Belum ada KIM`, `belum terbentuk`: there is no group to name. */
export const readKimNameCell: CellReader = (content, column, context) =>
  typeof content === 'string' && statesNoKim(content)
    ? fault('row.no-kim')
    : typeof content === 'string' && !isNothing(content) && isLabel(content, context.find)
      ? fault('cell.placeholder')
      : withLetters(readText(content, column, context));

/** `Ketua :`, `Sekretaris` where the name of a KIM would stand. */
const isLabel = (text: string, find: Finder) =>
  text.length <= 60 &&
  (namesNoKim(text) || text.trimEnd().endsWith(':') || find(officerRoles)(text.trim()) !== undefined);

const readId = idReader(limits.id);

/** The id of a KIM; "Belum ada" in its column is none. */
export const readKimIdCell: CellReader = (content, column, context) =>
  typeof content !== 'string'
    ? readId(content, column, context)
    : statesNoKim(content)
      ? fault('row.no-kim')
      : !isNothing(content) && namesNoKim(content)
        ? fault('cell.placeholder')
        : readId(content, column, context);

/**
 * The name of the person in an office, in a list with one row for each KIM. Numbers of people beside it are never taken in.
 * Of several people the first is recorded, which is noted; who has left holds no office any more.
 * `Ya` says that there is somebody, and not who.
 */
export const readNameCell: CellReader = (content, column, context) => {
  if (typeof content === 'string' && (readYesOrNo(content) ?? readMark(content.trim())) !== undefined)
    return fault('cell.placeholder');
  const { value, status, people, faults = [] } = readMemberNameCell(content, column, context);
  const all =
    people === undefined
      ? faults
      : faults.map((code) => (code === 'cell.people-listed' ? ('cell.several-people' as const) : code));
  return { ...(status === undefined && { value }), ...(all.length > 0 && { faults: all }) };
};

/** The names of further members, in a list with one row for each KIM and a column for each of its members. */
export const readNamesCell: CellReader = (content, column, context) => {
  const { value, status, people, faults } = readMemberNameCell(content, column, context);
  const named: readonly NamedPerson[] =
    people ?? (typeof value === 'string' ? [{ name: value, ...(status !== undefined && { status }) }] : []);
  const names = named.filter((one) => one.status !== 'ended').map(({ name }) => name);
  return { ...(names.length > 0 && { value: names }), ...(faults !== undefined && { faults }) };
};

/** Names of a column that lists members in each cell: there, names stand between commas too. */
export const readListedNames: CellReader = (content, column, context) =>
  readNamesCell(typeof content === 'string' ? withCommasAsLists(content) : content, column, context);

/**
 * The name of a member, or of each of several that the cell lists. A cell that may name more people than it lists is noted,
 * and makes the list partial. `Pelindung : Lurah Contoh`: the office is read as in a column of offices.
 */
export const readMemberNameCell: CellReader = (content, column, context) => {
  if (typeof content === 'number') return withLetters(readText(content, column, context));
  if (typeof content !== 'string' || content.length > longestName) return readText(content, column, context);
  // The number of a line that nobody has filled in.
  if (/^\s*\(?\d{1,3}[.)]\s*$/.test(content)) return nothing;
  const { label, rest } = withoutOffice(withOfficeBelow(content, context.find), context.find);
  const nameless = namelessIn(rest);
  if (nameless === 'nobody') return { isNobody: true };
  if (nameless === 'others')
    return {
      ...fault('cell.others-not-named'),
      ...(namesOfficeOnly(rest) && { officeName: rest }),
      ...(label !== undefined && { also: label }),
    };
  const reading = readPeople(rest);
  // A number alone is for the reader of texts to refuse.
  if (reading === undefined) return withLetters(readText(content, column, context));
  const { people, mayBeMore, hasOthers, hadNumbers } = reading;
  const read = people.map((person) => {
    const { name, also } = withoutOfficeBehind(person.name, context.find);
    return { person, also, taken: readText(name, column, context) };
  });
  const kept: readonly ListedPerson[] = read.flatMap(({ person, also, taken }) =>
    typeof taken.value === 'string' ? [{ ...person, name: taken.value, ...(also !== undefined && { also }) }] : [],
  );
  const faults: RowFault['code'][] = [
    ...(hadNumbers ? (['cell.looks-like-nik'] as const) : []),
    ...(mayBeMore ? (['cell.several-people'] as const) : []),
    ...(hasOthers ? (['cell.others-not-named'] as const) : []),
    ...(people.length > 1 ? (['cell.people-listed'] as const) : []),
    ...statusFaults(kept),
    ...read.flatMap(({ taken }) => taken.faults ?? []),
  ];
  const [first] = kept;
  const ofAll = label ?? (kept.length > 1 ? undefined : first?.also);
  return {
    ...(first !== undefined && { value: first.name }),
    ...(first?.status === 'ended' && { status: 'ended' }),
    ...(kept.length > 1 && { people: kept }),
    ...(ofAll !== undefined && { also: ofAll }),
    ...(faults.length > 0 && { faults }),
  };
};

/** The office in the line below the name stands behind it. */
function withOfficeBelow(content: string, find: Finder): string {
  if (!content.includes('\n')) return content;
  const lines = content.split('\n').filter((line) => /\S/.test(line));
  const [name = '', below = ''] = lines;
  const office = lines.length === 2 && below.length < 41 ? readOffices(below.trim(), find) : undefined;
  return office === undefined || office.partly ? content : `${name} (${below.replace(/[()]/g, ' ').trim()})`;
}

/** A name has a letter. */
const withLetters = (taken: Taken): Taken =>
  typeof taken.value === 'string' && !/\p{L}/u.test(taken.value) ? wrongType : taken;

function statusFaults(people: readonly NamedPerson[]): readonly RowFault['code'][] {
  return [
    ...(people.some(({ status }) => status === 'ended') ? (['cell.left-beside-name'] as const) : []),
    ...(people.some(({ status }) => status === 'unclear') ? (['cell.status-unknown'] as const) : []),
  ];
}

/** An office before a colon, and what stands behind it. */
function withoutOffice(
  content: string,
  find: Parameters<typeof readOffices>[1],
): { readonly rest: string; readonly label?: Taken['also'] } {
  const colon = content.indexOf(':');
  const label = content.slice(0, Math.max(0, colon)).trim();
  const rest = content.slice(colon + 1).trim();
  // `Ket :` begins a remark.
  if (colon < 3 || label.length > 40 || /^ket\.?$/i.test(label) || !/\p{L}/u.test(rest)) return { rest: content };
  const office = readOffices(label, find);
  if (office === undefined || (office.partly && office.adviser === undefined)) return { rest: content };
  return { rest, label: keysOf(office) };
}

const keysOf = ({ offices, sections, adviser, publicOffices }: OfficesReading) => ({
  ...(offices !== undefined && { offices }),
  ...(sections.length > 0 && { sectionNames: sections }),
  ...(adviser !== undefined && { adviser }),
  ...(publicOffices.length > 0 && { publicOffices }),
});

/** `Siti (Sekretaris)`, `Budi - Seksi Humas`: the office behind the name. */
function withoutOfficeBehind(name: string, find: Finder): { readonly name: string; readonly also?: Taken['also'] } {
  const dash = / [-–] ?([^-–()]{3,40})$/.exec(name);
  const behind = dash === null ? atLastBracket(name) : { before: name.slice(0, dash.index), inside: dash[1] as string };
  if (behind === undefined || !/\p{L}{2}/u.test(behind.before) || behind.inside.length > 40) return { name };
  const office = readOffices(behind.inside, find);
  if (office === undefined || office.partly || office.adviser !== undefined) return { name };
  return { name: behind.before.trim(), also: keysOf(office) };
}
