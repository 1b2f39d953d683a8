import type { Field } from './field.js';
import type { Fields } from './field-tables.js';

/** A field with the fields in it, for programs that walk a submission and its table side by side. */
export interface FieldNode {
  /** Its place in the table: `members[].sex`. */
  readonly place: string;
  readonly field: Field;
  /** By key; empty for a field that holds no group. */
  readonly inside: ReadonlyMap<string, FieldNode>;
}

/** The fields of a table as a tree, by key. */
export function fieldTree(fields: Fields): ReadonlyMap<string, FieldNode> {
  const top = new Map<string, FieldNode>();
  const insides = new Map<string, Map<string, FieldNode>>([['', top]]);
  for (const [path, field] of Object.entries(fields)) {
    const cut = path.lastIndexOf('.');
    const holder = cut < 0 ? '' : path.slice(0, cut).replace(/\[\]$/, '');
    const inside = new Map<string, FieldNode>();
    insides.set(path, inside);
    insides.get(holder)?.set(path.slice(cut + 1), { place: path, field, inside });
  }
  return top;
}
