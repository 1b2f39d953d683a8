import { KimError } from '../kernel/kim-error.js';
import type { Issue } from '../model/issue.js';
import type { ShapeCode } from '../parse/shape-issue.js';
import type { Language, Message } from '../texts/language.js';
import type { RuleCode } from '../validate/registry.js';
import { requireLanguage } from './require-language.js';

/**
 * The sentence of one finding, of shape or of a rule, for a person who fills in a form.
 *
 * @param issue from `parseSubmission` or `validateSubmission`.
 * @param language the language, such as `id` from `kim-domain/texts/id`.
 * @throws KimError `missing-argument` without a language, `unknown-id` when the code is none of this library's.
 */
export function renderIssue(issue: Pick<Issue<ShapeCode | RuleCode>, 'code' | 'params'>, language: Language): string {
  requireLanguage(language, 'renderIssue');
  const message = textOf(issue.code, language.rules) ?? textOf(issue.code, language.shape);
  if (message === undefined) {
    throw new KimError('unknown-id', 'renderIssue knows only the codes of this library.');
  }
  return message(issue.params as never, language.format);
}

function textOf(code: string, texts: Readonly<Record<string, Message<never>>>): Message<never> | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
