import type { LocalDate } from '../kernel/local-date.js';
import type { SourceId } from './sources.js';

/**
 * Where a fact comes from: which source, and where in it.
 */
export interface Citation {
  /** A row of `sources`. */
  readonly source: SourceId;
  /** Article, paragraph or heading, where known. */
  readonly where?: string;
}

/** A place in a source of a host, which this library does not know: such as `x-perbup-kami-4-2026`. */
export interface OwnCitation extends Omit<Citation, 'source'> {
  readonly source: `x-${string}`;
}

/** The schemes that a file's concepts may point to, by scheme id, with the codes of each. */
export type LinkTargets = Readonly<Record<string, string>>;

/**
 * A pointer from one concept to a concept of another scheme. Why it holds is a text: a language gives the reason.
 * A file that names its targets (`ConceptRows<{ adinda: AdindaFunction }>`) cannot point to a code that does not exist.
 */
export type ConceptLink<Targets extends LinkTargets = LinkTargets> = {
  readonly [Scheme in keyof Targets & string]: {
    /** `closeMatch`: nearly the same notion (SKOS). `contributesTo`: doing the one serves the other. */
    readonly kind: 'closeMatch' | 'contributesTo';
    /** Id of the other scheme. */
    readonly scheme: Scheme;
    /** Code in the other scheme. */
    readonly code: Targets[Scheme];
  };
}[keyof Targets & string];

/**
 * One row of a table: a notion of the field with its history and sources. What it is called and what it means stands in
 * the texts of each language (`SchemeTexts`); here stand only the words by which it is recognised.
 * Codes are lower-case ASCII, the field's own words, and are never deleted or given a new meaning:
 * a retired code gets `until` and, where there is one, `replacedBy`.
 */
export interface Concept<Code extends string = string, Targets extends LinkTargets = LinkTargets> {
  /** The field's own term, where it is not the code with blanks for hyphens: `perangkat daerah lain`. For recognising text. */
  readonly term?: string;
  /** Other spellings and names, seen in reports or common in the language, for recognising text. */
  readonly aliases?: readonly string[];
  /** The wider concept of the same scheme. */
  readonly broader?: Code;
  /** First day on which the code may be used; absent: always. */
  readonly since?: LocalDate;
  /** First day on which the code may no longer be used; absent: still in use. */
  readonly until?: LocalDate;
  /** The code to use after `until`. */
  readonly replacedBy?: Code;
  readonly links?: readonly ConceptLink<Targets>[];
  /** At least one citation. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Rows of a scheme as they are written in its file, before the codes are known to the compiler. */
export type ConceptRows<Targets extends LinkTargets = LinkTargets> = Readonly<Record<string, Concept<string, Targets>>>;

/** The codes of rows that have no wider concept: the tops of the tree. */
export type TopCode<Rows extends ConceptRows> = {
  [Code in keyof Rows & string]: Rows[Code] extends { readonly broader: string } ? never : Code;
}[keyof Rows & string];

/** Where the concepts of rows point: of each code that has links, the targets as `scheme/code`. */
export type LinksOf<Rows extends ConceptRows> = {
  readonly [Code in keyof Rows & string as Rows[Code] extends { readonly links: unknown }
    ? Code
    : never]: Rows[Code] extends { readonly links: readonly (infer Link)[] }
    ? Link extends { readonly scheme: infer Scheme extends string; readonly code: infer Target extends string }
      ? `${Scheme}/${Target}`
      : never
    : never;
};

/**
 * A closed list of concepts: the unit in which the vocabulary is published, exported to SKOS and offered in forms.
 * The order of `concepts` is the order for people. A language holds its texts under its `id`.
 */
export interface ConceptScheme<Code extends string = string, Id extends string = string> {
  readonly id: Id;
  /** The last day up to which the rows were checked against their sources. */
  readonly horizon: LocalDate;
  readonly concepts: Readonly<Record<Code, Concept<Code>>>;
}
