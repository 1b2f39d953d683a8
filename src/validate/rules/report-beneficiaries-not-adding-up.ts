import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type BeneficiaryParams = {
  /**
   * `sexes`: more women and men than people. `activity`: one activity reached more people than the whole period.
   * `ids`: more people are listed than were counted.
   */
  readonly check: 'sexes' | 'activity' | 'ids';
};

/** People reached: the parts are not more than the whole. */
export const reportBeneficiariesNotAddingUp: Rule<
  'report.beneficiaries-not-adding-up',
  'activity-report',
  NoOptions,
  BeneficiaryParams
> = {
  code: 'report.beneficiaries-not-adding-up',
  kind: 'activity-report',
  check({ beneficiaries, activities = [], period }) {
    const findings: Finding<BeneficiaryParams>[] = [];
    let compared = 0;
    const compare = (part: number, whole: number, path: Path, check: BeneficiaryParams['check']) => {
      compared++;
      if (part > whole) findings.push({ path, params: { check } });
    };
    const { total, women, men } = beneficiaries ?? {};
    if (total !== undefined && (women !== undefined || men !== undefined)) {
      compare((women ?? 0) + (men ?? 0), total, ['beneficiaries', 'total'], 'sexes');
    }
    const { from, through } = period ?? {};
    activities.forEach(({ date, beneficiaryIds, beneficiaries: reached }, i) => {
      const listed = beneficiaryIds && new Set(beneficiaryIds).size;
      if (listed !== undefined && reached !== undefined) {
        compare(listed, reached, ['activities', i, 'beneficiaryIds'], 'ids');
      }
      // Only what happened within the period is part of its whole.
      const within =
        date !== undefined && from !== undefined && through !== undefined && date >= from && date <= through;
      if (total === undefined || !within || (reached === undefined && listed === undefined)) return;
      compare(Math.max(reached ?? 0, listed ?? 0), total, ['beneficiaries', 'total'], 'activity');
    });
    return compared === 0 ? cannotTell('not-given', ['beneficiaries']) : conclude(findings);
  },
};
