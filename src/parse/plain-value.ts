import { isPlain } from './leaf-checks.js';
import type { JsonType } from './shape-issue.js';

// Input is plain data, as `JSON.parse` gives it. Should somebody hand in a proxy or an object with getters that throw,
// these accessors mean "unreadable" instead of throwing; readers read every property once.

const unreadable = Symbol('unreadable');

/** The value of an own property or list position; `undefined` when there is none. */
export function ownValue(holder: object, key: string | number): unknown {
  try {
    return Object.hasOwn(holder, key) ? (holder as Record<string | number, unknown>)[key] : undefined;
  } catch {
    return unreadable;
  }
}

/** The own enumerable keys. */
export function ownKeys(holder: object): readonly string[] {
  try {
    return Object.keys(holder);
  } catch {
    return [];
  }
}

/** What JSON would call this value. */
export function jsonTypeOf(value: unknown): JsonType {
  const type = typeof value;
  if (type === 'string' || type === 'boolean' || Number.isFinite(value)) return type as JsonType;
  if (type !== 'object') return 'other';
  return value === null ? 'null' : jsonTypeOfObject(value as object);
}

/** Objects of a class count as objects; dates, maps and their like, whose content is not in their fields, do not. */
function jsonTypeOfObject(value: object): JsonType {
  try {
    if (Array.isArray(value)) return 'array';
    if (isPlain(value)) return 'object';
    return Object.prototype.toString.call(value) === '[object Object]' ? 'object' : 'other';
  } catch {
    return 'other';
  }
}

/** How many items a list has; `undefined` when that cannot be read. */
export function lengthOf(list: object): number | undefined {
  const length = ownValue(list, 'length');
  return typeof length === 'number' ? length : undefined;
}
