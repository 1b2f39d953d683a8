import type { Explanation } from '../explain/explanation.js';
import { type FrameworkLanguage, frameworkWords } from '../explain/framework-words.js';
import { explanation as explanationKind } from '../explain/kinds.js';
import { type Kind, requireArgument } from '../kernel/arguments.js';
import { languageWith } from '../texts/kinds.js';
import type { ProfileRow } from './profile-chart.js';

/**
 * The rows of a profile from an explained score: the dimensions of the index with their titles, in the order of the
 * framework. Intervals come from an uncertainty analysis and can be laid over the rows.
 *
 * @example
 * ```ts
 * const card = scoreKim({ measurements: {} }, adindaFramework, { asOf: '2026-01-31' });
 * profileRows(explainScore(card, adindaFramework), en)[0]; // { code: 'akses', label: 'Access to information' }
 * ```
 */
export function profileRows(explanation: Explanation, language: FrameworkLanguage): ProfileRow[] {
  requireArgument(explanation, explanationKind, 'profileRows', 'explanation');
  requireArgument(language, frameworkLanguage, 'profileRows', 'language');
  const { root, framework } = explanation;
  const words = frameworkWords(framework, language);
  return root.children.flatMap((child) => {
    if (child.kind !== 'group') return [];
    const { code, score } = child;
    return [{ code, label: words.group(code), ...(score.score === undefined ? {} : { score: score.score }) }];
  });
}

const frameworkLanguage: Kind = /* @__PURE__ */ languageWith('frameworks');
