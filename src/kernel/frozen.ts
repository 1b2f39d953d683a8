/**
 * Freezes what the library ships, with everything in it: it is shared by everybody in a process, and nobody may change it
 * for the others. Mark the call `@__PURE__`, so that what nobody imports leaves no trace in a bundle.
 */
export function frozen<const Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** A frozen copy of plain data that a caller passed: the caller's own object stays as it is. */
export function frozenCopy<Data>(data: Data): Data {
  if (Array.isArray(data)) return Object.freeze(data.map(frozenCopy)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.freeze(Object.fromEntries(Object.entries(data).map(([key, part]) => [key, frozenCopy(part)]))) as Data;
}
