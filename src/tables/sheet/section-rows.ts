import type { Board } from '../../cells/board-years.js';
import { isNothing, tableContentOf } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readOffices } from '../../cells/offices.js';
import { withLinesAsLists } from '../../cells/people-between-marks.js';
import { foldText, tidyText } from '../../kernel/text.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { Importer } from '../rows/importer.js';
import { type Line, textAt } from './sheet-line.js';

/* Tables with one row for each section of a group, and its people beside it: `Seksi | Koordinator | Anggota`. */

const ofSections = /^(?:nama )?(?:seksi|sie|bidang|divisi|bagian|pokja)(?: bidang)?(?: kim)?$/;
const mayBeOfSections = /^(?:nama )?(?:seksi|sie|bidang|divisi|bagian|pokja)\b/i;
const ofHeads =
  /^(?:nama )?(?:koordinator|kordinator|koord|ketua|kepala|penanggung jawab|pj)(?: (?:seksi|sie|bidang|divisi|bagian|pokja))?$/;
/** `Ketua/Wakil`: both stand in one cell. */
const ofTwoHeads = /^(?:koordinator|kordinator|koord|ketua) (?:dan )?(?:wakil(?: (?:ketua|koordinator))?|wk)$/;
/** Beside its head somebody else may have an office in a section, and none in the group. */
const ofOthers =
  /^(?:nama )?(?:wakil(?: (?:koordinator|ketua))?|sekretaris|bendahara)(?: (?:seksi|sie|bidang|divisi|bagian|pokja))?$/;
const ofMembers = /^(?:nama )?(?:anggota|personil|personel)(?: (?:seksi|sie|bidang|divisi|bagian|pokja))?$/;
/** What else such a table has; of `Bidang | Program | Penanggung Jawab` nobody is a member by it. */
const besides = /^(?:no|nomor|no urut|ket|keterangan|jumlah|jml|tugas|)$/;
const isSection = /^(?:seksi|sie|bidang|divisi|bagian|pokja) /;

/** Where the headings of such a table have what; `undefined` for other headings. */
export function sectionHeadings(headings: readonly string[], isOfGroup: (at: number) => boolean = () => false) {
  // Rows are held against this too, and hardly one is written so.
  if (!headings.some((heading) => mayBeOfSections.test(heading))) return undefined;
  const folded = headings.map(foldText);
  const only = (words: RegExp) => {
    const [first, ...others] = folded.flatMap((heading, at) => (words.test(heading) ? [at] : []));
    return others.length === 0 ? first : undefined;
  };
  const [section, twoHeads, member] = [only(ofSections), only(ofTwoHeads), only(ofMembers)];
  const head = twoHeads ?? only(ofHeads);
  if (section === undefined || head === undefined || member === undefined) return undefined;
  const others = folded.flatMap((heading, at) => (ofOthers.test(heading) ? [at] : []));
  const isKnown = (heading: string, at: number) =>
    at === section || at === head || at === member || others.includes(at) || besides.test(heading) || isOfGroup(at);
  return folded.every(isKnown) ? { section, head, others, member, isOfTwo: head === twoHeads } : undefined;
}

interface Table {
  readonly section: number;
  /** Columns of people, and the office that they have in the section; empty for its members. */
  readonly people: readonly { readonly at: number; readonly office: string; readonly isOfTwo: boolean }[];
  /** The columns of an office and of who has it, and those that say of which group the row is. */
  readonly columns: readonly Column[];
}

export interface SectionRows {
  /** At the headings of a list. */
  readonly begin: (columns: readonly Column[], row: number) => void;
  /** @returns whether the line was a row of such a table. */
  readonly add: (line: Line) => Generator<RowsInOutcome, boolean>;
}

/** @param board the term of the board that lines above name. */
export function makeSectionRows(
  importer: Importer,
  { list }: ColumnMaker,
  find: Finder,
  board: () => Board | undefined,
): SectionRows {
  let table: Table | undefined;
  let ofGroup: readonly Column[] = [];
  /** The section of a merged cell is that of the lines below it. */
  let label = '';

  function begin(columns: readonly Column[], row: number): void {
    table = undefined;
    label = '';
    if (list !== 'members') return;
    ofGroup = columns.filter(({ feeds }) => feeds.some(({ name }) => placeOrName.has(name)));
    const found = sectionHeadings(
      columns.map(({ heading }) => heading),
      (at) => ofGroup.includes(columns[at] as Column),
    );
    if (found === undefined) return;
    const { section, head, others, member, isOfTwo } = found;
    const make = (heading: string, position: number) =>
      importer.makeColumn(heading, position + 1, row, columns[position]?.letter);
    table = {
      section,
      people: [
        { at: head, office: 'Koordinator ', isOfTwo },
        ...others.map((at) => ({ at, office: '', isOfTwo: false })),
        { at: member, office: '', isOfTwo: false },
      ],
      columns: [make('jabatan', section), make('nama', member), ...ofGroup],
    };
  }

  function* add(line: Line): Generator<RowsInOutcome, boolean> {
    if (table === undefined) return false;
    const own = tidyText(textAt(line, table.section)).replace(/^(?:\d{1,2}|[a-z])[.)] ?/i, '');
    const people = table.people.flatMap(({ at, office, isOfTwo }) => {
      const content = tableContentOf(line.cells[at]);
      const text = typeof content === 'number' ? `${content} orang` : typeof content === 'string' ? content : '';
      if (isNothing(text)) return [];
      const both = isOfTwo ? text.split(/[/\n]/).filter((one) => /\p{L}{3}/u.test(one)) : [];
      if (both.length === 2) return both.map((one, i) => ({ text: tidyText(one), office: i === 0 ? office : '' }));
      return [{ text: withLinesAsLists(text), office }];
    });
    if (own !== '') label = labelOf(own);
    if (people.length === 0 || label === '') return false;
    const group = ofGroup.map(({ position }) => line.cells[position - 1]);
    for (const { text, office } of people) {
      const isOfGroup = !isSection.test(foldText(label));
      yield* importer.addPerson(table.columns, [isOfGroup ? label : office + label, text, ...group], line.row, board());
    }
    return true;
  }

  /** `Humas` under `Seksi`; `Ketua` there is an office of the group. */
  function labelOf(text: string): string {
    if (isSection.test(foldText(text))) return text;
    const { offices = [], sections = [] } = readOffices(text, find) ?? {};
    const isOffice = offices.length > 0 && sections.length === 0 && !offices.some((one) => one.startsWith('seksi-'));
    return isOffice ? text : `Seksi ${text}`;
  }

  return { begin, add };
}

const placeOrName: ReadonlySet<string> = new Set(['kim_id', 'kim_name', 'place_name', 'kecamatan', 'kabupaten']);
