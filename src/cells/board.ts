import { tidyText } from '../kernel/text.js';
import type { Finder } from './finder.js';
import { type OfficesReading, readOffices } from './offices.js';
import { withDegrees } from './people-between-marks.js';

/* A whole board in one cell: `Ketua: Budi, Sekretaris: Ani` or `Budi (Ketua), Ani (Sekretaris)`. */

/** An office, and who has it, as the cell writes it. */
export interface BoardEntry {
  /** As it is written; empty where no office stands beside the people. */
  readonly label: string;
  readonly office: OfficesReading | undefined;
  readonly people: string;
}

export interface BoardInCell {
  readonly entries: readonly BoardEntry[];
  /** A part of the cell is under no office that is known. */
  readonly partly: boolean;
  /** The offices stand behind the names. */
  readonly isBehind: boolean;
}

const longest = 2_000;
const enumerator = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[-•*]) ?/i;

/** @returns `undefined` for a cell in which nobody stands beside an office. */
export function boardIn(cell: string, find: Finder): BoardInCell | undefined {
  if (cell.length > longest) return undefined;
  return (
    (/[:=]/.test(cell) ? beforePeople(cell, find) : undefined) ??
    (cell.includes('(') ? behindPeople(cell, find) : undefined)
  );
}

/** Between marks, and before the numbers of a list in one line. */
const parted = (cell: string) => (/^\s*1[.)]/.test(cell) ? cell.replaceAll(/\s(?=\d{1,2}[.)] ?\p{L})/gu, '\n') : cell);

/** `Ketua: Budi, Sekretaris: Ani` */
function beforePeople(cell: string, find: Finder): BoardInCell | undefined {
  const entries: { label: string; office: OfficesReading; people: string }[] = [];
  let current: (typeof entries)[number] | undefined;
  let partly = false;
  // Marks stand between the parts: at each second place.
  const parts = parted(cell).split(/([\n;,])/);
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] as string;
    const [label = '', ...behind] = part.split(/[:=]/);
    const office = behind.length === 1 ? officeIn(label, find) : undefined;
    if (office !== undefined) {
      current = { label: tidyText(label).replace(enumerator, ''), office, people: tidyText(behind[0] as string) };
      entries.push(current);
    } else if (behind.length > 0) {
      partly = true;
      current = undefined;
    } else if (/\p{L}/u.test(part)) {
      // Degrees, and further people of the office.
      if (current === undefined || isWithoutColon(part, find)) partly = true;
      else current.people += `${parts[i - 1]} ${tidyText(part)}`;
    }
  }
  return boardOf(entries, partly, false);
}

/** `Budi (Ketua), Ani, S.Pd (Sekretaris), Siti`: who has no brackets has no office that is known. */
function behindPeople(cell: string, find: Finder): BoardInCell | undefined {
  const entries: BoardEntry[] = [];
  let before = '';
  const addUnplaced = (people: readonly string[]) => {
    for (const one of people) entries.push({ label: '', office: undefined, people: one });
  };
  // What stands in brackets stands at each second place.
  const parts = parted(cell).split(/\(([^()]{1,80})\)/);
  parts.forEach((part, i) => {
    if (i % 2 === 0) {
      before += part;
      return;
    }
    const office = officeIn(part, find);
    if (office === undefined) {
      before += `(${part})`;
      return;
    }
    const people = peopleIn(before);
    before = '';
    addUnplaced(people.slice(0, -1));
    entries.push({ label: tidyText(part), office, people: people.at(-1) ?? '' });
  });
  addUnplaced(peopleIn(before));
  return entries.some(({ office }) => office !== undefined) ? boardOf(entries, false, true) : undefined;
}

/** `H.` before a name is no letter of a line. */
const ofLine = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[-•*]) ?/;

/** Each of the people between marks, with the degrees that stand behind a comma. */
export function peopleIn(text: string): readonly string[] {
  const parts = text.split(/[\n;,&+]| (?:dan|serta) /i).map((one) => tidyText(one).replace(ofLine, ''));
  return withDegrees(parts.filter((part) => /\p{L}/u.test(part)));
}

function boardOf(entries: readonly BoardEntry[], partly: boolean, isBehind: boolean): BoardInCell | undefined {
  const named = entries.filter(({ people }) => /\p{L}/u.test(people));
  return named.length === 0 ? undefined : { entries: named, partly, isBehind };
}

/** `Ketua Budi` names somebody of another office; `Camat` is an office outside the group, and who advises it. */
function isWithoutColon(part: string, find: Finder): boolean {
  const office = officeIn(tidyText(part).replace(enumerator, '').split(' ', 1)[0] as string, find);
  return office !== undefined && (office.adviser !== undefined || (office.offices ?? []).length > 0);
}

function officeIn(label: string, find: Finder): OfficesReading | undefined {
  const text = tidyText(label).replace(enumerator, '');
  const office = text.length < 3 || text.length > 60 ? undefined : readOffices(text, find);
  return office === undefined || office.partly ? undefined : office;
}
