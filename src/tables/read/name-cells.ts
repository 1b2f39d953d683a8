import { peopleIn } from '../../cells/board.js';
import { isLaterBoard } from '../../cells/board-years.js';
import { isNothing } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readMark } from '../../cells/membership.js';
import { namelessIn, namesNoKim, namesPost, statesNoKim } from '../../cells/no-name.js';
import { readOccupation } from '../../cells/occupations.js';
import { officesOfPost, readOffices } from '../../cells/offices.js';
import { withCommasAsLists } from '../../cells/people-between-marks.js';
import { type NamedPerson, nameBefore, readPeople } from '../../cells/person-name.js';
import { kimsListedIn } from '../../cells/several-kims.js';
import { readSex } from '../../cells/sex.js';
import { apartByTerms, termBeside } from '../../cells/term-beside.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import { tidyText } from '../../kernel/text.js';
import { limits } from '../../parse/limits.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import type { RowFault } from '../import-faults.js';
import { apartByOffices, withoutMarksBehind, withoutOffice } from './beside-name.js';
import { type CellReader, fault, type ListedPerson, noColumn, nothing, type Taken, wrongType } from './cell-reading.js';
import { idReader, textReader } from './text-cells.js';

const readText = textReader(limits.name);
const longestName = 400;
const longestOffice = 41;

/** The name of a KIM. `Belum ada KIM`, `belum terbentuk`: there is no group to name; `KIM A, KIM B` names none that the row is of. */
export const readKimNameCell: CellReader = (content, column, context) =>
  typeof content === 'string' && statesNoKim(content)
    ? fault('row.no-kim')
    : typeof content === 'string' && !isNothing(content) && isLabel(content, context.find)
      ? fault('cell.placeholder')
      : typeof content === 'string' && kimsListedIn(content).length > 0
        ? fault('cell.others-not-named')
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

/** Somebody whom a list with one row for each KIM names in a cell; of whom more is known than the name, what it is. */
export interface NamedInCell {
  readonly name: string;
  /** Beside the name stands that the membership has ended: the person holds no office any more. */
  readonly hasLeft?: true;
  /** Offices that stand beside the name, as in a column of names: `Budi (Bendahara)`, `Budi (PNS)`. */
  readonly offices?: readonly string[];
  readonly sections?: readonly string[];
  readonly publicOffices?: readonly string[];
  /** The name is that of a post: an adviser is known by it, and by no name. */
  readonly isPost?: true;
}

/**
 * The name of the person in an office, in a list with one row for each KIM. Numbers of people beside it are never taken in.
 * Of several people the first is recorded, which is noted. `Ya` says that there is somebody, and not who.
 */
export const readNameCell: CellReader = (content, column, context) => {
  if (markOf(content) !== undefined) return fault('cell.placeholder');
  const { value, status, also, people, faults = [] } = readMemberNameCell(content, column, context);
  const all =
    people === undefined
      ? faults
      : faults.map((code) => (code === 'cell.people-listed' ? ('cell.several-people' as const) : code));
  const [first] = people ?? personsIn(value, status, also);
  const one = first === undefined ? undefined : named(first);
  const name = typeof one === 'object' ? [one] : one;
  return { ...(name !== undefined && { value: name }), ...(all.length > 0 && { faults: all }) };
};

/** `Ya`, `x`, or that there is none. */
const markOf = (content: unknown): boolean | undefined =>
  typeof content === 'string' ? (readYesOrNo(content) ?? readMark(content.trim())) : undefined;

const personsIn = (name: unknown, status: Taken['status'], also: Taken['also']): readonly ListedPerson[] =>
  typeof name === 'string'
    ? [{ name, ...(status !== undefined && { status }), ...(also !== undefined && { also }) }]
    : [];

function named({ name, status, also = {} }: ListedPerson): string | NamedInCell {
  if (status === 'ended') return { name, hasLeft: true };
  const {
    offices,
    sectionNames: sections,
    publicOffices,
  } = also as Readonly<Record<string, readonly string[] | undefined>>;
  const beside = {
    ...(offices !== undefined && offices.length > 0 && { offices }),
    ...(sections !== undefined && { sections }),
    ...(publicOffices !== undefined && { publicOffices }),
  };
  return Object.keys(beside).length === 0 ? name : { name, ...beside };
}

/** The names of advisers, in a list with one row for each KIM. `Kepala Desa` is a post, and nobody's name: that is noted. */
export const readAdvisersCell: CellReader = (content, column, context) => {
  if (typeof content !== 'string') return readListedNames(content, column, context);
  if (markOf(content) !== undefined) return fault('cell.placeholder');
  const names: (string | NamedInCell)[] = [];
  const faults = new Set<RowFault['code']>();
  // Beside a post, every comma stands between two.
  const hasPost = content.split(',').some((part) => namesPost(part.trim()));
  const parts = hasPost ? peopleIn(content) : withCommasAsLists(content).split(/[;\n]/);
  for (const part of parts) {
    const post = part.replace(/^\s*\d{1,2}[.)]/, '').trim();
    if (post.length <= limits.name && namesPost(post)) {
      const publicOffices = officesOfPost(post, context.find);
      names.push({ name: post, isPost: true, ...(publicOffices.length > 0 && { publicOffices }) });
      faults.add('cell.placeholder');
    } else {
      const { value, faults: own = [] } = readListedNames(part, column, context);
      const listed = Array.isArray(value) ? (value as readonly (string | NamedInCell)[]) : [];
      // Who has left advises nobody, and was no member.
      names.push(...listed.filter((one) => typeof one === 'string' || one.hasLeft !== true));
      for (const code of own) faults.add(code);
    }
  }
  // Nothing else in the row is about them.
  faults.delete('cell.people-listed');
  return { ...(names.length > 0 && { value: names }), ...(faults.size > 0 && { faults: [...faults] }) };
};

/** The names of further members, in a list with one row for each KIM and a column for each of its members; `Ya` is none of them. */
export const readNamesCell: CellReader = (content, column, context) => {
  if (markOf(content) === true) return fault('cell.placeholder');
  const { value, status, also, people, faults } = readMemberNameCell(content, column, context);
  const all = people ?? personsIn(value, status, also);
  return { ...(all.length > 0 && { value: all.map(named) }), ...(faults !== undefined && { faults }) };
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
  if (/^\s*\(?\d{1,3}[.)][\s.…_-]*$/.test(content)) return nothing;
  const { label, rest } = withoutOffice(
    apartByTerms(apartByOffices(withOfficeBelow(content, context.find), context.find)),
    context.find,
  );
  const nameless = namelessIn(rest);
  if (nameless === 'nobody') return { isNobody: true };
  if (nameless === 'others')
    return {
      ...fault('cell.others-not-named'),
      ...(namesPost(rest) && { officeName: rest }),
      ...(label !== undefined && { also: label }),
    };
  const reading = readPeople(rest, isNoName(context.find));
  // A number alone is for the reader of texts to refuse.
  if (reading === undefined) return withLetters(readText(content, column, context));
  const { people, mayBeMore, hasOthers, hadNumbers } = reading;
  const read = people.map((person) => {
    const { name: bare, term } = termBeside(person.name) ?? { name: person.name };
    const { name, also, isPartly } = withoutMarksBehind(bare, context.find);
    return { person, also, isPartly, term, taken: readText(name, column, context) };
  });
  if (people.length > 0 && people.every(isNoMember)) return fault('row.not-members');
  const all: readonly ListedPerson[] = read.flatMap(({ person, also, term, taken }) =>
    typeof taken.value === 'string' && !isNoMember(person)
      ? [{ ...person, name: taken.value, ...(also !== undefined && { also }), ...(term !== undefined && { term }) }]
      : [],
  );
  const kept = ofLastTerm(all);
  const faults: RowFault['code'][] = [
    ...(hadNumbers ? (['cell.looks-like-nik'] as const) : []),
    ...(mayBeMore || kept.length < all.length ? (['cell.several-people'] as const) : []),
    ...(hasOthers ? (['cell.others-not-named'] as const) : []),
    ...(people.some(isNoMember) || read.some(({ isPartly, term }) => isPartly === true || term !== undefined)
      ? (['cell.partly-read'] as const)
      : []),
    ...(people.length > 1 && (kept.length > 1 || kept.length === all.length) ? (['cell.people-listed'] as const) : []),
    ...statusFaults(kept),
    ...read.flatMap(({ taken }) => taken.faults ?? []),
  ];
  const [first] = kept;
  const ofAll = label ?? (kept.length > 1 ? undefined : first?.also);
  return {
    ...(first !== undefined && { value: first.name }),
    ...(namesPost(rest) && { officeName: rest }),
    ...(first?.status === 'ended' && { status: 'ended' }),
    ...(kept.length > 1 && { people: kept }),
    ...(ofAll !== undefined && { also: ofAll }),
    ...(first?.term !== undefined && kept.length === 1 && { term: first.term }),
    ...(faults.length > 0 && { faults }),
  };
};

/** Of people who had an office one after the other the last has it; of the others nobody knows whether they are members still. */
const ofLastTerm = (people: readonly ListedPerson[]): readonly ListedPerson[] =>
  people.filter(
    ({ term }) =>
      term === undefined || !people.some((other) => other.term !== undefined && isLaterBoard(other.term, term)),
  );

/**
 * Of `Nama / Alamat`: what stands behind the name is not taken in, which is noted.
 *
 * @param hasSex the heading says that the sex stands there: `Budi (L)`.
 */
export const nameBeforeReader =
  (read: CellReader, hasSex: boolean): CellReader =>
  (content, column, context) => {
    const alone = hasSex && typeof content === 'string' ? withoutSexInBrackets(content) : undefined;
    if (alone !== undefined) {
      const taken = read(alone.name, column, context);
      return taken.people === undefined && alone.sex !== undefined
        ? { ...taken, also: { ...taken.also, sex: alone.sex } }
        : taken;
    }
    const name = typeof content === 'string' ? nameBefore(content) : content;
    const taken = read(name, column, context);
    if (name === content) return taken;
    const sex =
      hasSex && taken.value === name ? sexBehind(String(content).trim().slice(String(name).length)) : undefined;
    if (sex !== undefined) return { ...taken, also: { ...taken.also, sex } };
    const code = /\d{4}|\d[-/.]\d/.test(String(content)) ? 'cell.looks-like-nik' : 'cell.partly-read';
    return { ...taken, faults: [...(taken.faults ?? []), code] };
  };

/** `Siti (P), S.Pd` of one person. */
function withoutSexInBrackets(cell: string): { readonly name: string; readonly sex: unknown } | undefined {
  const [before = '', sign = '', behind, ...more] = cell.split(/\((l|p|lk|pr)\)/i);
  if (behind === undefined) return undefined;
  // Two such letters are of two people.
  if (more.length > 0) return { name: cell.replaceAll(/ ?\((?:l|p|lk|pr)\)/gi, ''), sex: undefined };
  return { name: tidyText(before.trimEnd() + behind), sex: readSex(sign, noColumn.sex) };
}

/** `(L)`, `/ P`, `- Lk` */
function sexBehind(text: string): string | undefined {
  const letter = /^[\s(/,–-]{1,4}(\p{L}[\p{L}-]{0,10})\)?$/u.exec(text)?.[1];
  const sex = letter === undefined ? undefined : readSex(letter, noColumn.sex);
  return sex === 'unclear' ? undefined : sex;
}

/** `Budi, Ketua`, `Budi, Guru`: beside a name, and nobody's. */
const isNoName = (find: Finder) => (text: string) =>
  text.length < longestOffice && (readOffices(text, find) !== undefined || readOccupation(text, find) !== undefined);

/** `Budi (calon)` */
const isNoMember = ({ status }: NamedPerson) => status === 'no-member';

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
