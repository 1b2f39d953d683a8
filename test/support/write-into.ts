const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy that later writing does not reach; of functions their presence. */
export function pictureOf(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'function') return 'a function';
  if (!isObject(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const picture: Record<string, unknown> = {};
  seen.set(value, picture);
  if (value instanceof Map) return Object.assign(picture, { entries: pictureOf([...value], seen) });
  for (const key of Object.keys(value)) picture[key] = pictureOf(value[key], seen);
  return picture;
}

/** Writes into everything that can be reached: changes, adds and deletes; what refuses is left. */
export function writeInto(value: unknown, seen = new Set<unknown>()): void {
  if (!isObject(value) || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) writeInto(part, seen);
  const attempt = (change: () => void) => {
    try {
      change();
    } catch {
      // Frozen.
    }
  };
  if (value instanceof Map) attempt(() => value.clear());
  for (const key of Object.keys(value)) {
    attempt(() => {
      value[key] = 'written over';
    });
  }
  attempt(() => {
    value.added = 'written over';
  });
  if (Array.isArray(value)) attempt(() => value.unshift('written over'));
}
