import { type AmbiguousDates, readOneDay } from '../cells/day.js';
import { type Path, placeOfPath } from '../kernel/json-pointer.js';
import { tidyText } from '../kernel/text.js';
import type { InexactDate } from '../model/inexact-date.js';

/** A field for a day: where it stands, the id of its row, and whether the submission needs it. */
export interface DayField {
  readonly path: Path;
  readonly rowId: unknown;
  readonly isRequired: boolean;
}

/** A month or a year in a field for a day: the range that it may be, and the day that the field itself holds. */
export interface InexactDay {
  readonly noted: InexactDate;
  /** Absent where only the year is known, and the field may be empty. */
  readonly day: string | undefined;
}

/** Fields that state where something ends: the first day of a month would end it too early. */
const ends = /^(?:through|expiresOn|leftOn)$/;

/**
 * What a text states in a field for a day of which only a month or a year is known. The field holds the first day where the
 * month is known or the day is required, and nothing otherwise, as in `InexactDate`.
 *
 * @param isNoted whether the form already has this day among those that are known only in part.
 * @returns `undefined` for a day, for what is none, and where the submission wants the day itself: an end, and a row without
 *   an id. Of a day without which there is no such part the month must be known, unless less was known before.
 */
export function readInexactDay(
  text: string,
  { path, rowId, isRequired }: DayField,
  dates: AmbiguousDates,
  isNoted: (noted: InexactDate) => boolean,
): InexactDay | undefined {
  const rows = path.filter((key) => typeof key === 'number').length;
  const isOfRow = rows === 1 && typeof path[1] === 'number' && typeof rowId === 'string' && rowId !== '';
  if ((rows > 0 && !isOfRow) || ends.test(String(path.at(-1)))) return undefined;
  const { day, through, doubt } = readOneDay(text, dates) ?? {};
  if (doubt !== 'not-a-day' || day === undefined || through === undefined) return undefined;
  const isMonth = day.slice(0, 7) === through.slice(0, 7);
  const noted = { field: placeOfPath(path), ...(isOfRow && { id: tidyText(rowId) }), from: day, through };
  if (isRequired && !isMonth && !isNoted(noted)) return undefined;
  return { noted, day: isMonth || isRequired ? day : undefined };
}
