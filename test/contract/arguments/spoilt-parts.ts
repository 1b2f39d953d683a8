/*
 * Parts of an argument, and the argument with one of them spoilt. Which parts a function looks at shows itself in a right call.
 */

export type Path = readonly [string, ...string[]];

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** A copy that is not frozen, so that reading it can be watched. */
function copyOf(value: unknown): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

/** A copy of an argument, and the paths of its parts that were read by now, down to a depth. */
export function watched(argument: unknown, deepest: number): { readonly value: unknown; readonly paths: () => Path[] } {
  const read = new Set<string>();
  const watch = (value: unknown, path: readonly string[]): unknown => {
    if (!isPlain(value)) return value;
    const parts = new Map<string, unknown>();
    return new Proxy(value, {
      get(target, key) {
        const part: unknown = Reflect.get(target, key);
        if (typeof key !== 'string' || !Object.keys(target).includes(key)) return part;
        const at = [...path, key];
        read.add(JSON.stringify(at));
        if (at.length === deepest) return part;
        if (!parts.has(key)) parts.set(key, watch(part, at));
        return parts.get(key);
      },
    });
  };
  return { value: watch(copyOf(argument), []), paths: () => [...read].map((path) => JSON.parse(path)) };
}

/** The paths of all parts down to a depth. */
export function pathsOf(value: unknown, deepest: number): Path[] {
  if (!isPlain(value) || deepest === 0) return [];
  return Object.entries(value).flatMap(([key, part]): Path[] => [
    [key],
    ...pathsOf(part, deepest - 1).map((path): Path => [key, ...path]),
  ]);
}

/** Of the parts of one whole the first few. */
export function fewOfEach(paths: readonly Path[], most: number): Path[] {
  const taken = new Map<string, number>();
  return paths.filter((path) => {
    const whole = JSON.stringify(path.slice(0, -1));
    const count = (taken.get(whole) ?? 0) + 1;
    taken.set(whole, count);
    return count <= most;
  });
}

/** The argument with one part in place of another; only what leads there is copied. `undefined` leaves the part out. */
export function spoilt(whole: unknown, [key, next, ...rest]: Path, part: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(whole) ? ([...whole] as never) : { ...(whole as object) };
  if (next !== undefined) copy[key] = spoilt(copy[key], [next, ...rest], part);
  else if (part !== undefined) copy[key] = part;
  else delete copy[key];
  return copy;
}
