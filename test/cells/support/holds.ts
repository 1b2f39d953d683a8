import { expect } from 'vitest';

/** Rows of a table: a text, and what is read from it. */
type Rows<Result> = readonly (readonly [text: string, result: Result])[];

/** Each text of a table is read as it says. */
export function holds<Result>(read: (text: string) => Result, rows: Rows<Result>): void {
  for (const [text, result] of rows) expect([text, read(text)]).toEqual([text, result]);
}
