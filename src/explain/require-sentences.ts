import { isRecord, type Kind, record, requireArgument, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { IssueLanguage } from '../texts/part-of-language.js';
import type { RuleSet } from '../validate/rule-set.js';
import { issueLanguage } from './issue-language.js';

/** A language in which findings of a rule set are stated; where it has titles of rules, those of the rule set are asked for too. */
export interface SentenceLanguage extends IssueLanguage {
  readonly ruleTitles?: object;
}

/**
 * Refuses a language that has no sentence, or no title, for a rule of the host that a rule set binds. Ask when a program
 * starts, once for each language: otherwise the gap shows only when somebody breaks that rule. A schema that states its
 * findings in a language (`messages`) asks by itself.
 *
 * @param language with the words of the host, as `extendLanguage` gives it.
 * @throws KimError `invalid-argument` that names the rule; `missing-argument`.
 *
 * @example
 * ```ts
 * requireSentences(ruleSetAt('2026-01-31'), id); // undefined
 * ```
 */
export function requireSentences(ruleSet: Pick<RuleSet, 'id' | 'bindings'>, language: SentenceLanguage): void {
  requireArgument(ruleSet, boundRules, 'requireSentences', 'ruleSet');
  requireArgument(language, issueLanguage, 'requireSentences', 'language');
  for (const part of ['rules', 'ruleTitles'] as const) requireTexts(ruleSet, language, part, 'requireSentences');
}

/** As `requireSentences`, of the sentences alone, for callers that have looked at their arguments. @internal */
export function requireTexts(
  { id, bindings }: Pick<RuleSet, 'id' | 'bindings'>,
  language: SentenceLanguage,
  part: 'rules' | 'ruleTitles',
  caller: string,
): void {
  const texts: unknown = language[part];
  if (!isRecord(texts)) return;
  for (const code in bindings) {
    if (!code.startsWith('x-') || Object.hasOwn(texts, code)) continue;
    throw new KimError(
      'invalid-argument',
      `${caller}: the language has no words for ${quoted(code)} of ${quoted(id)} in ${part}; see extendLanguage.`,
    );
  }
}

const boundRules: Kind = /* @__PURE__ */ shape('a rule set', { id: text, bindings: record });
