import { checklistOf } from '../checklist.js';
import type { QuantitativeIndicator } from '../indicator.js';
import { memberDiversity } from '../member-diversity.js';
import { membersKnown, membersNeeded } from '../membership.js';
import { insufficient, measured, noData } from '../outcomes.js';

/** Decree in force, three officers, statutes and registration; one point each. */
export const kelengkapan: QuantitativeIndicator<'kelembagaan.kelengkapan'> = {
  code: 'kelembagaan.kelengkapan',
  dimension: 'kelembagaan',
  type: 'quantitative',
  unit: 'points',
  direction: 'higher',
  formula:
    'one point each: a decree in force; chair, secretary and treasurer; statutes adopted; an entry in a register',
  reads: ['registration.decrees', 'registration.members', 'registration.statutes', 'registration.registryEntries'],
  exposure: 'none',
  measure({ registration, window }) {
    if (registration === undefined) return noData('no-registration');
    const { points, known, parts } = checklistOf(registration, window.through);
    if (known === 0) return noData('not-recorded');
    // A part nobody recorded is not a missing part; points over the known parts would be another scale.
    if (known < parts) return insufficient('parts-unknown', known, parts);
    return measured(points, parts, {});
  },
};

/** How many members there are. */
export const jumlahAnggota: QuantitativeIndicator<'kelembagaan.jumlah-anggota'> = {
  code: 'kelembagaan.jumlah-anggota',
  dimension: 'kelembagaan',
  type: 'quantitative',
  unit: 'persons',
  direction: 'band',
  formula: 'number of members, or else the stated number of members',
  reads: ['registration.members', 'registration.statedCounts'],
  exposure: 'none',
  measure({ membership }) {
    return (
      membersKnown(membership) ?? measured(membership.size, membership.size, { resembling: membership.resembling })
    );
  },
};

/** How mixed the members are in sex, age band and element of society. */
export const keragamanAnggota: QuantitativeIndicator<'kelembagaan.keragaman-anggota'> = {
  code: 'kelembagaan.keragaman-anggota',
  dimension: 'kelembagaan',
  type: 'quantitative',
  unit: 'index',
  direction: 'higher',
  formula: 'mean over sex, ageBand and elements of (1 - sum of squared shares) / (1 - 1 / possible categories)',
  reads: ['registration.members'],
  exposure: 'none',
  measure({ membership, minimumStated }) {
    return membersNeeded(membership) ?? memberDiversity(membership, minimumStated);
  },
};

/** In how many quarters anything happened at all, so that a burst before a contest does not look like a year. */
export const kesinambungan: QuantitativeIndicator<'kelembagaan.kesinambungan'> = {
  code: 'kelembagaan.kesinambungan',
  dimension: 'kelembagaan',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'calendar quarters with an activity / calendar quarters of existence in the period',
  reads: ['activities'],
  exposure: 'active-quarters',
  measure({ activities, window }) {
    if (activities === undefined) return noData('not-recorded');
    return measured(activities.quartersWithActivity / window.quarters, activities.all.n, {
      numerator: activities.quartersWithActivity,
      denominator: window.quarters,
      evidence: activities.all.ids,
    });
  },
};
