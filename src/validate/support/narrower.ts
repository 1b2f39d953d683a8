/** The codes of a tree, each with the code right above it; see `widerCodes`. */
type Wider<Code> = ReadonlyMap<Code, Code>;

/** Whether a code is one of some others, or lies below one of them in its tree. */
export function isOneOf<Code extends string>(wider: Wider<Code>, code: Code, others: readonly Code[]): boolean {
  let current: Code | undefined = code;
  while (current !== undefined) {
    if (others.includes(current)) return true;
    current = wider.get(current);
  }
  return false;
}

/** The widest code above a code; the code itself when there is none. */
export function topOf<Code extends string>(wider: Wider<Code>, code: Code): Code {
  let top = code;
  for (let above = wider.get(top); above !== undefined; above = wider.get(top)) top = above;
  return top;
}
