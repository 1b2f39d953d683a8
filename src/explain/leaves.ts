import type { LocalDate } from '../kernel/local-date.js';
import type { Indicator } from '../measure/indicator.js';
import { indicators } from '../measure/registry.js';
import type { CriterionScore } from '../model/scorecard.js';
import type { Criterion } from '../score/framework.js';
import type { AspirationClass } from '../vocabulary/concepts/aspiration-classes.js';
import type { ExplanationLeaf } from './explanation.js';

/**
 * What a criterion rests on.
 *
 * @param on the day whose dated limits are named; absent: none are.
 */
export function leavesOf(
  { code, measurement, notRead }: CriterionScore,
  { normalise, basis }: Criterion,
  on: LocalDate | undefined,
): readonly ExplanationLeaf[] {
  const reading: ExplanationLeaf = { kind: 'reading', normalise, basis };
  if (measurement.status !== 'measured') return [{ kind: 'no-value', measurement }, reading];
  const { evidence, shortfall } = measurement;
  return [
    ...(notRead === undefined ? [] : [{ kind: 'no-value' as const, measurement: notRead }]),
    ...(evidence === undefined ? [] : [{ kind: 'evidence' as const, ids: evidence }]),
    ...(shortfall === undefined || shortfall.length === 0 ? [] : [{ kind: 'shortfall' as const, ids: shortfall }]),
    ...(on === undefined ? [] : timeLimitsOf(code, on)),
    reading,
  ];
}

function timeLimitsOf(code: string, on: LocalDate): ExplanationLeaf[] {
  const known: Readonly<Record<string, Indicator>> = indicators;
  const limits = Object.hasOwn(known, code) ? known[code]?.timeLimits : undefined;
  if (limits === undefined) return [];
  return Object.entries(limits).flatMap(([aspirationClass, series]) => {
    const entry = series.filter(({ from }) => from <= on).at(-1);
    return entry === undefined
      ? []
      : [{ kind: 'time-limit' as const, aspirationClass: aspirationClass as AspirationClass, entry }];
  });
}
