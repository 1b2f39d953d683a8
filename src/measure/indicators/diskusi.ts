import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { membersNeeded } from '../membership.js';
import { measured, noData, notApplicable, rate, refuseUnstated, share } from '../outcomes.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';
import { functionsKnown } from '../tally-activities.js';

/** How often the group discusses. */
export const frekuensiDiskusi: QuantitativeIndicator<'diskusi.frekuensi'> = {
  code: 'diskusi.frekuensi',
  dimension: 'diskusi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'activities with function diskusi / active months',
  reads: ['activities'],
  exposure: 'active-months',
  measure({ activities, window, minimumStated }) {
    if (activities === undefined) return noData('not-recorded');
    return (
      functionsKnown(activities, minimumStated) ??
      rate(activities.discussions, window.months, activities.functionsUnstated)
    );
  },
};

/** Which part of the members comes when the group discusses. */
export const kehadiran: QuantitativeIndicator<'diskusi.kehadiran'> = {
  code: 'diskusi.kehadiran',
  dimension: 'diskusi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'sum of members who came / sum of members who could have come, over discussions with attendance',
  reads: ['activities', 'registration.members'],
  exposure: 'members',
  measure({ activities, membership, minimumStated }) {
    if (activities === undefined) return noData('not-recorded');
    const { withinMembers: attended, overcrowded, attendees, eligible } = activities;
    const refused = functionsKnown(activities, minimumStated) ?? membersNeeded(membership);
    if (refused !== undefined) return refused;
    if (activities.discussions.n === 0) return notApplicable('nothing-of-this-function');
    if (attended.n === 0 && overcrowded > 0) return noData('contradictory');
    const unstated = activities.discussions.n - attended.n;
    const tooFew = refuseUnstated(attended.n, unstated, minimumStated);
    if (tooFew !== undefined) return tooFew;
    return measured(attendees / eligible, attended.n, {
      numerator: attendees,
      denominator: eligible,
      unstated,
      inferred: attended.inferred,
      evidence: attended.ids,
    });
  },
};

/** Which part of the discussions ends in a decision (S001: to decide together). */
export const berkeputusan: QuantitativeIndicator<'diskusi.berkeputusan'> = {
  code: 'diskusi.berkeputusan',
  dimension: 'diskusi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'discussions named by any decisions.activityId / discussions',
  reads: ['activities', 'decisions'],
  exposure: 'none',
  measure({ activities, decisions, minimumStated }) {
    if (activities === undefined || decisions === undefined) return noData('not-recorded');
    return (
      functionsKnown(activities, minimumStated) ??
      share(activities.decisive, activities.indecisive, 0, minimumStated, notApplicable('nothing-of-this-function'))
    );
  },
};

/** How good the discussions are, as people judge them. */
export const mutuDiskusi: QualitativeIndicator<'diskusi.mutu'> = {
  code: 'diskusi.mutu',
  dimension: 'diskusi',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: false },
  measure: (tally) => measureRubric(tally, 'diskusi.mutu', 2),
};
