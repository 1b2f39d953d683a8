import type { NotClassifiedReason } from '../../model/scorecard.js';

/** Reasons for having no class, that nobody judged the quality first: it is said where judgements are lacking, before all else. */
export function judgementFirst(reasons: readonly NotClassifiedReason[]): readonly NotClassifiedReason[] {
  const isJudgement = (reason: NotClassifiedReason) => reason === 'quality-not-judged';
  return [...reasons.filter(isJudgement), ...reasons.filter((reason) => !isJudgement(reason))];
}
