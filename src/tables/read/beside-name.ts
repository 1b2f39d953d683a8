import { boardIn } from '../../cells/board.js';
import type { Finder } from '../../cells/finder.js';
import { namesOfficeOnly } from '../../cells/no-name.js';
import { readOccupation } from '../../cells/occupations.js';
import { type OfficesReading, readOffices } from '../../cells/offices.js';
import { atLastBracket } from '../../cells/trim.js';
import type { Taken } from './cell-reading.js';

/* What stands before or behind a name in its cell and is no part of it: offices, marks, occupations. */

/** `Budi (Ketua), Ani (Sekretaris)`: offices behind two names show that the marks between them divide people. */
export function apartByOffices(content: string, find: Finder): string {
  if (!content.includes('(') || !/[,\n]/.test(content)) return content;
  const board = boardIn(content, find);
  if (board?.isBehind !== true || board.entries.filter(({ office }) => office !== undefined).length < 2) return content;
  return board.entries.map(({ people, label }) => (label === '' ? people : `${people} (${label})`)).join('; ');
}

/** An office before a colon, and what stands behind it. */
export function withoutOffice(
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

/** A name without what stands behind it, and what that says of the person. */
export interface NameWithoutMarks {
  readonly name: string;
  readonly also?: Taken['also'];
  /** Something stood there of which nothing is kept. */
  readonly isPartly?: true;
}

/** `Siti (Sekretaris)`, `Budi - Seksi Humas`, `Budi (caleg) (PNS/Guru)`: what stands behind the name and is no part of it. */
export function withoutMarksBehind(name: string, find: Finder): NameWithoutMarks {
  const dash = / [-–] ?([^-–()]{3,40})$/.exec(name);
  const bracket = dash === null ? atLastBracket(name.replaceAll('[', '(').replaceAll(']', ')')) : undefined;
  const behind = dash === null ? bracket : { before: name.slice(0, dash.index), inside: dash[1] as string };
  if (behind === undefined || !/\p{L}{2}/u.test(behind.before) || behind.inside.length > 40) return { name };
  const office = readOffices(behind.inside, find);
  const isOffice = office !== undefined && !office.partly && office.adviser === undefined;
  if (!isOffice && (dash !== null || !isNoPartOfName(behind.inside, office, find))) return { name };
  const before = withoutMarksBehind(behind.before.trim(), find);
  const own = office === undefined || office.adviser !== undefined ? {} : keysOf(office);
  return {
    name: before.name,
    ...((before.also !== undefined || Object.keys(own).length > 0) && { also: { ...before.also, ...own } }),
    ...((!isOffice || before.isPartly === true) && { isPartly: true }),
  };
}

/** `calon ketua`, `BPD`, `Guru`; `alias Budi` and `Bu Ani` are names. */
const isNoPartOfName = (inside: string, office: OfficesReading | undefined, find: Finder): boolean =>
  (office !== undefined && office.adviser === undefined) ||
  // Of a sex that stands beside the name, the column of the sexes says more.
  /^[lpw]$/i.test(inside.trim()) ||
  /^(?:bakal )?(?:calon|caleg|cakades|kandidat)\b/i.test(inside.trim()) ||
  namesOfficeOnly(inside) ||
  readOccupation(inside, find) !== undefined;
