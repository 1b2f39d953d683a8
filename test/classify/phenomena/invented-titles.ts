import { readFileSync } from 'node:fs';

/** A title made up in the style of village news, with its labels: the letter of the technique (`-`: none) and the status. */
export interface InventedTitle {
  readonly title: string;
  readonly letter: string;
  readonly functions: readonly string[];
  readonly status: string;
}

export function inventedTitles(): InventedTitle[] {
  return readFileSync(new URL('./invented-titles.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', letter = '', functions = '', status = ''] = line.split('\t');
      return { title, letter, functions: functions.split(',').filter(Boolean), status };
    });
}
