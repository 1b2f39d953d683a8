import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { ActivityReportDraft } from '../../model/submission.js';
import { facilitationRoles } from '../../vocabulary/about-kim/facilitation-roles.js';
import { informationFlows } from '../../vocabulary/about-kim/information-flows.js';
import type { Concept, ConceptScheme } from '../../vocabulary/concept.js';
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

/** The concepts of each scheme that are not in use on every day; hardly a code is such. */
type DatedConcepts = Readonly<Partial<Record<string, ReadonlyMap<string, Dated>>>>;

type Dated = Pick<Concept, 'since' | 'until'> & { readonly replacedBy?: string };

function datedConceptsOf(schemes: Readonly<Record<string, ConceptScheme<string>>>): DatedConcepts {
  const dated: Record<string, ReadonlyMap<string, Dated>> = {};
  for (const [name, { concepts }] of Object.entries(schemes)) {
    const found = Object.entries(concepts).filter(([, { since, until }]) => since !== undefined || until !== undefined);
    if (found.length > 0) dated[name] = new Map(found);
  }
  return dated;
}

const datedConcepts = /* @__PURE__ */ datedConceptsOf(dayBoundSchemes);

/** What happened on a day is stated in codes that were in use on that day. */
export const reportRetiredConcept: Rule<'report.retired-concept', 'activity-report', NoOptions, RetiredParams> = {
  code: 'report.retired-concept',
  kind: 'activity-report',
  check: (report) => conceptsOutOfUse(report, dayBoundSchemes, datedConcepts),
};

/** The rule itself, over any version of the schemes: codes are retired by a release, and a test must not wait for one. */
export function conceptsOutOfUse(
  report: ActivityReportDraft,
  schemes: typeof dayBoundSchemes,
  dated: DatedConcepts = datedConceptsOf(schemes),
): Outcome<RetiredParams> {
  const findings: Finding<RetiredParams>[] = [];
  const missing: Path[] = [];
  let used = 0;

  function judge(
    scheme: keyof typeof schemes,
    code: string | undefined,
    day: LocalDate | undefined,
    list: string,
    index: number,
    dayField: string,
    field: string,
    position?: number,
  ): void {
    if (code === undefined) return;
    used++;
    const concept = dated[scheme]?.get(code);
    if (concept === undefined) return;
    if (day === undefined) {
      missing.push([list, index, dayField]);
      return;
    }
    const path = [list, index, field, ...(position === undefined ? [] : [position])];
    if (concept.until !== undefined && day >= concept.until) {
      const replacedBy = concept.replacedBy ?? null;
      findings.push({ path, params: { scheme: schemes[scheme].id, when: 'retired', replacedBy } });
    } else if (concept.since !== undefined && day < concept.since) {
      findings.push({ path, params: { scheme: schemes[scheme].id, when: 'not-yet', replacedBy: null } });
    }
  }

  report.activities?.forEach(({ date, technique, flow, functions, topics, channels }, i) => {
    judge('techniques', technique, date, 'activities', i, 'date', 'technique');
    judge('informationFlows', flow, date, 'activities', i, 'date', 'flow');
    functions?.forEach((code, j) => {
      judge('adinda', code, date, 'activities', i, 'date', 'functions', j);
    });
    topics?.forEach((code, j) => {
      judge('topics', code, date, 'activities', i, 'date', 'topics', j);
    });
    channels?.forEach((code, j) => {
      judge('channels', code, date, 'activities', i, 'date', 'channels', j);
    });
  });
  report.informationItems?.forEach(({ date, sourceType }, i) => {
    judge('informationSourceTypes', sourceType, date, 'informationItems', i, 'date', 'sourceType');
  });
  report.products?.forEach(({ date, channel }, i) => {
    judge('channels', channel, date, 'products', i, 'date', 'channel');
  });
  report.aspirations?.forEach(({ recordedOn, aspirationClass, forwardedOn, forwardedTo }, i) => {
    judge('aspirationClasses', aspirationClass, recordedOn, 'aspirations', i, 'recordedOn', 'aspirationClass');
    judge('counterpartKinds', forwardedTo, forwardedOn, 'aspirations', i, 'forwardedOn', 'forwardedTo');
  });
  report.facilitation?.forEach(({ receivedOn, role }, i) => {
    judge('facilitationRoles', role, receivedOn, 'facilitation', i, 'receivedOn', 'role');
  });
  return used === 0 ? cannotTell('not-given', ['activities']) : conclude(findings, missing);
}
