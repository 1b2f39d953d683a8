import type { CellContent } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readOffices } from '../../cells/offices.js';
import { peopleBetweenMarks } from '../../cells/people-between-marks.js';
import { type CellReader, nothing } from '../read/cell-reading.js';
import type { Feed } from './feed.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';

/* Offices in a column that is not called so: two of them in one heading, or those of people under remarks. */

/** `Keterangan` in which the offices stand, where no other column has them; the rest is a remark still. */
export function decideRemarks(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentsIn: (column: Column) => readonly CellContent[],
  find: Finder,
): void {
  const isOffice = (content: CellContent) => {
    if (typeof content !== 'string' || content.length > 60) return false;
    const { offices, adviser, partly = true } = readOffices(content, find) ?? {};
    return (offices !== undefined || adviser !== undefined) && !partly;
  };
  for (const column of columns) {
    const contents = contentsIn(column);
    const count = column.feeds[0]?.name === 'member_remark' ? contents.filter(isOffice).length : 0;
    if (count < 2 || count * 2 <= contents.length) continue;
    const offices = feedsOf(maker, ['offices']).map((feed) => {
      const read: CellReader = (content, ...rest) => (isOffice(content) ? feed.read(content, ...rest) : nothing);
      return { ...feed, memo: new Map(), read };
    });
    become(column, [...offices, ...column.feeds]);
  }
}

/** `Ketua/Wakil`: the people of two offices in one cell, in the order of the heading. */
export function decideTwoOffices(maker: ColumnMaker, column: Column): void {
  if (column.meaning.is !== 'unknown') return;
  const names = column.heading.split(betweenOffices).map((heading) => {
    const meaning = maker.headings(heading.trim());
    return meaning.is === 'fields' && meaning.names.length === 1 ? (meaning.names[0] as string) : '';
  });
  const areOffices = names.every((name) => Object.hasOwn(maker.fields, name) && maker.fields[name]?.as === 'officer');
  if (!areOffices || new Set(names).size < 2) return;
  become(
    column,
    feedsOf(maker, names).map((feed, i) => {
      const read: CellReader = (content, ...rest) => {
        if (typeof content !== 'string') return i === 0 ? feed.read(content, ...rest) : nothing;
        const people = peopleOfTwo(content);
        const person = people[i];
        if (person === undefined) return nothing;
        const taken = feed.read(person, ...rest);
        // One name alone, or more than there are offices: whose office it is cannot be told.
        const isSure = i > 0 || people.length === names.length;
        return isSure ? taken : { ...taken, faults: [...(taken.faults ?? []), 'cell.several-people'] };
      };
      return { ...feed, memo: new Map(), read };
    }),
  );
}

const betweenOffices = /[/&+,]| dan /i;

function peopleOfTwo(cell: string): readonly string[] {
  const parts = cell.split(/[\n;/]|(?: |^)(?=[12][.)] ?\p{L})/u).map((part) => part.replace(/^\s*[12][.)]/, '').trim());
  const people = parts.filter((part) => part !== '');
  const [only] = people;
  return people.length > 1 || only === undefined ? people : (peopleBetweenMarks(only, () => false) ?? people);
}

function become(column: Column, feeds: readonly Feed[]): void {
  column.feeds = feeds;
  column.meaning = { is: 'fields', names: feeds.map(({ name }) => name) };
}
