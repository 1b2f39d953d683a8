import { countDistinct } from '../../kernel/count-distinct.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type BeneficiaryParams = {
  /**
   * `sexes`: more women and men than people. `activity`: one activity reached more people than the whole period.
   * `ids`: more people are listed than were counted.
   */
  readonly check: 'sexes' | 'activity' | 'ids';
};

/**
 * Beneficiaries: the parts are not more than the whole.
 *
 * Fails when more women and men than people are stated, when an activity within the period reached more people than the
 * whole period, and at every activity whose list names more different people than were counted.
 *
 * Boundary: equal numbers pass. Both ends of the period belong to it; an activity outside it, or without a day, is no part
 * of the whole.
 */
export const reportBeneficiariesNotAddingUp = /* @__PURE__ */ rule({
  code: 'report.beneficiaries-not-adding-up',
  kind: 'activity-report',
  ifNothingExamined: 'not-given',
  asksFor: ['beneficiaries'],
  check({ beneficiaries, activities = [], period }, answer: Answering<'activity-report', BeneficiaryParams>) {
    const compare = (part: number, whole: number, path: Path, check: BeneficiaryParams['check']) => {
      answer.examined();
      if (part > whole) answer.found(path, { check });
    };
    const { total, women, men } = beneficiaries ?? {};
    if (total !== undefined && (women !== undefined || men !== undefined)) {
      compare((women ?? 0) + (men ?? 0), total, ['beneficiaries', 'total'], 'sexes');
    }
    const { from, through } = period ?? {};
    for (let i = 0; i < activities.length; i++) {
      const { date, beneficiaryIds, beneficiaries: reached } = activities[i] ?? {};
      const listed = beneficiaryIds && countDistinct(beneficiaryIds);
      if (listed !== undefined && reached !== undefined) {
        compare(listed, reached, ['activities', i, 'beneficiaryIds'], 'ids');
      }
      const within =
        date !== undefined && from !== undefined && through !== undefined && date >= from && date <= through;
      if (total === undefined || !within || (reached === undefined && listed === undefined)) continue;
      compare(Math.max(reached ?? 0, listed ?? 0), total, ['beneficiaries', 'total'], 'activity');
    }
  },
});

/** For the page of the rules. */
export const reportBeneficiariesNotAddingUpReference = {
  reads: [
    'beneficiaries.total',
    'beneficiaries.women',
    'beneficiaries.men',
    'period.from',
    'period.through',
    'activities[].date',
    'activities[].beneficiaryIds',
    'activities[].beneficiaries',
  ],
  reportsAt: ['beneficiaries.total', 'activities[].beneficiaryIds'],
  notInJsonSchema: 'adds-up',
} as const satisfies RuleReference;
