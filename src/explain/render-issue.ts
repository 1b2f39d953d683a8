import { type Kind, record, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Issue } from '../model/issue.js';
import type { ShapeCode } from '../parse/shape-issue.js';
import type { Message } from '../texts/language.js';
import type { IssueLanguage } from '../texts/part-of-language.js';
import type { RuleCode } from '../validate/registry.js';
import type { OwnRuleCode } from '../validate/rule.js';
import { issueLanguage } from './issue-language.js';

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
  requireArgument(issue, issueKind, 'renderIssue', 'issue');
  requireArgument(language, issueLanguage, 'renderIssue', 'language');
  return sentenceOf(issue, language, 'renderIssue');
}

/** As `renderIssue`, for callers that have looked at their arguments. @internal */
export function sentenceOf(
  issue: Pick<Issue<ShapeCode | RuleCode | OwnRuleCode>, 'code' | 'params'>,
  language: IssueLanguage,
  caller: string,
): string {
  const message = textOf(issue.code, language.rules) ?? textOf(issue.code, language.shape);
  if (message === undefined) {
    throw new KimError(
      'unknown-id',
      `${caller} needs a language with a sentence for the code; a part of a language has those of one kind only.`,
    );
  }
  return message(issue.params as never, language.format);
}

const issueKind: Kind = /* @__PURE__ */ shape('an issue, with its code and params', { code: text, params: record });

function textOf(code: string, texts: Readonly<Record<string, Message<never> | undefined>>): Message<never> | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
