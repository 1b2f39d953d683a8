import type { LocalDate } from '../kernel/local-date.js';

/**
 * The codes of a scheme and nothing else: in the order for people, with their tree, and with the days on which each may be
 * used. It is what a form or a rule needs of a scheme, without the names by which a concept is recognised and the sources.
 * Those of this library stand in `kim-domain/vocabulary/lists`, under the name that the scheme has in `kim-domain/vocabulary`.
 */
export interface CodeList<Code extends string = string, Id extends string = string> {
  /** The id of the scheme. */
  readonly id: Id;
  /**
   * All codes as one text, for no code has a blank: `media >radio:2010-01-01:2020-01-01:siaran >siaran`. A `>` for each step
   * down the tree; after the code, where it has one, the first day of use, the first day of no use, and the code that took
   * its place.
   */
  readonly codes: string;
  /** Never there: it carries the type alone. */
  readonly code?: Code;
}

/** A code of a list as it is offered to people: how deep it stands in a tree, and when it may be used. */
export interface CodeRow<Code extends string = string> {
  readonly code: Code;
  /** 0 for a top, 1 right below it, and so on. */
  readonly depth: number;
  readonly concept: { readonly since?: LocalDate; readonly until?: LocalDate; readonly replacedBy?: Code };
}

/** The rows of a list of codes, in the order for people. */
export function codeRows<Code extends string>({
  codes,
}: Pick<CodeList<Code>, 'codes' | 'code'>): readonly CodeRow<Code>[] {
  return codes.split(' ').map((word) => {
    const depth = word.lastIndexOf('>') + 1;
    const [code = '', since, until, replacedBy] = word.slice(depth).split(':') as Code[];
    return {
      code: code as Code,
      depth,
      concept: { ...(since && { since }), ...(until && { until }), ...(replacedBy && { replacedBy }) },
    };
  });
}

/** The codes of a list, each with the code right above it; a top is not among them. */
export function widerCodes<Code extends string>(list: CodeList<Code>): ReadonlyMap<Code, Code> {
  const wider = new Map<Code, Code>();
  const above: Code[] = [];
  for (const { code, depth } of codeRows(list)) {
    above[depth] = code;
    const parent = above[depth - 1];
    if (parent !== undefined) wider.set(code, parent);
  }
  return wider;
}
