/** One right call of a public function, from which the matrix of wrong arguments is made. */
export interface Sample {
  /** The arguments, made anew for every call. Options are written out in full, because each of them is spoilt in turn. */
  readonly call: () => readonly unknown[];
  /** Positions of what users typed: whatever stands there, nothing is thrown. */
  readonly data?: readonly number[];
  /** Options that hold what users typed: the same. */
  readonly dataIn?: readonly string[];
  /** Positions of records that are handed on as they are, so that `NaN` in them is not this function's. */
  readonly handedOn?: readonly number[];
  /** Whether the call changes its arguments, which is what it is for. */
  readonly isKept?: boolean;
  /** Whether `undefined` is an answer: a figure that does not exist for the data given. */
  readonly mayBeUndefined?: boolean;
}

export type Samples = Readonly<Record<string, Sample>>;

export const call = (...args: readonly unknown[]): Sample => ({ call: () => args });
export const figure = (...args: readonly unknown[]): Sample => ({ call: () => args, mayBeUndefined: true });
/** For arguments that the call changes or uses up. */
export const anew = (make: () => readonly unknown[]): Sample => ({ call: make, isKept: true });

/** A result as a whole: generators are run to their end, for they do their work when they are asked for the next item. */
export async function wholeOf(result: unknown): Promise<unknown> {
  const isObject = typeof result === 'object' && result !== null;
  if (!isObject || !('next' in result) || typeof result.next !== 'function') return result;
  if (Symbol.iterator in result) return [...(result as unknown as Iterable<unknown>)];
  const items: unknown[] = [];
  for await (const item of result as unknown as AsyncIterable<unknown>) items.push(item);
  return items;
}
