/**
 * Whether two values state the same as JSON: keys in any order, and what is `undefined` is not there. Databases give keys
 * back in an order of their own.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  // JSON knows one zero.
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false;
    return a.length === b.length && a.every((item, i) => isSameJson(item, b[i]));
  }
  const [left, right] = [known(a), known(b)];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSameJson(value, right.get(key)))
  );
}

function known(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, own]) => own !== undefined));
}
