import { foldText } from '../../kernel/text.js';
import type { ImportField } from '../fields/import-field.js';
import type { NamedInCell } from '../read/name-cells.js';
import type { RowGroup } from './import-group.js';
import { union } from './take-into-row.js';

/* People whom columns of a group name: its officers, further members and advisers. */

type Item = Record<string, unknown>;
type Fields = Readonly<Record<string, ImportField>>;

/** Advisers whom columns of a list with one row for each KIM name. */
export function advisersOf(group: RowGroup, fields: Fields): readonly Item[] {
  return [...group.head].flatMap(([column, { value, row, left }]) => {
    const field = fields[column];
    if (field?.as !== 'adviser' || left) return [];
    return peopleIn(value).map(({ name, isPost, publicOffices }, i) => {
      group.adviserRows.push(row);
      return {
        id: `${field.code}-${i === 0 ? '' : `${i + 1}-`}baris-${row}`,
        ...(isPost !== true && { name }),
        role: field.code,
        ...(publicOffices !== undefined && { publicOffices }),
      };
    });
  });
}

/** Each name once: a column and a board may both name somebody. */
const peopleIn = (value: unknown): readonly FurtherMember[] =>
  Array.isArray(value)
    ? [...new Map(value.map(personOf).map((one) => [foldText(one.name), one])).values()]
    : [personOf(value)];

const personOf = (value: unknown): FurtherMember =>
  typeof value === 'object' ? (value as FurtherMember) : { name: String(value) };

/** Somebody whom a column names beside the list; of whom more is known than the name, what it is. */
export interface FurtherMember extends NamedInCell {
  /** Of a board: no office that is known stands beside the name. */
  readonly isUnplaced?: boolean;
}

interface Officer {
  readonly name: string;
  offices: readonly string[] | undefined;
  readonly sections: string[];
  readonly publicOffices: Set<string>;
  readonly row: number;
}

/** One person may hold two offices: the same name is the same person within one row of a list of groups. */
export function officersOf(group: RowGroup, fields: Readonly<Record<string, ImportField>>): readonly Officer[] {
  const found = new Map<string, Officer>();
  for (const [column, { value, row, left }] of group.head) {
    const field = fields[column];
    if ((field?.as !== 'officer' && field?.as !== 'further-member') || left) continue;
    for (const { name, offices = [], sections = [], publicOffices = [], hasLeft, isUnplaced } of peopleIn(value)) {
      if (hasLeft === true) {
        group.former.push({ id: `mantan-${group.former.length + 1}-baris-${row}` });
        group.formerRows.push(row);
        continue;
      }
      const key = foldText(name);
      const officer: Officer = found.get(key) ?? {
        name,
        offices: undefined,
        sections: [],
        publicOffices: new Set(),
        row,
      };
      found.set(key, officer);
      if (isUnplaced !== true)
        officer.offices = [
          ...new Set([...(officer.offices ?? []), ...(field.code === undefined ? [] : [field.code]), ...offices]),
        ];
      officer.sections.push(...sections);
      for (const one of publicOffices) officer.publicOffices.add(one);
    }
  }
  return [...found.values()];
}

/** An officer who is in the list already is not listed again. */
export function withOfficers(group: RowGroup, officers: readonly Officer[]): readonly Item[] {
  if (officers.length === 0) return group.items;
  const members = [...group.items];
  let further = 0;
  const taken = new Set(members.map(({ id }) => id));
  for (const { name, offices, sections, publicOffices, row } of officers) {
    const index = members.findIndex(
      (member) => typeof member.name === 'string' && foldText(member.name) === foldText(name),
    );
    const listed = members[index];
    if (listed === undefined) {
      // Several further members stand in one row.
      const id = idFor(offices?.[0], row, () => ++further, taken);
      taken.add(id);
      members.push({
        id,
        name,
        ...(offices !== undefined && { offices }),
        ...(sections.length > 0 && { sectionNames: sections }),
        ...(publicOffices.size > 0 && { publicOffices: [...publicOffices] }),
      });
      group.itemRows.push(row);
    } else
      members[index] = {
        ...listed,
        ...(listed.offices === undefined && offices !== undefined && offices.length > 0 && { offices }),
        ...(publicOffices.size > 0 && { publicOffices: union(listed.publicOffices, [...publicOffices]) }),
      };
  }
  return members;
}

/** Several people may have one office, and several without any stand in one row. */
function idFor(office: string | undefined, row: number, next: () => number, taken: ReadonlySet<unknown>): string {
  if (office === undefined) return `anggota-${next()}-baris-${row}`;
  let id = `${office}-baris-${row}`;
  for (let n = 2; taken.has(id); n++) id = `${office}-${n}-baris-${row}`;
  return id;
}
