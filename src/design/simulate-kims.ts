import {
  numberWithin,
  period as periodKind,
  record,
  requireArgument,
  requireOptions,
  seed,
  wholeNumber,
} from '../kernel/arguments.js';
import { daysIn, type Period } from '../kernel/date-span.js';
import { dayNumber, dayOfNumber, type LocalDate } from '../kernel/local-date.js';
import { createRandom, type RandomSource } from '../kernel/random.js';
import type { Activity, Decision } from '../model/activity.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Aspiration } from '../model/aspiration.js';
import type { InformationItem, InformationProduct } from '../model/information.js';
import type { Partner } from '../model/partner.js';
import type { Rating, RubricLevel } from '../model/rating.js';
import type { Registration } from '../model/registration.js';
import { normalQuantile } from '../stats/normal-distribution.js';
import { type AdindaFunction, adinda } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';
import type { InformationSourceType } from '../vocabulary/concepts/information-source-types.js';
import type { MemberElement } from '../vocabulary/concepts/member-elements.js';
import type { RaterRelation } from '../vocabulary/concepts/rater-relations.js';

/** What the groups of a simulated population are like. Every default is an assumption of this library, not a finding. */
export interface SimulationOptions {
  readonly seed: number;
  /** How many groups; from 1 to 10,000. */
  readonly kims: number;
  /** The year that they report on. */
  readonly period: Period;
  /** Spread of how much groups do at all, and of how much of each function, as standard deviations of logarithms. Defaults 0.6 and 0.5. */
  readonly effortSpread?: number;
  readonly functionSpread?: number;
  /** Records of a group of middling effort in one month, as a multiple of the built-in rates. Default 1. */
  readonly rate?: number;
  /** How often a list was kept at all, from 0 to 1. Default 0.95. */
  readonly listsKept?: number;
  /** How strongly raters differ in severity, and how much chance is in one judgement, in levels. Defaults 0.4 and 0.5. */
  readonly severitySpread?: number;
  readonly judgementSpread?: number;
  /** The raters of the whole population; each group is judged by two or three of them. Default 12. */
  readonly raters?: number;
  /** How work grows with members: 0 not at all, 1 in proportion. Default 0.3. */
  readonly workWithMembers?: number;
}

/** What stood behind the records of one group, which no measurement sees. */
export interface SimulatedDrivers {
  /** Work of each function, as a multiple of the middling group. */
  readonly work: Readonly<Record<AdindaFunction, number>>;
  /** Quality of each function on the scale of the rubrics, from 1 to 4, before raters. */
  readonly quality: Readonly<Record<AdindaFunction, number>>;
  /** The chance that one piece of work is done well: checked, sourced, decided, forwarded. */
  readonly care: number;
  readonly members: number;
  readonly residents: number;
}

/** One group of a simulated population. */
export interface SimulatedKim {
  readonly registration: Registration;
  readonly report: ActivityReport;
  readonly drivers: SimulatedDrivers;
}

/**
 * A population of groups that do not exist, for looking at the design of a framework before there are data: registrations
 * and reports drawn from stated drivers (effort, work and quality of each function, care, size), with raters who differ in
 * severity and lists that were not kept. Same seed, same records.
 *
 * It is built on assumptions, and proves nothing about real groups. What fails here has a fault of its own; what
 * passes has yet to pass on real data.
 *
 * @throws KimError `invalid-argument` for options that are none.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const population = simulateKims({ seed: 1, kims: 3, period });
 * population.map(({ report }) => report.kimId); // ['simulasi-1', 'simulasi-2', 'simulasi-3']
 * const cards = population.map((kim) => scoreKim(measureKim(kim, { asOf: '2026-01-31' }), adindaFramework));
 * cards.every(({ score }) => score !== undefined); // true
 * ```
 */
export function simulateKims(options: SimulationOptions): SimulatedKim[] {
  requireArgument(options, record, 'simulateKims', 'options');
  requireArgument(options.seed, seed, 'simulateKims', 'seed');
  requireArgument(options.kims, kinds.kims, 'simulateKims', 'kims');
  requireArgument(options.period, periodKind, 'simulateKims', 'period');
  requireOptions(options, kinds, 'simulateKims');
  const {
    effortSpread = 0.6,
    functionSpread = 0.5,
    rate = 1,
    listsKept = 0.95,
    severitySpread = 0.4,
    judgementSpread = 0.5,
    raters = 12,
    workWithMembers = 0.3,
    ...asked
  } = options;
  const settings = {
    ...asked,
    effortSpread,
    functionSpread,
    rate,
    listsKept,
    severitySpread,
    judgementSpread,
    raters,
    workWithMembers,
  };
  const random = createRandom(settings.seed);
  const severities = Array.from({ length: settings.raters }, () => settings.severitySpread * normal(random));
  return Array.from({ length: settings.kims }, (_, i) => simulateOne(i + 1, settings, severities, random));
}

const spread = /* @__PURE__ */ numberWithin(0, 3);
const kinds = {
  seed,
  kims: /* @__PURE__ */ wholeNumber(1, 10_000),
  period: periodKind,
  effortSpread: spread,
  functionSpread: spread,
  rate: /* @__PURE__ */ numberWithin(0, 20),
  listsKept: /* @__PURE__ */ numberWithin(0, 1),
  severitySpread: spread,
  judgementSpread: spread,
  raters: /* @__PURE__ */ wholeNumber(3, 1000),
  workWithMembers: /* @__PURE__ */ numberWithin(0, 1),
};

type Settings = Required<SimulationOptions>;

const functions = Object.keys(adinda.concepts) as readonly AdindaFunction[];

/** Records in a month of a group with 12 members and middling effort. */
const perMonth = { activities: 0.45, information: 2, products: 1.3, aspirations: 0.8 };

const channels: readonly Channel[] = [
  'whatsapp',
  'media-sosial',
  'majalah-dinding',
  'pertemuan',
  'pamflet',
  'radio-komunitas',
  'pengeras-suara',
  'pertunjukan-rakyat',
];
const sourceTypes: readonly InformationSourceType[] = [
  'internet',
  'pemerintah-langsung',
  'masyarakat',
  'media-cetak',
  'media-elektronik',
];
const partnerKinds: readonly CounterpartKind[] = [
  'pemerintah-desa-kelurahan',
  'pkk',
  'karang-taruna',
  'media',
  'koperasi',
  'perguruan-tinggi',
  'kim',
];
const elements: readonly MemberElement[] = ['petani', 'pedagang', 'guru', 'pkk', 'pemuda', 'mahasiswa', 'umkm'];
const relations: readonly RaterRelation[] = ['office', 'resident', 'peer-kim', 'expert'];
const rubrics: Readonly<Record<AdindaFunction, string>> = {
  akses: 'akses.mutu-pengolahan',
  diskusi: 'diskusi.mutu',
  implementasi: 'implementasi.nilai-tambah',
  networking: 'networking.mutu-kemitraan',
  diseminasi: 'diseminasi.mutu-isi',
  aspirasi: 'aspirasi.mutu-pengawalan',
};

function simulateOne(
  number: number,
  settings: Settings,
  severities: readonly number[],
  random: RandomSource,
): SimulatedKim {
  const { period, effortSpread, functionSpread, workWithMembers } = settings;
  const id = `simulasi-${number}`;
  const members = 3 + Math.floor(28 * random());
  const residents = Math.round(Math.exp(7.8 + 0.6 * normal(random)));
  const effort = Math.exp(effortSpread * normal(random)) * (members / 12) ** workWithMembers;
  const care = 0.15 + 0.8 * random();
  const work = forEachFunction(() => effort * Math.exp(functionSpread * normal(random)));
  const quality = forEachFunction(() => Math.min(4, Math.max(1, 1 + 3 * (0.35 + 0.3 * care + 0.25 * normal(random)))));
  const drivers: SimulatedDrivers = { work, quality, care, members, residents };
  const lists = recordsOf(drivers, settings, random);
  const ratings = ratingsOf(quality, settings, severities, random, lists);
  const kept = Object.fromEntries(
    Object.entries({ ...lists, ratings }).filter(([list]) => list === 'activities' || random() < settings.listsKept),
  );
  return {
    registration: {
      kind: 'registration',
      schemaVersion: 'v1',
      id,
      name: `KIM Simulasi ${number}`,
      bodyType: 'kim',
      seat: { residents },
      membersListed: 'all',
      members: Array.from({ length: members }, (_, i) => ({
        id: `m${i + 1}`,
        sex: random() < 0.5 ? ('perempuan' as const) : ('laki-laki' as const),
        elements: [pick(elements, random)],
      })),
    },
    report: { kind: 'activity-report', schemaVersion: 'v1', id: `${id}-laporan`, kimId: id, period, ...kept },
    drivers,
  };
}

interface SimulatedLists {
  readonly activities: readonly Activity[];
  readonly decisions: readonly Decision[];
  readonly informationItems: readonly InformationItem[];
  readonly products: readonly InformationProduct[];
  readonly partners: readonly Partner[];
  readonly aspirations: readonly Aspiration[];
}

function recordsOf(
  { work, care, members }: SimulatedDrivers,
  { period, rate }: Settings,
  random: RandomSource,
): SimulatedLists {
  const months = (daysIn(period) / 365.25) * 12;
  // A group has its habits: some of the sources and channels there are, and not all of them.
  const ownSources = sourceTypes.slice(0, 1 + poisson(1.5, random));
  const ownChannels = channels.filter(() => random() < 0.3);
  const many = (share: number, perMonthRate: number) => poisson(rate * months * perMonthRate * share, random);
  const isDone = () => random() < care;
  const day = () => dayOfNumber(dayNumber(period.from) + Math.floor(daysIn(period) * random()));
  const channel = () => pick(ownChannels.length === 0 ? channels.slice(0, 1) : ownChannels, random);
  const within = (date: LocalDate, days: number): LocalDate | undefined => {
    const later = dayOfNumber(dayNumber(date) + days);
    return later <= period.through ? later : undefined;
  };
  const partners: Partner[] = Array.from(
    { length: Math.min(partnerKinds.length, poisson(1.5 * work.networking, random)) },
    (_, i) => ({
      id: `mitra-${i + 1}`,
      kind: partnerKinds[i] as CounterpartKind,
    }),
  );
  const activities: Activity[] = functions.flatMap((own) =>
    Array.from({ length: many(work[own], perMonth.activities) }, (_, i): Activity => {
      const partner = own === 'networking' && partners.length > 0 ? pick(partners, random) : undefined;
      return {
        id: `${own}-${i + 1}`,
        date: day(),
        functions: random() < 0.3 ? [...new Set([own, pick(functions, random)])] : [own],
        ...(own === 'diseminasi' ? { channels: [channel()] } : {}),
        ...(own === 'diskusi'
          ? { attendance: { members: Math.max(1, Math.round(members * (0.3 + 0.6 * random()))), guests: (i % 3) * 4 } }
          : {}),
        ...(own === 'networking' && random() < 0.3 ? { otherKimIds: ['kim-lain'] } : {}),
        ...(partner === undefined
          ? {}
          : {
              partners: [
                {
                  partnerId: partner.id,
                  contributedByKim: ['tenaga'],
                  contributedByPartner: isDone() ? ['tempat'] : [],
                },
              ],
            }),
      };
    }),
  );
  const discussions = activities.filter(({ functions: served = [] }) => served.includes('diskusi'));
  const decisions = discussions.filter(isDone).map(({ id, date }): Decision => {
    const doneOn = random() < Math.min(1, 0.6 * work.implementasi * care) ? within(date, 30) : undefined;
    return { id: `putusan-${id}`, activityId: id, ...(doneOn === undefined ? {} : { doneOn }) };
  });
  const informationItems = Array.from(
    { length: many(work.akses, perMonth.information) },
    (_, i): InformationItem => ({
      id: `informasi-${i + 1}`,
      date: day(),
      sourceType: pick(ownSources, random),
      verified: isDone(),
    }),
  );
  const products = Array.from(
    { length: many(work.diseminasi, perMonth.products) },
    (_, i): InformationProduct => ({
      id: `produk-${i + 1}`,
      date: day(),
      channel: channel(),
      citesSource: isDone(),
    }),
  );
  const aspirations = Array.from({ length: many(work.aspirasi, perMonth.aspirations) }, (_, i): Aspiration => {
    const recordedOn = day();
    const forwardedOn = isDone() ? within(recordedOn, 5) : undefined;
    const answeredOn = forwardedOn !== undefined && random() < 0.7 ? within(forwardedOn, 9) : undefined;
    const fedBackOn = answeredOn !== undefined && isDone() ? within(answeredOn, 3) : undefined;
    return {
      id: `aspirasi-${i + 1}`,
      recordedOn,
      aspirationClass: 'aspirasi',
      ...(forwardedOn === undefined ? {} : { forwardedOn }),
      ...(answeredOn === undefined ? {} : { answeredOn }),
      ...(fedBackOn === undefined ? {} : { fedBackOn }),
    };
  });
  return { activities, decisions, informationItems, products, partners, aspirations };
}

function ratingsOf(
  quality: Readonly<Record<AdindaFunction, number>>,
  { judgementSpread }: Settings,
  severities: readonly number[],
  random: RandomSource,
  { activities }: SimulatedLists,
): Rating[] {
  const first = Math.floor(severities.length * random());
  const panel = Array.from({ length: random() < 0.5 ? 2 : 3 }, (_, i) => (first + i) % severities.length);
  const evidence = activities[0] === undefined ? {} : { evidenceIds: [activities[0].id] };
  return panel.flatMap((rater) =>
    functions.map((own): Rating => {
      const seen = quality[own] - (severities[rater] as number) + judgementSpread * normal(random);
      const level = Math.min(4, Math.max(1, Math.round(seen))) as RubricLevel;
      return {
        raterId: `penilai-${rater + 1}`,
        criterion: rubrics[own],
        level,
        relation: relations[rater % relations.length] as RaterRelation,
        ...evidence,
      };
    }),
  );
}

function forEachFunction(draw: () => number): Record<AdindaFunction, number> {
  return Object.fromEntries(functions.map((own) => [own, draw()])) as Record<AdindaFunction, number>;
}

/** A standard normal number; the open interval keeps both ends out. */
function normal(random: RandomSource): number {
  return normalQuantile((random() * 4294967296 + 0.5) / 4294967297);
}

function pick<Item>(items: readonly Item[], random: RandomSource): Item {
  return items[Math.floor(items.length * random())] as Item;
}

/** Counts of events that come independently of each other: exponential gaps until the time is over. */
function poisson(mean: number, random: RandomSource): number {
  let count = -1;
  for (let left = mean; left >= 0; count++) left += Math.log(1 - random());
  return count;
}
