import { monthNamed } from '../../cells/day-words.js';
import { type HeadingUnit, headingUnit, withoutHeadingUnit } from '../../cells/heading-unit.js';
import { foldText, nearest } from '../../kernel/text.js';
import type { WithheldCategory } from '../../model/import-codes.js';
import type { SubmissionKind } from '../../model/submission.js';
import { type ImportField, type ImportFieldName, type ImportList, importFields } from '../fields/import-fields.js';
import { requireField } from '../options-of-rows.js';
import { besideNames, plannedOrDone, planOrDoneWords, subField } from './compound-headings.js';
import { alternativesIn, foldHeading, formsOf, isHeadingWord, withoutQuestionNumber } from './heading-forms.js';
import { showsOf } from './import-cells.js';
import { answeredHeadings, passedOver, runningNumbers } from './import-passed-over.js';
import { isWithheldWord, withheldIn } from './import-withheld.js';

/** Which fields the columns of a file stand for, beside the headings that are known: one, several, or none. */
export type OwnHeadings<Kind extends SubmissionKind = SubmissionKind> = Readonly<
  Record<string, ImportFieldName<Kind> | readonly ImportFieldName<Kind>[] | null>
>;

/** What a heading stands for. */
export type HeadingMeaning =
  | {
      readonly is: 'fields';
      readonly names: readonly string[];
      readonly unit?: HeadingUnit | undefined;
      readonly isRealised?: true;
      /** Of a name in columns of its own: where this part of it stands. */
      readonly partOfName?: number;
      /** More of the person stands behind the name, in the same cell. */
      readonly isBefore?: true;
      /** Among it is the sex: `Nama (L/P)`. */
      readonly isBeforeSex?: true;
    }
  /** What was planned of the fields, beside what was done. */
  | { readonly is: 'planned'; readonly names: readonly string[] }
  | { readonly is: 'passed-over' }
  | { readonly is: 'running-number' }
  | { readonly is: 'answered-at' }
  | { readonly is: 'withheld'; readonly category: WithheldCategory }
  | { readonly is: 'unnamed' }
  | { readonly is: 'unknown'; readonly nearest: string | undefined };

/** Headings of a name in several columns, in the order in which its parts are put together. */
const partsOfName: readonly (readonly string[])[] = [
  ['nama depan', 'nama awal', 'first name', 'given name', 'forename'],
  ['nama tengah', 'middle name'],
  ['nama belakang', 'nama akhir', 'last name', 'surname', 'family name'],
];

/** Longer headings are none. */
const longestHeading = 200;

const unnamed = /^(?:_*empty(?:_?\d+)?|unnamed(?:[: ]*\d+)?(?: level \d+)?|column ?\d+|kolom ?\d+|field ?\d+)?$/i;

/**
 * `Anggota 1`, `Nama Anggota 2`, `member3`: a column for each member, in a list with one row for each KIM. A mark before the
 * number is how readers of files tell apart a heading that comes twice.
 */
const furtherMember = /^(?:nama )?(?:lengkap )?(?:anggota|member|pengurus)(?: kim)?(?: ke)? \d{1,3}$/;

/** Marks between a heading and its number, and the lack of any. */
const numberOf = (heading: string) => foldText(heading.replace(/[#_-]/g, ' ').replace(/(\p{L})(\d)/u, '$1 $2'));

/** A heading without what stands in brackets, and what stands in them. */
function withoutBrackets(heading: string): { readonly rest: string; readonly inside: string } {
  let depth = 0;
  let rest = '';
  let inside = '';
  for (const letter of heading) {
    if (letter === ')') depth = Math.max(0, depth - 1);
    const isMark = letter === '(' || letter === ')';
    rest += depth > 0 || isMark ? ' ' : letter;
    inside += depth > 0 && !isMark ? letter : ' ';
    if (letter === '(') depth++;
  }
  return depth > 0 ? { rest: heading, inside: '' } : { rest, inside: inside.trim() };
}

/** `N A M A`, `N A M A   K I M`: the letters of a heading with blanks between them, put together; else `undefined`. */
function withoutSpacing(folded: string): string | undefined {
  const letters = folded.split(' ');
  return letters.every((letter) => letter.length === 1) ? letters.join('') : undefined;
}

export type Headings = (heading: string) => HeadingMeaning;

/** Makes a function that knows what headings stand for. */
export function headingsOf<Kind extends SubmissionKind>(
  kind: Kind,
  list: ImportList<Kind>,
  own: OwnHeadings<Kind> = {},
  caller: string,
): Headings {
  const fields = (importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>)[list] ?? {};
  const known = new Map<string, HeadingMeaning>();
  const know = (heading: string, meaning: HeadingMeaning) => {
    known.set(foldText(heading), meaning);
    const inFull = foldHeading(heading);
    if (!known.has(inFull)) known.set(inFull, meaning);
  };
  for (const heading of passedOver)
    know(heading, runningNumbers.includes(heading) ? { is: 'running-number' } : { is: 'passed-over' });
  for (const heading of answeredHeadings) know(heading, { is: 'answered-at' });
  for (const name of Object.keys(fields))
    for (const heading of [name, ...(fields[name] as ImportField).headings])
      know(heading, { is: 'fields', names: [name] });
  if (Object.hasOwn(fields, 'member_name'))
    for (const [partOfName, parts] of partsOfName.entries())
      for (const heading of parts) know(heading, { is: 'fields', names: ['member_name'], partOfName });
  for (const [heading, wanted] of Object.entries<string | readonly string[] | null>(own)) {
    const names = wanted === null ? [] : typeof wanted === 'string' ? [wanted] : wanted;
    for (const name of Array.isArray(names) ? names : [names]) requireField(fields, name, caller, 'headings');
    const meaning: HeadingMeaning = names.length === 0 ? { is: 'passed-over' } : { is: 'fields', names };
    known.set(foldText(heading), meaning);
    known.set(foldHeading(heading), meaning);
  }
  const isOfNumbers = (meaning: HeadingMeaning | undefined) =>
    meaning?.is === 'fields' &&
    meaning.names.every((name) => showsOf(kind, list, fields[name] as ImportField) === 'numbers');
  /** With what the heading says of its numbers; in brackets, or in the words at its end. */
  const withUnit = (meaning: HeadingMeaning, text: string): HeadingMeaning => {
    const unit = meaning.is === 'fields' && text !== '' && isOfNumbers(meaning) ? headingUnit(text) : undefined;
    return unit === undefined ? meaning : { ...(meaning as HeadingMeaning & { is: 'fields' }), unit };
  };
  /** What a heading stands for as it is written; `undefined` for nothing. */
  const asWritten = (heading: string): HeadingMeaning | undefined => {
    const folded = foldHeading(heading);
    const { rest, inside } = withoutBrackets(heading);
    const bare = foldHeading(rest);
    const whole = known.get(folded);
    const planned =
      whole === undefined && Object.hasOwn(fields, 'realisation') ? plannedOrDone(known, folded) : undefined;
    if (planned !== undefined) return planned;
    // `Nama (L/P)`: more of the same person in each cell.
    const more = whole === undefined && inside !== '' ? besideNames(heading, known, fields) : undefined;
    // `Peserta (L)`, `Peserta L` are the men of them.
    const exact =
      whole ??
      subField(fields, known, folded) ??
      (more?.is === 'fields' && more.isBefore === true ? more : known.get(bare));
    if (exact !== undefined) return withUnit(exact, inside);
    const counted = withoutHeadingUnit(bare);
    const ofCounted = counted === undefined ? undefined : known.get(counted.heading);
    if (counted !== undefined && ofCounted !== undefined && isOfNumbers(ofCounted))
      return withUnit(ofCounted, `${counted.unit} ${inside}`);
    const person = besideNames(heading, known, fields);
    if (person !== undefined) return person;
    const withheld = withheldIn(folded) ?? withheldIn(bare);
    if (withheld !== undefined) return { is: 'withheld', category: withheld };
    const joined = withoutSpacing(folded);
    if (joined !== undefined)
      for (const [one, meaning] of known) if (one.replaceAll(' ', '') === joined) return meaning;
    const spaced = joined === undefined ? undefined : withheldIn(joined);
    if (spaced !== undefined) return { is: 'withheld', category: spaced };
    if (unnamed.test(heading.trim()) || folded === '') return { is: 'unnamed' };
    if (Object.hasOwn(fields, 'further_members') && furtherMember.test(numberOf(heading)))
      return { is: 'fields', names: ['further_members'] };
    const compound = subField(fields, known, bare);
    if (compound !== undefined) return withUnit(compound, inside);
    // Readers add a number to a heading that comes twice; `Sekretaris II` is another of them.
    const again = /^(.*\S)[._ ](?:\d{1,2}|I{1,3}|IV)$/.exec(heading.trim())?.[1];
    return again === undefined ? undefined : known.get(foldHeading(again));
  };
  /** What it stands for where it names one thing in two words (`Nama KIM/Kelompok`), or without the words around it. */
  const inOtherWords = (heading: string): HeadingMeaning | undefined => {
    const { rest, inside } = withoutBrackets(heading);
    const alternatives = alternativesIn(rest);
    const parts = alternatives.map((ways) =>
      ways.map((way) => known.get(foldHeading(way))).find((meaning) => meaning?.is === 'fields'),
    );
    const [first] = parts;
    const isOne =
      first?.is === 'fields' && parts.every((one) => one?.is === 'fields' && isSameList(one.names, first.names));
    if (isOne) return withUnit(first, inside);
    // `Pengurus (Ketua)`
    const within = known.get(foldHeading(inside));
    if (within?.is === 'fields' && within.names.every((name) => fields[name]?.as === 'officer')) return within;
    // `Instansi/Jabatan`, `Tempat/Tanggal`, `Nama Program / Kegiatan`, `Nama/Instansi`: what is known of it is read.
    const only = parts.find((one) => one?.is === 'fields' && partlyKnown.has(one.names.join()));
    const isPersonal =
      only?.is === 'fields' &&
      only.names[0] === 'member_name' &&
      alternatives.flat().some((way) => withheldIn(foldHeading(way)) !== undefined);
    if (only !== undefined && !isPersonal && parts.every((one) => one === undefined || one === only)) return only;
    for (const form of formsOf(foldHeading(rest))) {
      const meaning = known.get(form) ?? subField(fields, known, form);
      if (meaning !== undefined) return withUnit(meaning, inside);
      const withheld = withheldIn(form);
      if (withheld !== undefined) return { is: 'withheld', category: withheld };
    }
    return undefined;
  };
  const vocabulary = new Set([...known.keys()].flatMap((one) => one.split(' ')));
  /** A word that stands in some heading; cells of rows are held against headings too, and most have none. */
  const mayBeHeading = (heading: string) => {
    const all = foldText(heading).split(' ');
    const isWord = (word: string) =>
      vocabulary.has(word) ||
      planOrDoneWords.has(word) ||
      isHeadingWord(word) ||
      isWithheldWord(word) ||
      /^\p{L}+\d/u.test(word);
    return (
      heading.includes('\n') ||
      unnamed.test(heading.trim()) ||
      all.every(({ length }) => length < 2) ||
      all.some(isWord)
    );
  };
  /** Tables repeat themselves. */
  const memo = new Map<string, HeadingMeaning>();
  return (heading) => {
    const before = memo.get(heading);
    if (before !== undefined) return before;
    const meaning = heading.length > longestHeading ? noHeading : meaningOf(heading);
    if (memo.size >= mostRemembered) memo.clear();
    memo.set(heading, meaning);
    return meaning;
  };
  function meaningOf(heading: string): HeadingMeaning {
    if (!mayBeHeading(heading)) return unknownOf(heading);
    const written = asWritten(heading);
    if (written !== undefined) return written;
    const asked = withoutQuestionNumber(heading);
    const found = (asked === heading ? undefined : asWritten(asked)) ?? inOtherWords(asked);
    return found ?? unknownOf(asked);
  }
  function unknownOf(heading: string): HeadingMeaning {
    return {
      is: 'unknown',
      // Asked of a column alone: cells of rows are held against headings too, and the search takes a millisecond.
      get nearest() {
        const folded = foldHeading(heading);
        // `Apr` over a schedule is a month, and no mistyping.
        // `Isi Aspirasi` is what it says, and no `ID Aspirasi`.
        const isOther = folded.length < 3 || monthNamed(folded) !== undefined || /^(?:isi|uraian) /.test(folded);
        const near = isOther ? undefined : nearest(folded, known.keys());
        const meant = near === undefined ? undefined : known.get(near);
        return meant?.is === 'fields' ? meant.names[0] : undefined;
      },
    };
  }
}

const partlyKnown: ReadonlySet<string> = new Set(['offices', 'date', 'title', 'member_name']);

const noHeading: HeadingMeaning = { is: 'unknown', nearest: undefined };

/** How many different texts are remembered. */
const mostRemembered = 1_000;

const isSameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
