import { isInWindow, type OutsideReason, recordWindow, whyOutside } from '../facts/record-window.js';
import {
  list,
  listOf,
  localDate,
  optional,
  requireArgument,
  requireAsOf,
  requireOptions,
  shape,
  statedPeriod,
  text,
} from '../kernel/arguments.js';
import type { Period } from '../kernel/date-span.js';
import type { Path } from '../kernel/json-pointer.js';
import { type LocalDate, quarterNumber } from '../kernel/local-date.js';
import type { DevelopmentReport, DutyDone, GivenFacilitation } from '../model/development-report.js';
import type { Measurement } from '../model/measurement.js';
import { facilitationRoles } from '../vocabulary/about-kim/facilitation-roles.js';
import { dutyBearers, type GovernmentDuty } from '../vocabulary/about-kim/government-duties.js';
import { exposureIn } from './exposure.js';

/** What is measured of the government's half. */
export type DevelopmentIndicator =
  /** Given: how many of the known facilitation roles, and of the duties that sources lay on this level. */
  | 'pembinaan.ragam-fasilitasi'
  | 'pembinaan.tugas-dijalankan'
  /** With other levels of government. */
  | 'pembinaan.tingkat-lain'
  /** To how many: KIMs reached, reached in two quarters or more, reached by what was planned with KIMs. */
  | 'pembinaan.kim-terjangkau'
  | 'pembinaan.kim-berulang'
  | 'pembinaan.kim-ikut-merencanakan'
  | 'pembinaan.kim-bermitra'
  /** With what result: KIMs asked about it, KIMs that use what was given, KIMs evaluated. */
  | 'pembinaan.kim-ditanya'
  | 'pembinaan.kim-memakai'
  | 'pembinaan.kim-dievaluasi';

/** Why there is no value, besides that nothing was recorded. */
export type DevelopmentReason =
  /** Neither the report nor a register states which KIMs there are in the region. */
  | 'kims-unknown'
  /** The report, or the register, states that there are none. */
  | 'no-kims'
  /** No source that is known lays a duty on this level. */
  | 'no-duties-of-this-level';

/** How a development report is measured. */
export interface DevelopmentOptions {
  /** The day of measuring. */
  readonly asOf: LocalDate;
  /**
   * Ids of all KIMs of the region from a register that is not the report itself, such as the national list. It takes the
   * place of the `kimIds` of the report, so that an office cannot raise a share by leaving out a KIM that it did not reach.
   */
  readonly register?: readonly string[];
}

/** A record of a development report that did not count, and why. */
export interface DevelopmentNotCounted {
  readonly list: 'facilitation' | 'duties';
  readonly path: Path;
  readonly id: string;
  /** `unknown-code`: a role or a duty that the vocabulary does not have (the letter i has no code). */
  readonly reason: OutsideReason | 'unknown-code';
}

/** What `measureDevelopment` gives; `scoreKim` takes it as it is. */
export interface DevelopmentMeasurement {
  readonly reportId: string;
  readonly period: Period;
  readonly asOf: LocalDate;
  readonly exposure: { readonly months: number };
  readonly measurements: Readonly<Record<DevelopmentIndicator, Measurement>>;
  readonly notCounted: readonly DevelopmentNotCounted[];
  /** Where the KIMs below the line come from; absent where nothing states them. */
  readonly kimsFrom?: 'register' | 'report';
  /** KIMs named in records that are not among the KIMs of the region; they count nowhere. */
  readonly unknownKims: number;
  /** KIMs of the register that the report does not count to the region; absent without a register or such a list. */
  readonly leftOutKims?: number;
}

/**
 * Measures what an office did for the KIMs of its region: what was given, to how many, and with what result. Every share has
 * all KIMs of the region below the line, so that leaving a record out never raises it. Which KIMs there are the report states
 * itself; with a `register` leaving a KIM out of that list raises nothing either.
 *
 * @throws KimError `missing-argument` or `invalid-argument` without a report, its period, or `asOf`, and for a register that
 * is no list of ids.
 *
 * @example
 * ```ts
 * const report = {
 *   id: 'pembinaan-2025', level: 'kabupaten-kota', period: { from: '2025-01-01', through: '2025-12-31' },
 *   kimIds: ['a', 'b', 'c', 'd'],
 *   facilitation: [
 *     { id: 'f1', role: 'bimbingan-teknis', givenOn: '2025-03-04', kimIds: ['a', 'b'], followUp: { askedOn: '2025-06-02', applying: ['a'], notApplying: ['b'] } },
 *     { id: 'f2', role: 'studi-banding', givenOn: '2025-09-10', kimIds: ['a'] },
 *   ],
 *   duties: [],
 * };
 * const { measurements } = measureDevelopment(report, { asOf: '2026-01-31' });
 * measurements['pembinaan.kim-terjangkau'].value; // 0.5
 * measurements['pembinaan.kim-memakai'].value; // 0.25
 * measurements['pembinaan.ragam-fasilitasi'].value; // 2
 * ```
 */
export function measureDevelopment(report: DevelopmentReport, options: DevelopmentOptions): DevelopmentMeasurement {
  requireArgument(report, developmentReport, 'measureDevelopment', 'report');
  const { asOf, register } = options ?? {};
  requireAsOf(asOf, 'measureDevelopment');
  requireOptions(options, developmentOptions, 'measureDevelopment');
  const { exposure, facilitation, duties, notCounted } = countedRecords(report, asOf);
  const { kimIds, level } = report;
  const listed = register ?? kimIds;
  const ofRegion = listed === undefined ? undefined : new Set(listed);
  const share = (recorded: unknown, ids: Iterable<string>): Measurement => {
    if (recorded === undefined) return { status: 'no-data', reason: 'not-recorded' };
    if (ofRegion === undefined) return { status: 'no-data', reason: 'kims-unknown' };
    // What only the office itself states takes no question away from it.
    if (ofRegion.size === 0)
      return { status: register === undefined ? 'no-data' : 'not-applicable', reason: 'no-kims' };
    const found = new Set([...ids].filter((id) => ofRegion.has(id))).size;
    const denominator = ofRegion.size;
    return { status: 'measured', value: found / denominator, numerator: found, denominator, n: found };
  };
  const number = (recorded: unknown, codes: Iterable<string>): Measurement => {
    if (recorded === undefined) return { status: 'no-data', reason: 'not-recorded' };
    const value = new Set(codes).size;
    return { status: 'measured', value, n: value };
  };
  const reached = (given: readonly GivenFacilitation[]) => given.flatMap(({ kimIds: ids = [] }) => ids);
  const withDuty = (duty: GovernmentDuty) => duties.flatMap((one) => (one.duty === duty ? (one.kimIds ?? []) : []));
  const ownDuties = (Object.keys(dutyBearers) as GovernmentDuty[]).filter((duty) => dutyBearers[duty].includes(level));
  const measured: Omit<DevelopmentMeasurement, 'unknownKims' | 'leftOutKims' | 'kimsFrom'> = {
    reportId: report.id,
    period: report.period,
    asOf,
    exposure,
    measurements: {
      'pembinaan.ragam-fasilitasi': number(
        report.facilitation,
        facilitation.map(({ role }) => role),
      ),
      'pembinaan.tugas-dijalankan': dutiesDone(report, ownDuties, facilitation, duties),
      'pembinaan.tingkat-lain': number(
        report.facilitation,
        facilitation.flatMap(({ jointlyWith = [] }) => jointlyWith.filter((one) => one !== level)),
      ),
      'pembinaan.kim-terjangkau': share(report.facilitation, reached(facilitation)),
      'pembinaan.kim-berulang': share(report.facilitation, reachedAgain(facilitation)),
      'pembinaan.kim-ikut-merencanakan': share(
        report.facilitation,
        reached(facilitation.filter(({ plannedWithKims }) => plannedWithKims === true)),
      ),
      'pembinaan.kim-bermitra': share(report.duties, withDuty('kemitraan-komunikasi')),
      'pembinaan.kim-ditanya': share(
        report.facilitation,
        facilitation.flatMap((one) => [
          ...(asked(one, asOf)?.applying ?? []),
          ...(asked(one, asOf)?.notApplying ?? []),
        ]),
      ),
      'pembinaan.kim-memakai': share(
        report.facilitation,
        facilitation.flatMap((one) => asked(one, asOf)?.applying ?? []),
      ),
      'pembinaan.kim-dievaluasi': share(report.duties, withDuty('evaluasi-berkala')),
    },
    notCounted,
  };
  const named = [...reached(facilitation), ...duties.flatMap(({ kimIds: ids = [] }) => ids)];
  const unknown = ofRegion === undefined ? [] : named.filter((id) => !ofRegion.has(id));
  const own = kimIds === undefined ? undefined : new Set(kimIds);
  return {
    ...measured,
    ...(ofRegion !== undefined && { kimsFrom: register === undefined ? ('report' as const) : ('register' as const) }),
    unknownKims: new Set(unknown).size,
    ...(register !== undefined &&
      own !== undefined && { leftOutKims: [...new Set(register)].filter((id) => !own.has(id)).length }),
  };
}

const item = /* @__PURE__ */ shape('a record with an id', { id: text });
const records = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(item, 'a list of records with ids'));
/** @internal */
export const kimRegister = /* @__PURE__ */ listOf(text, 'a list of ids of KIMs');
const developmentOptions = { asOf: localDate, register: kimRegister };
/** @internal */
export const developmentReport = /* @__PURE__ */ shape('a development report: an object with id, level and period', {
  id: text,
  level: text,
  period: statedPeriod,
  kimIds: /* @__PURE__ */ optional(list),
  facilitation: records,
  duties: records,
});

/** The records of a report that count on a day, and those that do not. @internal */
export function countedRecords(report: DevelopmentReport, asOf: LocalDate) {
  const window = recordWindow(report.period, asOf);
  const notCounted: DevelopmentNotCounted[] = [];
  const keep = <Item extends { readonly id: string }>(
    name: DevelopmentNotCounted['list'],
    items: readonly Item[] | undefined,
    dateOf: (one: Item) => LocalDate,
    isKnown: (one: Item) => boolean,
  ): Item[] =>
    (items ?? []).filter((one, index) => {
      const leave = (reason: DevelopmentNotCounted['reason']) => {
        notCounted.push({ list: name, path: [name, index], id: one.id, reason });
        return false;
      };
      if (!isKnown(one)) return leave('unknown-code');
      return isInWindow(dateOf(one), window) || leave(whyOutside(dateOf(one), report.period));
    });
  return {
    exposure: { months: exposureIn(report.period, asOf, undefined).months },
    facilitation: keep<GivenFacilitation>(
      'facilitation',
      report.facilitation,
      ({ givenOn }) => givenOn,
      ({ role }) => Object.hasOwn(facilitationRoles.concepts, role),
    ),
    duties: keep<DutyDone>(
      'duties',
      report.duties,
      ({ doneOn }) => doneOn,
      ({ duty }) => Object.hasOwn(dutyBearers, duty),
    ),
    notCounted,
  };
}

/**
 * What KIMs answered that had received the support, from the day on which it was given until the day of measuring. Nobody uses
 * what was not given, or not yet.
 *
 * @internal
 */
export function asked(
  { givenOn, kimIds = [], followUp }: GivenFacilitation,
  asOf: LocalDate,
): GivenFacilitation['followUp'] {
  if (followUp === undefined || followUp.askedOn < givenOn || followUp.askedOn > asOf) return undefined;
  const received = (id: string) => kimIds.includes(id);
  return {
    askedOn: followUp.askedOn,
    applying: followUp.applying.filter(received),
    notApplying: followUp.notApplying.filter(received),
  };
}

/** KIMs that received something in two quarters or more. */
function reachedAgain(facilitation: readonly GivenFacilitation[]): string[] {
  const quarters = new Map<string, Set<number>>();
  for (const { kimIds = [], givenOn } of facilitation) {
    for (const id of kimIds) {
      const known = quarters.get(id) ?? new Set<number>();
      quarters.set(id, known.add(quarterNumber(givenOn)));
    }
  }
  return [...quarters].flatMap(([id, { size }]) => (size >= 2 ? [id] : []));
}

/** Of the duties that sources lay on a level, those that were done; giving support is the duty to facilitate. */
function dutiesDone(
  report: DevelopmentReport,
  own: readonly GovernmentDuty[],
  facilitation: readonly GivenFacilitation[],
  duties: readonly DutyDone[],
): Measurement {
  if (report.duties === undefined) return { status: 'no-data', reason: 'not-recorded' };
  if (own.length === 0) return { status: 'not-applicable', reason: 'no-duties-of-this-level' };
  const done = new Set<string>(duties.map(({ duty }) => duty));
  if (facilitation.length > 0) done.add('fasilitasi');
  const numerator = own.filter((duty) => done.has(duty)).length;
  return { status: 'measured', value: numerator / own.length, numerator, denominator: own.length, n: numerator };
}
