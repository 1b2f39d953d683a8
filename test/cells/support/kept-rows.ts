import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What is kept of one reader: texts, each with what is read from it. */
interface KeptRows {
  readonly reader: string;
  readonly rows: readonly (readonly [text: string, reading: string])[];
}

const heading = '## ';

/** Rows of a file: under the name of each reader a line for each text, as JSON, and behind a tab what is read from it. */
function keptRows(file: string): readonly KeptRows[] {
  const kept: { reader: string; rows: [string, string][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(heading)) kept.push({ reader: line.slice(heading.length), rows: [] });
    else if (line.startsWith('"')) {
      const [text = '', reading = ''] = line.split('\t');
      kept.at(-1)?.rows.push([JSON.parse(text) as string, reading]);
    }
  }
  return kept;
}

function writeRows(file: string, kept: readonly KeptRows[]): void {
  const parts = kept.map(({ reader, rows }) =>
    [`${heading}${reader}`, ...rows.map(([text, reading]) => `${JSON.stringify(text)}\t${reading}`)].join('\n'),
  );
  writeFileSync(file, `${parts.join('\n\n')}\n`);
}

export type Readers = Readonly<Record<string, (text: string) => unknown>>;

/** What a reader reads of a text, in one line; nothing where it reads nothing. */
function readingOf(readers: Readers, reader: string, text: string): string {
  const reading = readers[reader]?.(text);
  if (typeof reading === 'symbol') return 'unreadable';
  // A part that is there and undefined is not the same as none.
  return reading === undefined ? '' : JSON.stringify(reading, (_, part) => (part === undefined ? 'undefined' : part));
}

/** The rows of a file; with `anew`, what is read now is written into it before. */
function keptOf(file: string, readers: Readers, anew: boolean): readonly KeptRows[] {
  if (anew) {
    const now = keptRows(file).map(({ reader, rows }) => ({
      reader,
      rows: rows.map(([text]) => [text, readingOf(readers, reader, text)] as const),
    }));
    writeRows(file, now);
  }
  return keptRows(file);
}

/**
 * Reads what is kept in a file of each reader. Where a change means to read something else, `UPDATE_CELLS=1` before the command writes the
 * readings anew, and the difference is read line by line. A further text is a line of the file with the text alone. Each reader is asked by readers of its own: what they remember hides no change.
 */
export function readsWhatIsKept(file: URL, makeReaders: () => Readers): void {
  const kept = keptOf(file.pathname, makeReaders(), process.env.UPDATE_CELLS === '1');

  describe('what is read stays', () => {
    it('for every reader', () => {
      expect(kept.map(({ reader }) => reader)).toEqual(Object.keys(makeReaders()));
    });

    it.each(kept)('by $reader', ({ reader, rows }) => {
      const readers = makeReaders();
      for (const [text, reading] of rows) expect([text, readingOf(readers, reader, text)]).toEqual([text, reading]);
    });
  });
}
