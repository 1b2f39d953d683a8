import { listOf, localDate, record, requireArgument, requireAsOf, requireOptions, shape } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import { asked, countedRecords, developmentReport, kimRegister } from '../measure/measure-development.js';
import type { DevelopmentReport } from '../model/development-report.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Interval } from '../stats/estimate.js';
import { fQuantile } from '../stats/f-distribution.js';
import { mean } from '../stats/mean.js';
import { variance } from '../stats/variance.js';
import {
  type FacilitationRole,
  type FacilitationRoleItem,
  facilitationRoleItems,
} from '../vocabulary/about-kim/facilitation-roles.js';
import { dutyBearers, type GovernmentDuty } from '../vocabulary/about-kim/government-duties.js';
import type { GovernmentLevel } from '../vocabulary/concepts/government-levels.js';

/** What became of one facilitation role in a region. */
export interface FacilitationRoleFigures {
  /** Its letter in the list of S003. */
  readonly letter: FacilitationRoleItem['letter'];
  readonly role: FacilitationRole;
  readonly times: number;
  /** People who took part, where it was recorded, and how often it was not. */
  readonly participants: number;
  readonly participantsUnstated: number;
  /** Different KIMs that received it, of all KIMs of the region. */
  readonly kims: Ratio;
  /** Of those, KIMs that were asked later, and of these, KIMs that use what was given. */
  readonly asked: Ratio;
  readonly applying: Ratio;
}

/** What became of one duty of government in a region. */
export interface DutyFigures {
  readonly duty: GovernmentDuty;
  /** The levels on which sources lay it; empty where no source names one. */
  readonly bearers: readonly GovernmentLevel[];
  /** By level of the reporting office: how often it was done. */
  readonly times: Readonly<Partial<Record<GovernmentLevel, number>>>;
  /** Different KIMs to which it was done, of all KIMs of the region. */
  readonly kims: Ratio;
}

/** The government's half in a region: what was given, to how many, with what result. */
export interface DevelopmentSummary {
  readonly reports: number;
  /** All KIMs of the region: those of the register, without one those that any of the reports counts to it. */
  readonly kims: number;
  /** Different KIMs that received anything. */
  readonly reached: Ratio;
  /** Items of the list a to j without a known text; nothing can be recorded under them. */
  readonly unknownItems: readonly FacilitationRoleItem['letter'][];
  /** In the order of S003. */
  readonly roles: readonly FacilitationRoleFigures[];
  readonly duties: readonly DutyFigures[];
  /** Records that did not count, in all reports. */
  readonly notCounted: number;
  /** Absent unless cards of two years were given. */
  readonly change?: FacilitatedChange;
}

/** How the scores of KIMs changed, for those that received support and those that did not. */
export interface FacilitatedChange {
  readonly reached: ChangeFigures;
  readonly notReached: ChangeFigures;
  /**
   * Mean change of the one less that of the other, with Welch's interval at 95 %; absent with fewer than two on a side.
   * KIMs that received support were not drawn by lot: a difference is no proof that the support made it.
   */
  readonly difference?: { readonly value: number; readonly interval: Interval };
}

/** Change of the scores of some KIMs. */
export interface ChangeFigures {
  /** KIMs with a score in both years. */
  readonly kims: number;
  readonly mean?: number;
}

/**
 * Puts the reports of one or more offices of a region together. A KIM that several offices reached counts once.
 *
 * @param options `register`: ids of all KIMs of the region from elsewhere than the reports, as for `measureDevelopment`;
 * `cards`: scorecards of the KIMs before and after, of one framework, to set results beside support.
 * @throws KimError `missing-argument` or `invalid-argument` as `measureDevelopment`.
 *
 * @example
 * ```ts
 * const report = {
 *   id: 'pembinaan-2025', level: 'kabupaten-kota', period: { from: '2025-01-01', through: '2025-12-31' },
 *   kimIds: ['a', 'b', 'c', 'd'],
 *   facilitation: [{ id: 'f1', role: 'bimbingan-teknis', givenOn: '2025-03-04', kimIds: ['a', 'b'], participants: 9, followUp: { askedOn: '2025-06-02', applying: ['a'], notApplying: [] } }],
 *   duties: [{ id: 't1', duty: 'pendaftaran', doneOn: '2025-02-01', kimIds: ['a', 'b', 'c'] }],
 * };
 * const { reached, roles, duties } = summariseDevelopment([report], { asOf: '2026-01-31' });
 * reached; // { numerator: 2, denominator: 4, value: 0.5 }
 * roles[1].applying; // { numerator: 1, denominator: 1, value: 1 }
 * duties.find(({ duty }) => duty === 'pendaftaran').kims.value; // 0.75
 * ```
 */
export function summariseDevelopment(
  reports: readonly DevelopmentReport[],
  options: {
    readonly asOf: LocalDate;
    readonly register?: readonly string[];
    readonly cards?: { readonly before: readonly Scorecard[]; readonly after: readonly Scorecard[] };
  },
): DevelopmentSummary {
  requireArgument(reports, developmentReports, 'summariseDevelopment', 'reports');
  const { asOf, register, cards } = options ?? {};
  requireAsOf(asOf, 'summariseDevelopment');
  requireOptions(options, summaryOptions, 'summariseDevelopment');
  const region = new Set(register ?? reports.flatMap(({ kimIds = [] }) => kimIds));
  const counted = reports.map((report) => ({ level: report.level, ...countedRecords(report, asOf) }));
  const given = counted.flatMap(({ facilitation }) => facilitation);
  const inRegion = (ids: readonly string[]) => new Set(ids.filter((id) => region.has(id)));
  const reached = inRegion(given.flatMap(({ kimIds = [] }) => kimIds));
  return {
    reports: reports.length,
    kims: region.size,
    reached: ratio(reached.size, region.size),
    unknownItems: facilitationRoleItems.flatMap(({ letter, role }) => (role === null ? [letter] : [])),
    roles: facilitationRoleItems.flatMap(({ letter, role }): FacilitationRoleFigures[] => {
      if (role === null) return [];
      const own = given.filter((one) => one.role === role);
      const kims = inRegion(own.flatMap(({ kimIds = [] }) => kimIds));
      const applying = inRegion(own.flatMap((one) => asked(one, asOf)?.applying ?? []));
      const wasAsked = inRegion([...applying, ...own.flatMap((one) => asked(one, asOf)?.notApplying ?? [])]);
      return [
        {
          letter,
          role,
          times: own.length,
          participants: own.reduce((sum, { participants = 0 }) => sum + participants, 0),
          participantsUnstated: own.filter(({ participants }) => participants === undefined).length,
          kims: ratio(kims.size, region.size),
          asked: ratio([...wasAsked].filter((id) => kims.has(id)).length, kims.size),
          applying: ratio(applying.size, wasAsked.size),
        },
      ];
    }),
    duties: (Object.keys(dutyBearers) as GovernmentDuty[]).map((duty): DutyFigures => {
      const times: Partial<Record<GovernmentLevel, number>> = {};
      const kims: string[] = [];
      for (const { level, duties } of counted) {
        for (const one of duties) {
          if (one.duty !== duty) continue;
          times[level] = (times[level] ?? 0) + 1;
          kims.push(...(one.kimIds ?? []));
        }
      }
      return { duty, bearers: dutyBearers[duty], times, kims: ratio(inRegion(kims).size, region.size) };
    }),
    notCounted: counted.reduce((sum, { notCounted }) => sum + notCounted.length, 0),
    ...(cards === undefined ? {} : { change: changeOf(cards, reached) }),
  };
}

const developmentReports = /* @__PURE__ */ listOf(developmentReport, 'a list of development reports');
const cardList = /* @__PURE__ */ listOf(record, 'a list of scorecards');
const cardsOfTwoYears = /* @__PURE__ */ shape('the scorecards of two years: before and after', {
  before: cardList,
  after: cardList,
});
const summaryOptions = { asOf: localDate, register: kimRegister, cards: cardsOfTwoYears };

function changeOf(
  { before, after }: { readonly before: readonly Scorecard[]; readonly after: readonly Scorecard[] },
  reached: ReadonlySet<string>,
): FacilitatedChange {
  const earlier = new Map(before.map((card) => [card.kimId, card]));
  const changes = after.flatMap(({ kimId, score, framework }) => {
    const old = earlier.get(kimId);
    if (kimId === undefined || score === undefined || old?.score === undefined || old.framework !== framework)
      return [];
    return [{ kimId, change: score - old.score }];
  });
  const sideOf = (isReached: boolean) =>
    changes.filter(({ kimId }) => reached.has(kimId) === isReached).map(({ change }) => change);
  const [one, other] = [sideOf(true), sideOf(false)];
  const figures = (list: readonly number[]): ChangeFigures => {
    const middle = mean(list);
    return { kims: list.length, ...(middle === undefined ? {} : { mean: middle }) };
  };
  const difference = welch(one, other);
  return { reached: figures(one), notReached: figures(other), ...(difference === undefined ? {} : { difference }) };
}

function welch(one: readonly number[], other: readonly number[]): FacilitatedChange['difference'] {
  const [first, second] = [mean(one), mean(other)];
  const [spread, otherSpread] = [variance(one), variance(other)];
  if (first === undefined || second === undefined || spread === undefined || otherSpread === undefined)
    return undefined;
  const [a, b] = [spread / one.length, otherSpread / other.length];
  const value = first - second;
  if (a + b === 0) return { value, interval: { lower: value, upper: value } };
  const degrees = (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1));
  const half = Math.sqrt(fQuantile(0.95, 1, degrees) * (a + b));
  return { value, interval: { lower: value - half, upper: value + half } };
}
