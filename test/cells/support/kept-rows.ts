import { readFileSync, writeFileSync } from 'node:fs';

/** What is kept of one reader: texts, each with what is read from it. */
export interface KeptRows {
  readonly reader: string;
  readonly rows: readonly (readonly [text: string, reading: string])[];
}

const heading = '## ';

/** Rows of a file: under the name of each reader a line for each text, as JSON, and behind a tab what is read from it. */
export function keptRows(file: string): readonly KeptRows[] {
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

export function writeRows(file: string, kept: readonly KeptRows[]): void {
  const parts = kept.map(({ reader, rows }) =>
    [`${heading}${reader}`, ...rows.map(([text, reading]) => `${JSON.stringify(text)}\t${reading}`)].join('\n'),
  );
  writeFileSync(file, `${parts.join('\n\n')}\n`);
}
