import type { ActivityClassification } from '../../classify/classification.js';
import { classificationKind } from '../../explain/render-classification.js';
import {
  both,
  flag,
  iterable,
  type Kind,
  list,
  listOf,
  optional,
  requireArgument,
  requireOptions,
  shape,
} from '../../kernel/arguments.js';
import { requireSameKim } from '../../measure/require-records.js';
import type { Activity } from '../../model/activity.js';
import type { ActivityReport } from '../../model/activity-report.js';
import { activityReport } from '../../model/kinds.js';
import type { Language } from '../../texts/language.js';
import { informationFlows } from '../../vocabulary/about-kim/information-flows.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { codesOf } from '../../vocabulary/concept-of.js';
import type { SchemeLanguage } from '../../vocabulary/concept-texts.js';
import { type AdindaFunction, adinda } from '../../vocabulary/concepts/adinda.js';
import { type Channel, channels } from '../../vocabulary/concepts/channels.js';
import { techniques } from '../../vocabulary/concepts/techniques.js';
import { type Topic, topics } from '../../vocabulary/concepts/topics.js';
import { codeOf } from '../../vocabulary/kinds.js';
import { textsOf } from '../../vocabulary/texts-of.js';
import { activityLanguage, seatOf } from '../kinds.js';
import { activityColumns, type FixedActivityCells } from './activity-columns.js';
import { type CellValue, type Column, inLanguage } from './column.js';
import { type ColumnName, columnName } from './column-name.js';
import { type KimCells, kimCells, type SeatOf } from './kim-cells.js';

type Flags<Prefix extends string, Code extends string> = {
  readonly [Each in Code as `${Prefix}_${ColumnName<Each>}`]: boolean | null;
};

/**
 * One activity, with a column for every function, channel and topic that it may have: true, false, or null when the
 * report does not state. Such as `function_diskusi` and `channel_tatap_muka`.
 */
export type ActivityRow = FixedActivityCells &
  Flags<'function', AdindaFunction> &
  Flags<'channel', Channel> &
  Flags<'topic', Topic>;

/** A report, and the registration it belongs to. */
export interface ActivityRowSource {
  readonly report: ActivityReport;
  /** Of the same KIM; only its name and its seat are read. */
  readonly registration?: SeatOf | undefined;
  /** What the titles state, by id of the activity, as `classifyActivity` gives it. */
  readonly classifications?: ReadonlyMap<string, ActivityClassification> | undefined;
}

/** How rows of activities are made. */
export interface ActivityRowOptions {
  /** The language of the labels. */
  readonly language: Language;
  /** Whether somebody has read the titles and they name nobody; default false, and the column stays empty. */
  readonly keepTitles?: boolean | undefined;
}

/**
 * Activities as a table: one row each, a code and a label column for every facet with one value, and a boolean column for
 * every option of a facet with several. Holds no ids of persons, only numbers, and no title unless asked.
 *
 * @param reports anything that can be gone through; nothing is kept.
 * @throws KimError `missing-argument` or `invalid-argument` for what is no report, and for the registration of another KIM, when
 *   its row is due.
 *
 * @example
 * ```ts
 * const report = {
 *   kind: 'activity-report', schemaVersion: 'v1', id: 'r1', kimId: 'k1',
 *   period: { from: '2025-01-01', through: '2025-12-31' },
 *   activities: [{ id: 'a1', date: '2025-03-01', title: 'Rembuk', functions: ['diskusi'], attendance: { memberIds: ['m1'] } }],
 * };
 * const [row] = activityRows([{ report }], { language: id });
 * row.function_diskusi; // true
 * row.function_akses; // false
 * row.channel_radio; // null
 * row.members; // 1
 * row.title; // null
 * ```
 */
export function* activityRows(
  reports: Iterable<ActivityRowSource>,
  options: ActivityRowOptions,
): Generator<ActivityRow, void> {
  requireArgument(reports, iterable, 'activityRows', 'reports');
  requireOptions(options, { language: activityLanguage, keepTitles: flag }, 'activityRows');
  const { language } = options;
  requireArgument(language, activityLanguage, 'activityRows', 'language');
  let at = 0;
  const facets = [flagsOf('function', adinda), flagsOf('channel', channels), flagsOf('topic', topics)] as const;
  // A copy has all the keys at once; putting so many together anew for each row takes many times as long.
  const blank = Object.fromEntries(facets.flatMap((names) => Object.values(names)).map((name) => [name, null]));
  for (const source of reports) {
    requireArgument(source, activitySource, 'activityRows', `reports[${at++}]`);
    const { report, registration, classifications } = source;
    requireSameKim(registration, report, 'activityRows', `reports[${at - 1}].registration`);
    const first = kimCells({ kimId: report.kimId, reportId: report.id, period: report.period }, registration, language);
    for (const activity of report.activities ?? []) {
      const row: Record<string, CellValue> = { ...blank };
      state(row, facets[0], activity.functions);
      state(row, facets[1], activity.channels);
      state(row, facets[2], activity.topics);
      const facts = factCells(activity, language, options.keepTitles === true);
      Object.assign(row, first, facts, inferredCells(classifications?.get(activity.id), language));
      yield row as unknown as ActivityRow;
    }
  }
}

const someList: Kind = /* @__PURE__ */ optional(list);

/** What cells state of an activity besides what every function looks at. */
const activityOfRow: Kind = /* @__PURE__ */ shape('an activity, as parseSubmission reads it', {
  technique: /* @__PURE__ */ optional(/* @__PURE__ */ codeOf(techniques)),
  flow: /* @__PURE__ */ optional(/* @__PURE__ */ codeOf(informationFlows)),
  channels: someList,
  topics: someList,
  partners: someList,
  otherKimIds: someList,
  beneficiaryIds: someList,
  attendance: /* @__PURE__ */ optional(/* @__PURE__ */ shape('who came', { memberIds: someList })),
});

const activitySource: Kind = /* @__PURE__ */ shape('a report with its registration', {
  report: /* @__PURE__ */ both(
    activityReport,
    /* @__PURE__ */ shape('an activity report', {
      activities: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(activityOfRow, 'a list of activities')),
    }),
  ),
  registration: seatOf,
  classifications: {
    takes: 'a map of classifications by the id of the activity',
    accepts: (value) =>
      value === undefined || (value instanceof Map && [...value.values()].every(classificationKind.accepts)),
  },
});

/** The names of the columns of a facet with several values, by code. */
function flagsOf<Code extends string>(prefix: string, scheme: ConceptScheme<Code>) {
  const names = codesOf(scheme).map((code) => [code, `${prefix}_${columnName(code)}`]);
  return Object.fromEntries(names) as Readonly<Record<Code, string>>;
}

/** States of every option whether it was stated; nothing at all of a facet that was not stated. */
function state<Code extends string>(
  row: Record<string, CellValue>,
  names: Readonly<Record<Code, string>>,
  stated: readonly Code[] | undefined,
): void {
  if (stated === undefined) return;
  for (const code in names) row[names[code]] = stated.includes(code);
}

/** The columns of activity rows; one for every option of each facet with several values. */
export function activityColumnsIn(language: Language): Column<keyof ActivityRow & string>[] {
  return [
    ...inLanguage(activityColumns, language.columns),
    ...flagColumns('function', adinda, language),
    ...flagColumns('channel', channels, language),
    ...flagColumns('topic', topics, language),
  ];
}

function factCells(
  activity: Activity,
  { concepts }: Pick<Language, 'concepts'>,
  keepTitles: boolean,
): Omit<FixedActivityCells, keyof KimCells | keyof InferredCells> {
  const { technique, flow, attendance } = activity;
  return {
    activity_id: activity.id,
    date: activity.date,
    title: keepTitles ? (activity.title ?? null) : null,
    technique_code: technique ?? null,
    technique_label: technique === undefined ? null : concepts.techniques.concepts[technique].label,
    flow_code: flow ?? null,
    flow_label: flow === undefined ? null : concepts['information-flows'].concepts[flow].label,
    members: attendance?.memberIds?.length ?? attendance?.members ?? null,
    guests: attendance?.guests ?? null,
    women: attendance?.women ?? null,
    men: attendance?.men ?? null,
    attendance: attendance?.total ?? null,
    beneficiaries: activity.beneficiaryIds?.length ?? activity.beneficiaries ?? null,
    partners: activity.partners?.length ?? null,
    other_kims: activity.otherKimIds?.length ?? null,
    planned_activity_id: activity.plannedActivityId ?? null,
  };
}

type InferredCells = Pick<FixedActivityCells, `inferred_${string}` & keyof FixedActivityCells>;

/** What was found in the title; several codes are divided by `; `. */
function inferredCells(
  found: ActivityClassification | undefined,
  { concepts }: Pick<Language, 'concepts'>,
): InferredCells {
  const technique = found?.technique;
  const codesIn = (findings: readonly { readonly concept: string }[] | undefined) =>
    findings === undefined || findings.length === 0 ? null : findings.map(({ concept }) => concept).join('; ');
  return {
    inferred_status: found?.status?.concept ?? null,
    inferred_grade: technique?.grade ?? null,
    inferred_technique_code: technique?.concept ?? null,
    inferred_technique_label: technique === undefined ? null : concepts.techniques.concepts[technique.concept].label,
    inferred_functions: codesIn(found?.functions),
    inferred_topics: codesIn(found?.topics),
    inferred_channels: codesIn(found?.channels),
  };
}

function flagColumns<Prefix extends string, Code extends string, Id extends string>(
  prefix: Prefix,
  scheme: ConceptScheme<Code, Id>,
  language: SchemeLanguage<NoInfer<Code>, NoInfer<Id>>,
): Column<`${Prefix}_${ColumnName<Code>}`>[] {
  const { title, concepts } = textsOf(scheme, language);
  return codesOf(scheme).map((code) => ({
    name: `${prefix}_${columnName(code)}`,
    type: 'boolean',
    nullable: true,
    label: `${title}: ${concepts[code].label}`,
    description: concepts[code].definition,
    privacyClass: 'public',
  }));
}
