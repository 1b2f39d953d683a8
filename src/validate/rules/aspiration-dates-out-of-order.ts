import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

/** The way of an aspiration, in order. */
const way = ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'] as const;

type WayStep = (typeof way)[number];

type AspirationParams = {
  /** The step that must come first. */
  readonly earlier: WayStep;
  /** The step that is dated before it. */
  readonly later: WayStep;
};

/** An aspiration is recorded, then forwarded, then answered, then the answer is reported to those who asked. */
export const aspirationDatesOutOfOrder: Rule<
  'aspiration.dates-out-of-order',
  'activity-report',
  NoOptions,
  AspirationParams
> = {
  code: 'aspiration.dates-out-of-order',
  kind: 'activity-report',
  check({ aspirations }) {
    if (aspirations === undefined) return cannotTell('not-given', ['aspirations']);
    if (aspirations.length === 0) return nothingToCheck;
    const findings: Finding<AspirationParams>[] = [];
    const missing: Path[] = [];
    aspirations.forEach((aspiration, i) => {
      if (aspiration.recordedOn === undefined) missing.push(['aspirations', i, 'recordedOn']);
      let earlier: WayStep | undefined;
      for (const later of way) {
        const day = aspiration[later];
        if (day === undefined) continue;
        const before = earlier === undefined ? undefined : aspiration[earlier];
        if (earlier !== undefined && before !== undefined && day < before) {
          findings.push({ path: ['aspirations', i, later], params: { earlier, later } });
        }
        earlier = later;
      }
    });
    return conclude(findings, missing);
  },
};
