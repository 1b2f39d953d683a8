import { requireAsOf } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import { type CodeList, codeRows } from './code-list.js';
import type { Concept, ConceptScheme } from './concept.js';
import type { ConceptText, LabelLanguage } from './concept-texts.js';
import { labelsIn, requireRows } from './kinds.js';
import { conceptsInOrder, type PlacedConcept } from './queries.js';

/** One entry of a list from which a person chooses. */
export interface Choice<Code extends string = string> {
  /** The code to store. */
  readonly value: Code;
  readonly label: string;
  /** What is meant, as one sentence; absent where the language has labels alone. */
  readonly description?: string;
  /** Where it ends and its neighbour begins, for a hint beside the entry. */
  readonly note?: string;
  /** Retired by `asOf`: to be shown in old records, not to be offered in new ones. */
  readonly deprecated: boolean;
  /** The code that took the place of a deprecated one. */
  readonly replacedBy?: Code;
  /** The label of the top above it, in schemes that are a tree. The top itself is an entry without a group, right before it. */
  readonly group?: string;
  /** 0 for a top, 1 right below it, and so on; for indenting. */
  readonly depth: number;
}

/** For which day a list is made. */
export interface ChoiceOptions {
  /** The day for which the list is made. */
  readonly asOf: LocalDate;
}

/**
 * The entries of a scheme for a form, in the order for people. A concept that has not begun by `asOf` is left out.
 *
 * @param scheme a scheme of `kim-domain/vocabulary`, or its codes alone, of `kim-domain/vocabulary/lists`: much lighter.
 * @param language a language, or the part of one that has the texts or the labels of this scheme.
 * @throws KimError `missing-argument` without `asOf`, or without the labels of the scheme.
 *
 * @example
 * ```ts
 * choices(adinda, id, { asOf: '2026-01-01' })[1].label; // 'diskusi'
 * choices(techniques, en, { asOf: '2026-01-01' }).find((c) => c.value === 'lomba').group; // 'outside the five techniques'
 * ```
 */
export function choices<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id> | CodeList<Code, Id>,
  language: LabelLanguage<NoInfer<Code>, NoInfer<Id>>,
  options: ChoiceOptions,
): readonly Choice<Code>[] {
  const asOf: unknown = options?.asOf;
  requireAsOf(asOf, 'choices');
  const rows = rowsOf(scheme);
  const codes = rows.map(({ code }) => code);
  return entriesOf(rows, labelsIn(scheme.id, codes, language, 'choices').concepts, asOf);
}

function rowsOf<Code extends string>(scheme: ConceptScheme<Code> | CodeList<Code>): readonly OfferedRow<Code>[] {
  if (typeof (scheme as Partial<CodeList> | undefined)?.codes === 'string') return codeRows(scheme as CodeList<Code>);
  requireRows(scheme, 'choices');
  return conceptsInOrder(scheme as ConceptScheme<Code>);
}

/** What of a list is needed to offer it. */
export interface OfferedRow<Code extends string = string> extends Pick<PlacedConcept<Code>, 'code' | 'depth'> {
  readonly concept: Pick<Concept<Code>, 'since' | 'until' | 'replacedBy'>;
}

/** The entries of a list on a day; what has not begun by then is left out. */
export function entriesOf<Code extends string>(
  rows: readonly OfferedRow<Code>[],
  texts: { readonly [Each in Code]: Partial<ConceptText> & Pick<ConceptText, 'label'> },
  asOf: LocalDate,
): readonly Choice<Code>[] {
  let group = '';
  const entries: Choice<Code>[] = [];
  for (const { code, depth, concept } of rows) {
    const { since, until, replacedBy } = concept;
    const { label, definition, scopeNote } = texts[code];
    if (depth === 0) group = label;
    if (since !== undefined && since > asOf) continue;
    const deprecated = until !== undefined && until <= asOf;
    entries.push({
      value: code,
      label,
      ...(definition === undefined ? {} : { description: definition }),
      ...(scopeNote === undefined ? {} : { note: scopeNote }),
      deprecated,
      ...(deprecated && replacedBy !== undefined ? { replacedBy } : {}),
      ...(depth > 0 ? { group } : {}),
      depth,
    });
  }
  return entries;
}
