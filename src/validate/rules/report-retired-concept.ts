import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { ActivityReportDraft } from '../../model/submission.js';
import { facilitationRoles } from '../../vocabulary/about-kim/facilitation-roles.js';
import { informationFlows } from '../../vocabulary/about-kim/information-flows.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { adinda } from '../../vocabulary/concepts/adinda.js';
import { aspirationClasses } from '../../vocabulary/concepts/aspiration-classes.js';
import { channels } from '../../vocabulary/concepts/channels.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { informationSourceTypes } from '../../vocabulary/concepts/information-source-types.js';
import { techniques } from '../../vocabulary/concepts/techniques.js';
import { topics } from '../../vocabulary/concepts/topics.js';
import { cannotTell, type Finding, type Outcome, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type RetiredParams = {
  /** Id of the scheme the code belongs to. */
  readonly scheme: string;
  /** `retired`: no longer in use on that day. `not-yet`: not in use before a later day. */
  readonly when: 'retired' | 'not-yet';
  /** The code to use instead, where there is one. */
  readonly replacedBy: string | null;
};

/** The schemes from which a report takes the codes of what happened on a day. */
export const dayBoundSchemes = {
  techniques,
  adinda,
  topics,
  channels,
  informationFlows,
  informationSourceTypes,
  aspirationClasses,
  counterpartKinds,
  facilitationRoles,
};

/** What happened on a day is told in words that were in use on that day. */
export const reportRetiredConcept: Rule<'report.retired-concept', 'activity-report', NoOptions, RetiredParams> = {
  code: 'report.retired-concept',
  kind: 'activity-report',
  check: (report) => conceptsOutOfUse(report, dayBoundSchemes),
};

/** The rule itself, over any version of the schemes: codes are retired by a release, and a test must not wait for one. */
export function conceptsOutOfUse(report: ActivityReportDraft, schemes: typeof dayBoundSchemes): Outcome<RetiredParams> {
  const findings: Finding<RetiredParams>[] = [];
  const missing: Path[] = [];
  let used = 0;

  function judge<Code extends string>(
    scheme: ConceptScheme<Code>,
    code: Code | undefined,
    day: LocalDate | undefined,
    dayPath: Path,
    path: () => Path,
  ): void {
    if (code === undefined) return;
    used++;
    const concept = Object.hasOwn(scheme.concepts, code) ? scheme.concepts[code] : undefined;
    if (concept === undefined || (concept.since === undefined && concept.until === undefined)) return;
    if (day === undefined) {
      missing.push(dayPath);
      return;
    }
    const replacedBy = concept.replacedBy ?? null;
    if (concept.until !== undefined && day >= concept.until) {
      findings.push({ path: path(), params: { scheme: scheme.id, when: 'retired', replacedBy } });
    } else if (concept.since !== undefined && day < concept.since) {
      findings.push({ path: path(), params: { scheme: scheme.id, when: 'not-yet', replacedBy: null } });
    }
  }

  report.activities?.forEach((activity, i) => {
    const { date: day } = activity;
    const at: Path = ['activities', i];
    const dayPath = [...at, 'date'];
    judge(schemes.techniques, activity.technique, day, dayPath, () => [...at, 'technique']);
    judge(schemes.informationFlows, activity.flow, day, dayPath, () => [...at, 'flow']);
    activity.functions?.forEach((code, j) => {
      judge(schemes.adinda, code, day, dayPath, () => [...at, 'functions', j]);
    });
    activity.topics?.forEach((code, j) => {
      judge(schemes.topics, code, day, dayPath, () => [...at, 'topics', j]);
    });
    activity.channels?.forEach((code, j) => {
      judge(schemes.channels, code, day, dayPath, () => [...at, 'channels', j]);
    });
  });
  report.informationItems?.forEach(({ date, sourceType }, i) => {
    const at: Path = ['informationItems', i];
    judge(schemes.informationSourceTypes, sourceType, date, [...at, 'date'], () => [...at, 'sourceType']);
  });
  report.products?.forEach(({ date, channel }, i) => {
    const at: Path = ['products', i];
    judge(schemes.channels, channel, date, [...at, 'date'], () => [...at, 'channel']);
  });
  report.aspirations?.forEach(({ recordedOn, aspirationClass, forwardedOn, forwardedTo }, i) => {
    const at: Path = ['aspirations', i];
    judge(schemes.aspirationClasses, aspirationClass, recordedOn, [...at, 'recordedOn'], () => [
      ...at,
      'aspirationClass',
    ]);
    judge(schemes.counterpartKinds, forwardedTo, forwardedOn, [...at, 'forwardedOn'], () => [...at, 'forwardedTo']);
  });
  report.facilitation?.forEach(({ receivedOn, role }, i) => {
    const at: Path = ['facilitation', i];
    judge(schemes.facilitationRoles, role, receivedOn, [...at, 'receivedOn'], () => [...at, 'role']);
  });
  return used === 0 ? cannotTell('not-given', ['activities']) : conclude(findings, missing);
}
