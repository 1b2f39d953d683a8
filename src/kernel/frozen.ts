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
