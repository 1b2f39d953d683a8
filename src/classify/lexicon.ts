import { KimError } from '../kernel/kim-error.js';
import type { OwnCode } from '../vocabulary/define-vocabulary.js';
import { activeForms, looksVerbal, verbForms, voices } from './affixes.js';
import type { EvidenceGrade } from './classification.js';
import { type Entry, emptyNode, type Family, FORM, GROUP, NEUTRAL, type Node, type Word } from './entries.js';
import { type SpellingIndex, spellingIndex } from './spelling.js';
import { hashOf, wordsOf } from './tokens.js';
import { type WordTable, wordTable } from './word-table.js';

/** A row of any table in one shape. */
export interface LexiconRow {
  readonly family: Family;
  readonly concept: string;
  readonly grade: EvidenceGrade;
  readonly forms: readonly string[];
  readonly inflect?: 'verb' | undefined;
  readonly weight?: number | undefined;
  readonly nameable?: boolean | undefined;
  readonly start?: boolean | undefined;
  readonly own?: boolean | undefined;
  /** The caller's own concept, which stands under `concept`. */
  readonly ownConcept?: OwnCode | undefined;
  readonly light?: boolean | undefined;
  readonly with?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** All tables, compiled for reading. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** The same words, for reading. */
  readonly table: WordTable;
  readonly spelling: SpellingIndex;
}

/** Compiles rows and the lists of words that only play a role. */
export function compileLexicon(
  rows: Iterable<LexiconRow>,
  roles: Iterable<readonly [number, readonly string[]]>,
  respellable: Iterable<string>,
): Lexicon {
  const words = new Map<string, Word>();

  const wordOf = (text: string): Word => {
    let word = words.get(text);
    if (word === undefined) {
      word = { text, roles: 0, node: undefined, hash: hashOf(text), chain: undefined };
      words.set(text, word);
    }
    return word;
  };
  const eachWordOf = (texts: readonly string[] | undefined) => texts?.map((text) => wordOf(onlyWord(text)));

  for (const row of rows) {
    const conditions: Conditions = {
      with: eachWordOf(row.with),
      without: eachWordOf(row.without),
    };
    for (const form of row.forms) {
      const sequence = plainWords.test(form) ? form.split(' ') : wordsOf(form);
      const [first, ...rest] = sequence;
      if (first === undefined) throw new KimError('invalid-definition', 'A form in an alias table has no word in it.');
      add(sequence.map(wordOf), entryOf(row, form, 'written', conditions));
      for (const inflected of row.inflect === undefined ? voices(first) : verbForms(first)) {
        if (inflected === first) continue;
        const derived = [inflected, ...rest];
        add(derived.map(wordOf), entryOf(row, derived.join(' '), 'inflected', conditions));
      }
    }
  }
  for (const [role, texts] of roles) {
    for (const text of texts) {
      wordOf(onlyWord(text)).roles |= role;
      for (const active of activeForms(text)) wordOf(active).roles |= role;
    }
  }
  return { words, table: wordTable([...words.values()]), spelling: spellingIndex(respellable) };
}

/** What the tables write nearly everywhere; the rest is cut as a text is. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

type Conditions = Pick<Entry, 'with' | 'without'>;

/** All entries come from this one literal, so that reading their fields is quick. */
function entryOf(row: LexiconRow, form: string, via: Entry['via'], conditions: Conditions): Entry {
  return {
    family: row.family,
    form,
    via,
    concept: row.concept,
    grade: row.grade,
    weight: row.weight ?? 0,
    nameable: row.nameable ?? false,
    start: row.start ?? false,
    own: row.own ?? false,
    ownConcept: row.ownConcept,
    with: conditions.with,
    without: conditions.without,
    isConditional: row.start === true || row.with !== undefined || row.without !== undefined,
    light: row.light ?? false,
    verbal: looksVerbal(form),
  };
}

function onlyWord(text: string): string {
  const [word, ...more] = plainWords.test(text) ? text.split(' ') : wordsOf(text);
  if (word === undefined || more.length > 0) {
    throw new KimError('invalid-definition', 'A condition in an alias table must be a single word.');
  }
  return word;
}

function add(sequence: readonly Word[], entry: Entry): void {
  let node: Node | undefined;
  for (const word of sequence) node = node === undefined ? firstNode(word) : nextNode(node, word);
  if (node === undefined) return;
  node.entries ??= [];
  const rank = rankOf(entry);
  const later = node.entries.findIndex((other) => rankOf(other) > rank);
  node.entries.splice(later < 0 ? node.entries.length : later, 0, entry);
  if (entry.family === FORM && !entry.nameable && !entry.start && (!entry.light || entry.verbal)) node.namesForm = true;
  if (entry.family === NEUTRAL && entry.concept === GROUP) {
    node.endsGroup = true;
    const [first] = sequence;
    if (first !== undefined) firstNode(first).beginsGroup = true;
  }
}

function firstNode(word: Word): Node {
  word.node ??= emptyNode();
  return word.node;
}

function nextNode(node: Node, word: Word): Node {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const next = emptyNode();
  node.next.set(word, next);
  return next;
}

/**
 * Which of several entries at the same words is asked first: the caller's own, then neutral phrases, then those that
 * count under a condition, then forms a row writes out, then forms derived from a root; between equals the earlier row.
 */
function rankOf(entry: Entry): number {
  if (entry.own) return 0;
  if (entry.family === NEUTRAL) return 1;
  if (entry.with !== undefined) return 2;
  return entry.via === 'written' ? 3 : 4;
}
