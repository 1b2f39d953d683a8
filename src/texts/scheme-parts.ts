import { frozen } from '../kernel/frozen.js';
import { type CodeList, codeRows } from '../vocabulary/code-list.js';
import type { SchemeLabels, SchemeTexts } from '../vocabulary/concept-texts.js';

// The texts of a scheme in two parts, so that an application which only shows labels does not carry what they mean.

/** The labels of a scheme, by code, in the order of the scheme. */
export function labelled<Code extends string>(labels: Readonly<Record<Code, string>>): SchemeLabels<Code> {
  const concepts = Object.entries<string>(labels).map(([code, label]) => [code, { label }] as const);
  return frozen({ concepts: Object.fromEntries(concepts) }) as SchemeLabels<Code>;
}

/**
 * The labels of a scheme in the language of its codes: the words of a code, with blanks for its hyphens, are its label, and only
 * what differs is written. Each concept is still asked for what it means (`described`).
 */
export function labelledByCode<Code extends string>(
  list: CodeList<Code>,
  labels: Readonly<Partial<Record<Code, string>>>,
): SchemeLabels<Code> {
  const stated: Readonly<Record<string, string | undefined>> = labels;
  const whole = codeRows(list).map(({ code }) => [code, stated[code] ?? code.replaceAll('-', ' ')] as const);
  return labelled(Object.fromEntries(whole) as Record<Code, string>);
}

/** What texts of a scheme hold besides the labels. */
type Rest<Texts extends SchemeTexts> = Omit<Texts, 'concepts'> & {
  readonly concepts: { readonly [Code in keyof Texts['concepts']]: Omit<Texts['concepts'][Code], 'label'> };
};

/** The whole texts of a scheme: its labels, and what each of them means. */
export function described<Texts extends SchemeTexts>(
  labels: NoInfer<SchemeLabels<keyof Texts['concepts'] & string>>,
  { concepts, ...texts }: NoInfer<Rest<Texts>>,
): Texts {
  const meanings = concepts as Readonly<Record<string, object>>;
  const whole = Object.entries<object>(labels.concepts).map(([code, label]) => [code, { ...label, ...meanings[code] }]);
  return frozen({ ...texts, concepts: Object.fromEntries(whole) }) as never;
}
