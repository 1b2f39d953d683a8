import { KimError } from '../kernel/kim-error.js';
import type { ActivityNumbers } from './activity-counts.js';
import type { Summary } from './summary.js';

/**
 * Refuses a summary whose numbers contradict each other: no sum of KIMs is such. What comes from a file or a database may
 * be cut, edited, or of another program.
 */
export function requireSound(summary: Summary, caller: string, argument: string): void {
  const broken = lawsOfSummary(summary).find(([, holds]) => !holds);
  if (broken !== undefined) throw contradiction(broken[0], caller, argument);
}

/** The same for counts of activities. */
export function requireSoundCounts(counts: ActivityNumbers, caller: string, argument: string): void {
  const broken = lawsOfActivities(counts).find(([, holds]) => !holds);
  if (broken !== undefined) throw contradiction(broken[0], caller, argument);
}

type Law = readonly [law: string, holds: boolean];

function contradiction(law: string, caller: string, argument: string): KimError {
  return new KimError('invalid-argument', `${caller} needs ${argument}: one in which ${law}.`);
}

function lawsOfSummary(summary: Summary): readonly Law[] {
  const { kims, activeKims, reports, seats, elements, facilitation, scores, counting, stamp } = summary;
  const most = (table: Readonly<Record<string, number>>) => Math.max(0, ...Object.values(table));
  return [
    ['no more KIMs are active than there are', activeKims <= kims],
    ['no more reports are due or received than there are KIMs', reports.expected <= kims && reports.received <= kims],
    ['every KIM has one place or none', sumOf(seats.map(([, own]) => own)) + summary.seatsUnknown === kims],
    ['places stand in order, once each', seats.every(([code], i) => i === 0 || (seats[i - 1]?.[0] as string) < code)],
    ['no place has more active KIMs than KIMs', seats.every(([, own, active]) => own >= 1 && active <= own)],
    ['decree is known or not of every KIM', sumOf(Object.values(summary.decree)) === kims],
    ['registration is known or not of every KIM', sumOf(Object.values(summary.registered)) === kims],
    ['elements are of KIMs that state them', most(elements.kims) <= elements.kimsStated && elements.kimsStated <= kims],
    ['elements are of members who state them', most(elements.members) <= elements.membersStated],
    ['activities are of active KIMs', activeKims <= summary.activities.activities],
    ...lawsOfActivities(summary.activities),
    ['support is of KIMs that state it', most(facilitation.kims) <= facilitation.kimsStated],
    ['support is stated by KIMs with a report', facilitation.kimsStated <= reports.received],
    ['every KIM is scored or not', scores.scored + scores.notScored === kims],
    ['the bins hold every score', sumOf(scores.bins) === scores.scored],
    ['no more KIMs have a class than a score', sumOf(Object.values(summary.classes)) <= scores.scored],
    ['no more KIMs are borderline than have a class', scores.borderline <= sumOf(Object.values(summary.classes))],
    ['groups are scored of KIMs', Object.values(summary.dimensions).every(({ scored }) => scored <= kims)],
    [
      'indicators are of KIMs',
      Object.values(summary.indicators).every(
        ({ measured, notApplicable, noData, insufficientData, adequate, ratios }) =>
          measured + notApplicable + noData + insufficientData <= kims && adequate <= measured && ratios <= measured,
      ),
    ],
    ['KIMs are counted exactly if it has a cut-off', (counting === null) === (stamp.identification === null)],
    ['every KIM is counted or left out', counting === null || counting.counted + counting.excluded === kims],
    ['deprivations are of KIMs that are counted', counting === null || areDeprivationsSound(counting)],
  ];
}

function areDeprivationsSound({ counted, poor, onCutOff, deprived, censored }: NonNullable<Summary['counting']>) {
  return (
    poor <= counted &&
    onCutOff <= counted &&
    Object.entries(deprived).every(([code, count]) => {
      const ofPoor = censored[code] ?? -1;
      return count <= counted && ofPoor >= 0 && ofPoor <= count && ofPoor <= poor;
    })
  );
}

function lawsOfActivities(counts: ActivityNumbers): readonly Law[] {
  const { activities, functions, functionsUnstated, flow, flowUnstated, attendanceStated, attendance } = counts;
  return [
    ['functions are of activities', Object.values(functions).every((each) => each + functionsUnstated <= activities)],
    ['every activity has one direction of flow or none', sumOf(Object.values(flow)) + flowUnstated === activities],
    ['people came to activities', attendanceStated <= activities && (attendanceStated > 0 || attendance === 0)],
  ];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
