/** What a language states about one concept. */
export interface ConceptText {
  readonly label: string;
  /** What is meant, as one sentence. */
  readonly definition: string;
  /** Where the notion ends and its neighbour begins, for whoever must choose between two. */
  readonly scopeNote?: string;
  /** Why each link of the concept holds, by its target (`scheme/code`). */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** The labels of a scheme alone, without what they mean. */
export interface SchemeLabels<Code extends string = string> {
  readonly concepts: { readonly [Each in Code]: Pick<ConceptText, 'label'> };
}

/**
 * What a language states about a scheme and of each of its codes.
 * `Links` is where the concepts point (`LinksOf` of the rows); every pointer then needs its reason.
 */
export interface SchemeTexts<Code extends string = string, Links = unknown> {
  readonly title: string;
  readonly description: string;
  readonly concepts: {
    readonly [Each in Code]: ConceptText & ReasonTexts<Each, Links>;
  };
}

type ReasonTexts<Code, Links> = Code extends keyof Links
  ? { readonly reasons: Readonly<Record<Links[Code] & string, string>> }
  : unknown;

/**
 * A language, or the part of one, that has the labels of a scheme: the whole `id` of `kim-domain/texts/id`, or only
 * `{ concepts: { sexes } }` with `sexes` of `kim-domain/texts/id/concepts`, or of `kim-domain/texts/id/labels` where nobody
 * reads what a label means.
 */
export interface LabelLanguage<Code extends string = string, Id extends string = string> {
  readonly concepts: { readonly [Each in Id]: SchemeLabels<Code> };
}

/** A language, or the part of one, that has the texts of a scheme: labels, and what each of them means. */
export interface SchemeLanguage<Code extends string = string, Id extends string = string> {
  readonly concepts: { readonly [Each in Id]: SchemeTexts<Code> };
}
