import { type Kind, record, requireArgument, shape, text, wrongArgument } from '../kernel/arguments.js';
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
 * starts, once for each language: otherwise the gap shows only when somebody breaks that rule.
 *
 * @param language with the words of the host, as `extendLanguage` gives it.
 * @returns the codes of the rules of the host, all of which have their words.
 * @throws KimError `invalid-argument` that names the rule; `missing-argument`.
 *
 * @example
 * ```ts
 * requireSentences(ruleSetAt('2026-01-31'), id); // []
 * ```
 */
export function requireSentences(
  ruleSet: Pick<RuleSet, 'id' | 'bindings'>,
  language: SentenceLanguage,
): readonly string[] {
  requireArgument(ruleSet, boundRules, 'requireSentences', 'ruleSet');
  requireArgument(language, issueLanguage, 'requireSentences', 'language');
  const { rules, ruleTitles } = language;
  const codes = Object.keys(ruleSet.bindings).filter((code) => code.startsWith('x-'));
  for (const [name, texts] of Object.entries({ rules, ruleTitles })) {
    const lacking = texts === undefined ? undefined : codes.find((code) => !Object.hasOwn(texts, code));
    if (lacking === undefined) continue;
    throw wrongArgument(
      texts,
      `words for ${quoted(lacking)} (see extendLanguage)`,
      'requireSentences',
      `language.${name}`,
    );
  }
  return codes;
}

const boundRules: Kind = /* @__PURE__ */ shape('a rule set', { id: text, bindings: record });
