import { foldKimName } from '../../facts/group-names.js';
import type { Column } from '../columns/import-columns.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* What stands above a row and is said of its group too: a title, the row before in merged cells, what the caller gave. */

type Head = Readonly<Record<string, unknown>>;

/** What rows do not state themselves of their group. */
export interface Above {
  /**
   * A title that names a group begins another; one that names nothing ends the one before. What else stands there is said of
   * the group that is named already, but a place alone does not move a group.
   */
  readonly takeTitle: (head: Head, row: number) => void;
  /**
   * Fills the cells about the group that are empty.
   *
   * @param namesKims a column or the caller names the groups, so that no title does.
   * @returns whether a title named the group; `another` where it names another than that of which the caller says that all rows are.
   */
  readonly fill: (read: ReadRow, ownTitle: RawRow['ownTitle'], namesKims: boolean) => boolean | 'another';
  /** Keeps what a row stated itself, for merged cells below it. */
  readonly keep: (own: Head | undefined, isOtherGroup: boolean) => void;
  readonly stated: (name: string) => unknown;
  /** A place that stood between the rows of the group, without a title that names another. */
  readonly takePlacesBetween: () => Head;
  /** No title waits for its first row. */
  readonly isTitleUsed: () => boolean;
  /** What stands below a list, with no row after it, and names no group; with the row. */
  readonly saidOfLast: () => { readonly head: Head; readonly row: number } | undefined;
}

interface Title {
  readonly head: Head;
  isUsed: boolean;
  /** The row that says more of the group above it, where no row has come since. */
  readonly ofLast: number | undefined;
}

export function makeAbove(given: Head, fillDown: boolean): Above {
  let carried: Record<string, unknown> = {};
  let title: Title | undefined;
  let firstTitle: string | undefined;
  /** A place that stood below the rows of a group, and may be that of the next. */
  let placeAbove: Head = {};
  let placesBetween: Head = {};

  function takeTitle(next: Head, row: number): void {
    carried = {};
    const isOver =
      title === undefined || ((title.isUsed || title.ofLast !== undefined) && (namesGroup(next) || isEmpty(next)));
    const before = isOver ? {} : (title?.head ?? {});
    const isPlaceAlone = Object.keys(next).every((name) => placeNames.has(name));
    if (title?.isUsed === true && namesGroup(before) && isPlaceAlone) {
      placeAbove = next;
      return;
    }
    const kept = title?.isUsed === true && isPlaceAlone ? withoutPlaces(before) : before;
    const isOfLast = !namesGroup(next) && !isEmpty(next) && (title?.isUsed === true || title?.ofLast !== undefined);
    title = {
      head: { ...kept, ...(namesGroup(next) && placeAbove), ...next },
      isUsed: false,
      ofLast: isOfLast ? row : undefined,
    };
    placeAbove = {};
  }

  /** The caller says of which KIM all rows are, and a title names another; without a name given, the first title is of that KIM. */
  function isOfAnother(name: unknown): boolean {
    if (typeof name !== 'string' || !namesGroup(given)) return false;
    firstTitle ??= name;
    const own = foldKimName(String(given.kim_name ?? firstTitle));
    const folded = foldKimName(name);
    return folded !== own && !folded.startsWith(`${own} `) && !own.startsWith(`${folded} `);
  }

  function fill(read: ReadRow, ownTitle: RawRow['ownTitle'], namesKims: boolean): boolean | 'another' {
    if (fillDown) fillFromAbove(read);
    let byTitle = false;
    const isStated = read.head.kim_name !== undefined || read.head.kim_id !== undefined;
    placesBetween = placeAbove;
    placeAbove = {};
    if (title !== undefined) title.isUsed = true;
    const above = ownTitle ?? title?.head ?? {};
    for (const name of Object.keys(above)) {
      const isName = name === 'kim_name' || name === 'kim_id';
      if (read.head[name] !== undefined || (isName && namesKims)) continue;
      read.head[name] = above[name];
      if (isName) byTitle = true;
    }
    for (const name of Object.keys(given)) read.head[name] ??= given[name];
    return !isStated && isOfAnother(above.kim_name) ? 'another' : byTitle;
  }

  /**
   * Merged cells. What is said of one group is not said of the next, but for the place, whose cell may reach over several
   * groups; and a place within another ends with it. `-` is no merged cell.
   */
  function fillFromAbove({ head, emptied }: ReadRow): void {
    const { kim_id: id, kim_name: name } = head;
    const isOther =
      (id !== undefined && carried.kim_id !== undefined && id !== carried.kim_id) ||
      (id === undefined && name !== undefined && carried.kim_name !== undefined && name !== carried.kim_name) ||
      (id === undefined && name === undefined && emptied?.has('kim_name') === true);
    if (isOther) carried = placesIn(carried);
    const first = placesFromWhole.findIndex((place) => head[place] !== undefined && head[place] !== carried[place]);
    if (first >= 0) for (const place of placesFromWhole.slice(first)) delete carried[place];
    for (const key of Object.keys(carried)) if (emptied?.has(key) !== true) head[key] ??= carried[key];
  }

  return {
    takeTitle,
    fill,
    keep(own, isOtherGroup) {
      if (isOtherGroup) carried = placesIn(carried);
      if (own !== undefined) carried = { ...carried, ...own };
    },
    takePlacesBetween() {
      const places = placesBetween;
      placesBetween = {};
      return places;
    },
    stated: (name) => (fillDown ? carried[name] : undefined) ?? title?.head[name] ?? given[name],
    // Where another list begins, nothing is said of a group that could have lost the line.
    isTitleUsed: () => title === undefined || title.isUsed || isEmpty(title.head),
    saidOfLast: () =>
      title?.ofLast === undefined || title.isUsed ? undefined : { head: title.head, row: title.ofLast },
  };
}

/** What names the group of `DATA KIM MAWAR`, where the list below is of people and not of groups. */
export const nameIfOne = 'kim_name_if_one';

/** What a title says of the group, by the columns of the list: `undefined` where it says nothing then. */
export function titleOf(title: Head, areOfPeople: boolean): Head | undefined {
  const { [nameIfOne]: name, ...rest } = title;
  if (name === undefined) return title;
  if (areOfPeople) return { ...rest, kim_name: name };
  return isEmpty(rest) ? undefined : rest;
}

/** Whether columns are of people with offices in one group, and not of several groups or villages. */
export function areOfOneGroup(columns: readonly Column[]): boolean {
  const has = (...names: readonly string[]) =>
    columns.some(({ filled, feeds }) => filled > 0 && feeds.some(({ name }) => names.includes(name)));
  return has('member_name') && has('offices') && !has(...placesFromWhole, 'kim_name', 'kim_id');
}

/** Whether a title names a group. */
export const namesGroup = (head: Head) => 'kim_name' in head || 'kim_id' in head;

/** What says where a group is, the whole before its parts. */
const placesFromWhole = ['provinsi', 'kabupaten', 'kecamatan', 'place_name'];
const placeNames: ReadonlySet<string> = new Set(placesFromWhole);

const placesIn = (head: Head): Record<string, unknown> =>
  Object.fromEntries(Object.entries(head).filter(([name]) => placeNames.has(name)));

const withoutPlaces = (head: Head): Head =>
  Object.fromEntries(Object.entries(head).filter(([name]) => !placeNames.has(name)));

const isEmpty = (head: object) => Object.keys(head).length === 0;
