import type { Language, LocalDate } from 'kim-domain';
import { dataQuality, renderDataQuality, renderImportNote, submissionsFromAsyncRows } from 'kim-domain/tables';
import Papa from 'papaparse';

type Outcome =
  ReturnType<typeof submissionsFromAsyncRows<'registration'>> extends AsyncGenerator<infer Each, unknown>
    ? Each
    : never;

/** The registrations of a file, and everything that was not read or only with doubt. */
export interface GroupsRead {
  readonly values: readonly unknown[];
  readonly outcomes: readonly Outcome[];
}

const mostNotes = 30;

/** Reads the groups of a CSV or a workbook. `onProgress` hears how much of the file was read, from 0 to 1. */
export async function readGroups(
  file: File,
  asOf: LocalDate,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<GroupsRead> {
  const rows = /\.csv$/i.test(file.name) ? linesOf(file, onProgress, signal) : sheetOf(await file.arrayBuffer());
  const outcomes: Outcome[] = [];
  for await (const outcome of submissionsFromAsyncRows(rows, { kind: 'registration', sheet: true, asOf }))
    outcomes.push(outcome);
  return {
    outcomes,
    values: outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome.submission] : [])),
  };
}

async function* sheetOf(bytes: ArrayBuffer): AsyncGenerator<unknown> {
  yield* kimWorkbook.rowsOf(bytes);
}

/** The lines of a CSV, a quarter of a megabyte at a time, so that the page stays alive and can be stopped. */
async function* linesOf(file: File, onProgress: (part: number) => void, signal: AbortSignal): AsyncGenerator<unknown> {
  const parts: Papa.ParseResult<unknown>[] = [];
  let parser: Papa.Parser | undefined;
  let wake = () => {};
  let ended = false;
  let broken = false;
  Papa.parse<unknown>(file, {
    chunkSize: 1 << 18,
    chunk(part, each) {
      parser = each;
      each.pause();
      parts.push(part);
      wake();
    },
    complete() {
      ended = true;
      wake();
    },
    error() {
      ended = true;
      broken = true;
      wake();
    },
  });
  for (;;) {
    const part = parts.shift();
    if (signal.aborted) {
      parser?.abort();
      return;
    }
    if (part !== undefined) {
      yield* part.data;
      onProgress(part.meta.cursor / Math.max(1, file.size));
      await new Promise((done) => setTimeout(done));
      parser?.resume();
    } else if (ended) {
      if (broken) throw new Error('not readable');
      return;
    } else {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  }
}

/** What an officer should know about the file: first the figures, then the single notes. */
export function notesOf({ outcomes }: GroupsRead, language: Language): readonly string[] {
  const single: string[] = [];
  for (const outcome of outcomes) {
    if (single.length >= mostNotes) break;
    if (outcome.kind !== 'submission') single.push(...renderImportNote(outcome, 'registration', 'members', language));
  }
  return [...renderDataQuality(dataQuality(outcomes, 'registration'), language), ...single.slice(0, mostNotes)];
}
