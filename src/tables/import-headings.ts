import { KimError } from '../kernel/kim-error.js';
import { foldText, nearest } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { type ImportField, type ImportFieldName, importFields } from './import-fields.js';

/** A column that nobody knows. Its heading is not repeated: in a file without headings it is somebody's data. */
export interface UnknownColumn<Name extends string = string> {
  readonly kind: 'unknown-column';
  /** The first row that has it, from 1. */
  readonly row: number;
  /** Which key of that row, from 1. */
  readonly position: number;
  /** The field that was probably meant. */
  readonly nearest?: Name;
}

/** Knows which field a heading stands for. */
export interface Headings {
  /** The field; `null` for a heading to pass over, `undefined` for one that nobody knows. */
  readonly fieldOf: (heading: string) => string | null | undefined;
  /** Whether an unknown heading is met for the first time, so that each is reported once. */
  readonly isNew: (heading: string) => boolean;
  readonly nearestTo: (heading: string) => string | undefined;
}

/** Longer headings are none. */
const longestHeading = 200;
/** More different headings than any table has; beyond, they are looked up anew each time and not reported. */
const mostRemembered = 2_000;

export function headingsOf<Kind extends SubmissionKind>(
  kind: Kind,
  own: Readonly<Record<string, ImportFieldName<Kind> | null>> = {},
): Headings {
  const fields: Readonly<Record<string, ImportField>> = importFields[kind];
  const known = new Map<string, string | null>();
  for (const name of Object.keys(fields)) {
    for (const heading of [name, ...(fields[name] as ImportField).headings]) known.set(foldText(heading), name);
  }
  for (const [heading, name] of Object.entries<string | null>(own)) {
    if (name !== null && !Object.hasOwn(fields, name)) {
      throw new KimError('unknown-id', `Rows of this kind have the fields ${Object.keys(fields).join(', ')}.`);
    }
    known.set(foldText(heading), name);
  }
  const reported = new Set<string>();
  const remembered = new Map<string, string | null | undefined>();
  return {
    fieldOf: (heading) => {
      if (remembered.has(heading)) return remembered.get(heading);
      const field = heading.length > longestHeading ? undefined : known.get(foldText(heading));
      if (remembered.size < mostRemembered) remembered.set(heading, field);
      return field;
    },
    isNew: (heading) => {
      if (reported.has(heading) || reported.size >= mostRemembered) return false;
      reported.add(heading);
      return true;
    },
    nearestTo: (heading) =>
      known.get(nearest(foldText(heading.slice(0, longestHeading)), known.keys()) ?? '') ?? undefined,
  };
}
