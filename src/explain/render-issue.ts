import { KimError } from '../kernel/kim-error.js';
import type { Issue } from '../model/issue.js';
import type { ShapeCode } from '../parse/shape-issue.js';
import type { Catalogue, Message } from '../texts/catalogue.js';
import type { RuleCode } from '../validate/registry.js';
import { requireCatalogue } from './require-catalogue.js';

/**
 * The sentence of one finding, of shape or of a rule, for a person who fills in a form.
 *
 * @param issue from `parseSubmission` or `validateSubmission`.
 * @param catalogue the language, such as `id` from `kim-domain/texts/id`.
 * @throws KimError `missing-argument` without a catalogue, `unknown-id` when the code is none of this library's.
 */
export function renderIssue(issue: Pick<Issue<ShapeCode | RuleCode>, 'code' | 'params'>, catalogue: Catalogue): string {
  requireCatalogue(catalogue, 'renderIssue');
  const message = textOf(issue.code, catalogue.rules) ?? textOf(issue.code, catalogue.shape);
  if (message === undefined) {
    throw new KimError('unknown-id', 'renderIssue knows only the codes of this library.');
  }
  return message(issue.params as never, catalogue.format);
}

function textOf(code: string, texts: Readonly<Record<string, Message<never>>>): Message<never> | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
