import type { Path } from '../kernel/json-pointer.js';
import type { Field } from './field.js';
import type { Fields } from './field-tables.js';

/**
 * The place in a table that a path in a submission leads to: `['members', 0, 'sex']` leads to `members[].sex`, and
 * `['members', 0]` to `members`, for an item of a list has no row of its own. Positions may be left out.
 *
 * @returns `undefined` for a path that leads to no field.
 */
export function placeOf(fields: Fields, path: Path): string | undefined {
  let place: string | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    place = place === undefined ? key : `${place}${fields[place]?.list === true ? '[]' : ''}.${key}`;
    if (!Object.hasOwn(fields, place)) return undefined;
  }
  return place;
}

/** The field that a path leads to; `undefined` for a path that leads to none. */
export function fieldAt(fields: Fields, path: Path): Field | undefined {
  const place = placeOf(fields, path);
  return place === undefined ? undefined : fields[place];
}
