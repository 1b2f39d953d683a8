import { type Kind, listOf, requireArgument } from './arguments.js';

/** Where something stands in a JSON document: keys and array positions from the root down. */
export type Path = readonly (string | number)[];

/** A path of keys and positions. @internal */
export const pathOfKeys: Kind = /* @__PURE__ */ listOf(
  {
    takes: 'a key, or a position in a list',
    accepts: (value) => typeof value === 'string' || (Number.isSafeInteger(value) && (value as number) >= 0),
  },
  'a list of keys and positions in lists',
);

/**
 * The RFC 6901 JSON Pointer of a path.
 *
 * @param path keys and array positions; the empty path is the whole document.
 * @returns `''` for the whole document, else `/`-separated segments with `~` and `/` escaped.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 *
 * @example
 * ```ts
 * toJsonPointer(['members', 2, 'ageBand']); // '/members/2/ageBand'
 * ```
 */
export function toJsonPointer(path: Path): string {
  requireArgument(path, pathOfKeys, 'toJsonPointer', 'path');
  return pointerTo(path);
}

/**
 * As `toJsonPointer`, for a path that was made here; a form does not carry what looks at arguments along.
 *
 * @internal
 */
export function pointerTo(path: Path): string {
  let pointer = '';
  for (const segment of path) {
    pointer += `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  }
  return pointer;
}

/** The field that a path leads to, as the tables of fields name it: `['members', 0, 'sex']` is `members[].sex`. @internal */
export function placeOfPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? '[]' : i === 0 ? key : `.${key}`)).join('');
}
