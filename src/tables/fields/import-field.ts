/**
 * How the cells of a column are taken, where the field alone does not say it.
 *
 * - `officer`: the name of the person in an office, in a list with one row for each KIM. `further-member`: the names of other
 *   members in such a list, one or several columns of them.
 * - `place`: part of the place by which groups without an id are told apart; not kept.
 * - `occupation`, `office`, `birth-year`, `status`, `mark`: a cell of a member that is read as people write it. `remark`: a
 *   remark of which only is read that the membership has ended.
 * - `day`: a day that decides something and is not kept as it is.
 * - `media`: the media of a group, several in one cell. `medium`: the address in one of them.
 * - `titles`: the title of an activity, or several in one cell. `year`: the year of the days in the row. `period`: the days of
 *   a programme.
 * - `adviser`: the name of an adviser, in a list with one row for each KIM.
 * - `held`: whether what the row lists was done; `held-remark`: a remark of which only that is read; `not-held`: a column of
 *   marks for what was not; `held-outcome`: what came of it, or that it was not done.
 */
export type ImportAs =
  | 'officer'
  | 'further-member'
  | 'person'
  | 'place'
  | 'occupation'
  | 'office'
  | 'birth-year'
  | 'status'
  | 'remark'
  | 'mark'
  | 'day'
  | 'media'
  | 'medium'
  | 'titles'
  | 'period'
  | 'year'
  | 'adviser'
  | 'held'
  | 'held-remark'
  | 'held-outcome'
  | 'not-held';

/** Where a column of flat records goes, and under which headings people write it. */
export interface ImportField {
  /** Place in the submission, for what is said of the whole; place in the item of the list, for what is said of a row. */
  readonly of: 'submission' | 'row';
  readonly path: readonly [string, ...(string | number)[]];
  readonly as?: ImportAs;
  /** Of `officer`, `mark` and `medium`: the code that the column stands for. */
  readonly code?: string;
  /** Says nothing by which an item could exist: a row with only this is nobody. */
  readonly noEvidence?: true;
  /** Indonesian and English headings, beside the name of the field itself. Case, marks and underscores do not matter. */
  readonly headings: readonly string[];
}

type Extra = Omit<ImportField, 'of' | 'path' | 'headings'>;

/** `decrees[].number` is a field of the first decree, for a row speaks of one. */
const pathOf = (place: string): ImportField['path'] =>
  place
    .split('.')
    .flatMap((key) => (key.endsWith('[]') ? [key.slice(0, -2), 0] : [key])) as unknown as ImportField['path'];

/** Makes the columns of what is said of the whole submission, by their place and the headings of that place. */
export const wholeOf =
  <Place extends string>(headings: Readonly<Record<Place, readonly string[]>>) =>
  (place: Place, extra: Extra = {}): ImportField => ({
    of: 'submission',
    path: pathOf(place),
    ...extra,
    headings: headings[place],
  });

/** Makes the columns of the items of a list. */
export const itemOf =
  <Place extends string>(list: string, headings: Readonly<Record<Place, readonly string[]>>) =>
  (place: Place & `${typeof list}${string}`, extra: Extra = {}): ImportField => ({
    of: 'row',
    path: pathOf(place.slice(list.length)),
    ...extra,
    headings: headings[place],
  });

/** A column of which no field holds the cell as it is. */
export const apart = (
  of: ImportField['of'],
  path: ImportField['path'],
  extra: Extra,
  headings: readonly string[],
): ImportField => ({ of, path, ...extra, headings });

/** A cell by which no item exists. */
export const silent = { noEvidence: true } as const;
