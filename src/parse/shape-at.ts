import type { Path } from '../kernel/json-pointer.js';
import type { Shape } from './shape.js';

/** The shape of the values that a path leads to; positions in lists may be left out. `undefined` where it leads to none. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let at: Shape | undefined = itemOf(shape);
  for (const key of path) {
    if (typeof key === 'number') continue;
    const holder: Shape | undefined = at;
    at = holder?.type === 'object' ? itemOf(holder.fields.get(key)?.shape) : undefined;
  }
  return at;
}

function itemOf(shape: Shape | undefined): Shape | undefined {
  let item = shape;
  while (item?.type === 'list') item = item.item;
  return item;
}
