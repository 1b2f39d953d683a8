import type { AdindaFunction } from '../../vocabulary/concepts/adinda.js';
import { channels as channelScheme } from '../../vocabulary/concepts/channels.js';
import type { CounterpartKind } from '../../vocabulary/concepts/counterpart-kinds.js';
import { answerLimits } from '../../vocabulary/law/aspiration-limits.js';
import { topOf } from '../../vocabulary/queries.js';
import { activeMonths } from '../active-months.js';
import { Count } from '../count.js';
import type { QuantitativeIndicator } from '../indicator.js';
import type { DaysSeen } from '../known-days.js';
import { mostMembersKnown } from '../membership.js';
import { measured, noData, rate } from '../outcomes.js';
import { kindsOfOneDay } from '../pace.js';
import type { ActivityTally } from '../tally.js';

/*
 * Counts of work that was done well. None is a share of what was recorded: one more truthful record never lowers any of
 * them, a record left out never raises one, and what is not stated is not counted as met. Of one day and one month only so
 * much counts (`pace.ts`): ten records of one meeting are one meeting.
 */

/** Whether there are activities and none states what it was for: then nobody knows that there was no discussion. */
const isFunctionUnstated = ({ all, functionsUnstated }: ActivityTally) => all.n > 0 && functionsUnstated === all.n;

/** Different kinds, as far as there are days for them. */
const kindsOf = (kinds: number, days: DaysSeen) => Math.min(kinds, kindsOfOneDay * days.size);

/** How many days are not known, where for want of days not all kinds count. */
const daysUnknown = (kinds: number, days: DaysSeen) => (kinds > kindsOfOneDay * days.size ? days.vague : 0);

const activeMonthsOf = <Function extends AdindaFunction>(
  dimension: Function,
  reads: QuantitativeIndicator['reads'],
): QuantitativeIndicator<`${Function}.bulan-aktif`> => ({
  code: `${dimension}.bulan-aktif`,
  dimension,
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula:
    'calendar months with something of this function / calendar months observed; the activities of a day count for two functions at most',
  reads,
  exposure: 'active-months',
  measure: (tally) => activeMonths(tally, dimension),
});

export const aksesBulanAktif = activeMonthsOf('akses', ['informationItems', 'activities']);
export const diskusiBulanAktif = activeMonthsOf('diskusi', ['activities']);
export const implementasiBulanAktif = activeMonthsOf('implementasi', ['activities', 'decisions']);
export const networkingBulanAktif = activeMonthsOf('networking', ['activities']);
export const diseminasiBulanAktif = activeMonthsOf('diseminasi', ['products', 'activities']);
export const aspirasiBulanAktif = activeMonthsOf('aspirasi', ['aspirations', 'activities']);

/** How many pieces of information the group checked. */
export const informasiDiperiksa: QuantitativeIndicator<'akses.informasi-diperiksa'> = {
  code: 'akses.informasi-diperiksa',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'informationItems with verified = true, at most 8 of one month / months observed',
  reads: ['informationItems'],
  exposure: 'active-months',
  measure({ information, window }) {
    if (information === undefined) return noData('not-recorded');
    const { verified, unverified, verifiedUnstated } = information;
    if (verified.n + unverified.n === 0 && verifiedUnstated > 0) return noData('not-stated');
    return rate(verified, window.months, verifiedUnstated);
  },
};

/** How many kinds of sources the group drew on, among the information whose source is stated. */
export const jenisSumber: QuantitativeIndicator<'akses.jenis-sumber'> = {
  code: 'akses.jenis-sumber',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'kinds',
  direction: 'higher',
  formula: 'number of different informationItems.sourceType, at most 2 for each day with any',
  reads: ['informationItems'],
  exposure: 'none',
  measure({ information }) {
    if (information === undefined) return noData('not-recorded');
    const { typed, untyped, sourceTypes, typedDays } = information;
    if (typed.n === 0 && untyped > 0) return noData('not-stated');
    return measured(kindsOf(sourceTypes.size, typedDays), typed.n, {
      toldApart: typedDays.size,
      dayUnknown: daysUnknown(sourceTypes.size, typedDays),
      unstated: untyped,
      evidence: typed.ids,
    });
  },
};

/** How many discussions ended in a decision. */
export const diskusiDenganKeputusan: QuantitativeIndicator<'diskusi.dengan-keputusan'> = {
  code: 'diskusi.dengan-keputusan',
  dimension: 'diskusi',
  type: 'quantitative',
  unit: 'per-year',
  direction: 'higher',
  formula:
    'days with a discussion named by any decisions.activityId, at most 2 of one month and one for each id / (months observed / 12)',
  reads: ['activities', 'decisions'],
  exposure: 'active-years',
  measure({ activities, decisions, window }) {
    if (activities === undefined || decisions === undefined) return noData('not-recorded');
    if (isFunctionUnstated(activities)) return noData('not-stated');
    // Discussions that share one id are one in what they decided.
    const { n, counted, inferred, ids, toldApart, dayUnknown } = activities.decisive;
    const decided = Math.min(counted, activities.decidedIds.size);
    return rate(
      { n, counted: decided, surplus: n - decided, toldApart, dayUnknown, inferred, ids },
      window.months / 12,
    );
  },
};

/** How many members came to discussions, each time they came; of one day the best attended counts, with eight at most. */
export const kehadiranAnggota: QuantitativeIndicator<'diskusi.kehadiran-anggota'> = {
  code: 'diskusi.kehadiran-anggota',
  dimension: 'diskusi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula:
    'sum over days of the members who came to the best attended discussion, at most 8 of one day and 16 of one month / months observed',
  reads: ['activities', 'registration.members'],
  exposure: 'active-months',
  measure({ activities, membership, window }) {
    if (activities === undefined) return noData('not-recorded');
    const refused = mostMembersKnown(membership);
    if (refused !== undefined) return refused;
    const { attended, attendanceUnstated, discussions, overcrowded } = activities;
    if (isFunctionUnstated(activities)) return noData('not-stated');
    // An empty list of members is no reason to leave the question out.
    if (attended.n === 0 && discussions.n > 0) return noData(overcrowded > 0 ? 'contradictory' : 'not-stated');
    return rate(attended, window.months, attendanceUnstated);
  },
};

/** How many decisions were carried out, whatever day was set for them. */
export const keputusanDilaksanakan: QuantitativeIndicator<'implementasi.keputusan-dilaksanakan'> = {
  code: 'implementasi.keputusan-dilaksanakan',
  dimension: 'implementasi',
  type: 'quantitative',
  unit: 'per-year',
  direction: 'higher',
  formula:
    'decisions with doneOn in the months observed, not before the activity of the report that activityId names, at most 2 of one month / (months observed / 12)',
  reads: ['decisions', 'activities'],
  exposure: 'active-years',
  measure({ report, decisions, activities, window }) {
    if (decisions === undefined) return noData('not-recorded');
    // Without the meetings nobody knows that it was decided before it was done.
    if (activities === undefined && report.decisions?.length !== 0) return noData('not-recorded');
    return rate(decisions.done, window.months / 12);
  },
};

/** With how many partners both sides contributed. */
export const mitraDuaArah: QuantitativeIndicator<'networking.mitra-dua-arah'> = {
  code: 'networking.mitra-dua-arah',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'partners',
  direction: 'higher',
  formula:
    'number of partners that differ in name (without a name: in kind) of which activities.partners states contributions of both sides, at most 2 for each day with any partner',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure({ partners, resemblingOwn, activities, keepEvidence }) {
    if (partners === undefined || activities === undefined) return noData('not-recorded');
    const both = new Count(keepEvidence);
    const names = new Set<string>();
    const written = new Set<string>();
    const kindsNamed = new Set<CounterpartKind>();
    const kindsUnnamed = new Set<CounterpartKind>();
    for (const partner of partners.values()) {
      const { id, joint, kimContributed, partnerContributed } = partner;
      if (joint === 0 || kimContributed !== true || partnerContributed !== true) continue;
      both.add(id);
      for (const name of partner.names) names.add(name);
      for (const name of partner.written) written.add(name);
      for (const kind of partner.kinds) (partner.names.length > 0 ? kindsNamed : kindsUnnamed).add(kind);
    }
    for (const kind of kindsNamed) kindsUnnamed.delete(kind);
    // A partner under two ids is one: no more count than differ in name, and, without a name, in kind.
    const toldApart = Math.min(both.n, names.size + kindsUnnamed.size);
    const counted = kindsOf(toldApart, activities.daysWithPartners);
    const dayUnknown = daysUnknown(toldApart, activities.daysWithPartners);
    const resembling = Math.min(both.n, written.size + kindsUnnamed.size) - toldApart;
    const surplus = both.n - counted - resembling;
    return measured(counted, both.n, {
      toldApart,
      surplus,
      dayUnknown,
      resembling: resembling + resemblingOwn,
      evidence: both.ids,
    });
  },
};

/** Through how many families of channels the group reached people, spoken ones like the others. */
export const rumpunKanal: QuantitativeIndicator<'diseminasi.rumpun-kanal'> = {
  code: 'diseminasi.rumpun-kanal',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'kinds',
  direction: 'higher',
  formula:
    'different channel families of products and of activities with function diseminasi, at most 2 for each day with any',
  reads: ['products', 'activities'],
  exposure: 'none',
  measure({ products, activities, channels, channelDays }) {
    const families = new Set([...channels].map((channel) => topOf(channelScheme, channel)));
    if (families.size === 0 && products === undefined) return noData('not-recorded');
    return measured(
      kindsOf(families.size, channelDays),
      (products?.channelled.n ?? 0) + (activities?.channelled.n ?? 0),
      {
        toldApart: channelDays.size,
        dayUnknown: daysUnknown(families.size, channelDays),
        unstated: products?.channelsUnstated ?? 0,
        withoutLists: [
          ...(products === undefined ? ['products'] : []),
          ...(activities === undefined ? ['activities'] : []),
        ],
      },
    );
  },
};

/** How many products state where their content comes from. */
export const produkBersumber: QuantitativeIndicator<'diseminasi.produk-bersumber'> = {
  code: 'diseminasi.produk-bersumber',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'products with citesSource = true, at most 4 of one month / months observed',
  reads: ['products'],
  exposure: 'active-months',
  measure({ products, window }) {
    if (products === undefined) return noData('not-recorded');
    const { citing, notCiting, citingUnstated } = products;
    if (citing.n + notCiting.n === 0 && citingUnstated > 0) return noData('not-stated');
    return rate(citing, window.months, citingUnstated);
  },
};

/** How many aspirations were passed on to whom they concern. */
export const aspirasiDiteruskan: QuantitativeIndicator<'aspirasi.diteruskan'> = {
  code: 'aspirasi.diteruskan',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'aspirations with forwardedOn not after asOf, at most 2 of those recorded in one month / months observed',
  reads: ['aspirations'],
  exposure: 'active-months',
  measure({ aspirations, window }) {
    return aspirations === undefined ? noData('not-recorded') : rate(aspirations.forwarded, window.months);
  },
};

/** How many aspirations were answered within the limit of their class, with the answer reported to those who had asked. */
export const jawabanDisampaikan: QuantitativeIndicator<'aspirasi.jawaban-disampaikan'> = {
  code: 'aspirasi.jawaban-disampaikan',
  dimension: 'aspirasi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula:
    'aspirations answered within the limit of their class and fed back, at most 2 of those recorded in one month / months observed',
  reads: ['aspirations'],
  timeLimits: answerLimits,
  exposure: 'active-months',
  measure({ aspirations, window }) {
    if (aspirations === undefined) return noData('not-recorded');
    return rate(aspirations.answered, window.months, aspirations.classUnknown);
  },
};
