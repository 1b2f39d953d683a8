import { KimError } from '../kernel/kim-error.js';
import type { Issue } from '../model/issue.js';
import type { ShapeCode } from '../parse/shape-issue.js';
import type { Message } from '../texts/language.js';
import type { IssueLanguage } from '../texts/part-of-language.js';
import type { RuleCode } from '../validate/registry.js';
import type { OwnRuleCode } from '../validate/rule.js';
import { requireLanguage } from './require-language.js';

/**
 * The sentence of one finding, of shape or of a rule, for a person who fills in a form.
 *
 * @param issue from `parseSubmission` or `validateSubmission`.
 * @param language the language, such as `id` from `kim-domain/texts/id`, or its part for one kind: `registration`.
 * @throws KimError `missing-argument` without a language, `unknown-id` when the language, or the part of it, has no
 * sentence for the code.
 */
export function renderIssue(
  issue: Pick<Issue<ShapeCode | RuleCode | OwnRuleCode>, 'code' | 'params'>,
  language: IssueLanguage,
): string {
  requireLanguage(language, 'renderIssue');
  const message = textOf(issue.code, language.rules) ?? textOf(issue.code, language.shape);
  if (message === undefined) {
    throw new KimError(
      'unknown-id',
      'renderIssue needs a language with a sentence for the code; a part of a language has those of one kind only.',
    );
  }
  return message(issue.params as never, language.format);
}

function textOf(code: string, texts: Readonly<Record<string, Message<never> | undefined>>): Message<never> | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
