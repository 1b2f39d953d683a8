import type { Explanation } from '../explain/explanation.js';
import { type FrameworkLanguage, frameworkWords } from '../explain/framework-words.js';
import { explanation as explanationKind } from '../explain/kinds.js';
import { type Kind, requireArgument } from '../kernel/arguments.js';
import type { CriterionScore } from '../model/scorecard.js';
import { languageWith } from '../texts/kinds.js';
import type { ProfileRow } from './profile-chart.js';

/** The names of frameworks and, for criteria that no framework names, of indicators. */
type ProfileLanguage = FrameworkLanguage & {
  readonly indicators?: { readonly names?: Readonly<Record<string, string>> };
};

/**
 * The rows of a profile from an explained score: the dimensions of the index with their titles, in the order of the
 * framework, and criteria that stand beside dimensions. Intervals come from an uncertainty analysis and can be laid over the rows.
 *
 * @example
 * ```ts
 * const card = scoreKim({ measurements: {} }, adindaFramework, { asOf: '2026-01-31' });
 * profileRows(explainScore(card, adindaFramework), en)[0]; // { code: 'akses', label: 'Access to information' }
 * ```
 */
export function profileRows(explanation: Explanation, language: ProfileLanguage): ProfileRow[] {
  requireArgument(explanation, explanationKind, 'profileRows', 'explanation');
  requireArgument(language, frameworkLanguage, 'profileRows', 'language');
  const { root, framework } = explanation;
  const words = frameworkWords(framework, language);
  const names: Readonly<Record<string, string>> = language.indicators?.names ?? {};
  const nameOf = (code: string) =>
    words.criterion(code) ?? (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;
  return root.children.map((child) => {
    const { code } = child;
    const label = child.kind === 'group' ? words.group(code) : nameOf(code);
    const score = child.kind === 'group' ? child.score.score : countedValue(child.score);
    return { code, label, ...(score !== undefined && { score }) };
  });
}

/** The value of a criterion that stands by itself in the index, where it was measured and counted. */
function countedValue({ use, normalised }: CriterionScore): number | undefined {
  return use === 'counted' ? normalised : undefined;
}

const frameworkLanguage: Kind = /* @__PURE__ */ languageWith('frameworks');
