import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { ActivityReportDraft } from '../../model/submission.js';
import { type CodeList, type CodeRow, codeRows } from '../../vocabulary/code-list.js';
import {
  adinda,
  aspirationClasses,
  channels,
  counterpartKinds,
  facilitationRoles,
  informationFlows,
  informationSourceTypes,
  techniques,
  topics,
} from '../../vocabulary/generated/lists.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

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

type Dated = CodeRow['concept'];

function datedConceptsOf(schemes: Readonly<Record<string, CodeList>>): DatedConcepts {
  const dated: Record<string, ReadonlyMap<string, Dated>> = {};
  for (const [name, list] of Object.entries(schemes)) {
    const found = codeRows(list).filter(({ concept: { since, until } }) => since !== undefined || until !== undefined);
    if (found.length > 0) dated[name] = new Map(found.map(({ code, concept }) => [code, concept]));
  }
  return dated;
}

const datedConcepts = /* @__PURE__ */ datedConceptsOf(dayBoundSchemes);

/** Where a report states a code of what happened on a day, and where that day stands. */
const codePlaces = [
  { list: 'activities', day: 'date', field: 'technique', scheme: 'techniques' },
  { list: 'activities', day: 'date', field: 'flow', scheme: 'informationFlows' },
  { list: 'activities', day: 'date', field: 'functions', scheme: 'adinda' },
  { list: 'activities', day: 'date', field: 'topics', scheme: 'topics' },
  { list: 'activities', day: 'date', field: 'channels', scheme: 'channels' },
  { list: 'informationItems', day: 'date', field: 'sourceType', scheme: 'informationSourceTypes' },
  { list: 'products', day: 'date', field: 'channel', scheme: 'channels' },
  { list: 'aspirations', day: 'recordedOn', field: 'aspirationClass', scheme: 'aspirationClasses' },
  { list: 'aspirations', day: 'forwardedOn', field: 'forwardedTo', scheme: 'counterpartKinds' },
  { list: 'facilitation', day: 'receivedOn', field: 'role', scheme: 'facilitationRoles' },
] as const;

/**
 * What happened on a day is stated in codes that were in use on that day.
 *
 * Fails at every code that was retired by the day of its record, or not yet in use.
 *
 * Boundary: the first day of a code passes, the day on which it is retired does not. Codes that are always in use need no
 * day.
 */
export const reportRetiredConcept = /* @__PURE__ */ rule({
  code: 'report.retired-concept',
  kind: 'activity-report',
  ifNothingExamined: 'not-given',
  asksFor: ['activities'],
  check: (report, answer: Answering<'activity-report', RetiredParams>) =>
    noteConceptsOutOfUse(report, answer, dayBoundSchemes, datedConcepts),
});

/** For the page of the rules. */
export const reportRetiredConceptReference = {
  reads: [
    'activities[].date',
    'activities[].technique',
    'activities[].flow',
    'activities[].functions',
    'activities[].topics',
    'activities[].channels',
    'informationItems[].date',
    'informationItems[].sourceType',
    'products[].date',
    'products[].channel',
    'aspirations[].recordedOn',
    'aspirations[].aspirationClass',
    'aspirations[].forwardedOn',
    'aspirations[].forwardedTo',
    'facilitation[].receivedOn',
    'facilitation[].role',
  ],
  reportsAt: [
    'activities[].technique',
    'activities[].flow',
    'activities[].functions',
    'activities[].topics',
    'activities[].channels',
    'informationItems[].sourceType',
    'products[].channel',
    'aspirations[].aspirationClass',
    'aspirations[].forwardedTo',
    'facilitation[].role',
  ],
  lacks: [
    'activities[].date',
    'informationItems[].date',
    'products[].date',
    'aspirations[].recordedOn',
    'aspirations[].forwardedOn',
    'facilitation[].receivedOn',
  ],
  notInJsonSchema: 'needs-vocabulary-dates',
} as const satisfies RuleReference;

/** The rule itself, over any version of the schemes: codes are retired by a release, and a test must not wait for one. */
export function noteConceptsOutOfUse(
  report: ActivityReportDraft,
  answer: Pick<Answering<'activity-report', RetiredParams>, 'found' | 'lacks' | 'examined'>,
  schemes: typeof dayBoundSchemes,
  dated: DatedConcepts = datedConceptsOf(schemes),
): void {
  let isAnyUsed = false;
  for (const { list, day, field, scheme } of codePlaces) {
    const datedHere = dated[scheme];
    // Hardly a code has a date: where none has, it is enough to know whether there is a code at all.
    if (datedHere === undefined && isAnyUsed) continue;
    const items = (report[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
    for (let i = 0; i < items.length; i++) {
      const stated = items[i]?.[field] as string | readonly string[] | undefined;
      if (stated === undefined || stated.length === 0) continue;
      isAnyUsed = true;
      if (datedHere === undefined) break;
      const on = items[i]?.[day] as LocalDate | undefined;
      const judge = (code: string, path: Path) => {
        const concept = datedHere.get(code);
        if (concept === undefined) return;
        if (on === undefined) answer.lacks([list, i, day]);
        else if (concept.until !== undefined && on >= concept.until) {
          const replacedBy = concept.replacedBy ?? null;
          answer.found(path, { scheme: schemes[scheme].id, when: 'retired', replacedBy });
        } else if (concept.since !== undefined && on < concept.since) {
          answer.found(path, { scheme: schemes[scheme].id, when: 'not-yet', replacedBy: null });
        }
      };
      if (typeof stated === 'string') judge(stated, [list, i, field]);
      else for (let j = 0; j < stated.length; j++) judge(stated[j] as string, [list, i, field, j]);
    }
  }
  if (isAnyUsed) answer.examined();
}
