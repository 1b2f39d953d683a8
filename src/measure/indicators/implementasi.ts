import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { membersNeeded } from '../membership.js';
import { insufficient, measured, noData, notApplicable, rate, share } from '../outcomes.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';
import { functionsKnown } from '../tally-activities.js';

/** Which part of the decisions that fell due was carried out in time. */
export const keputusanTerlaksana: QuantitativeIndicator<'implementasi.keputusan-terlaksana'> = {
  code: 'implementasi.keputusan-terlaksana',
  dimension: 'implementasi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'decisions with doneOn on or before dueOn / decisions with dueOn in the period and not after asOf',
  reads: ['decisions'],
  exposure: 'none',
  measure({ decisions, minimumStated }) {
    if (decisions === undefined) return noData('not-recorded');
    const { doneInTime, notDoneInTime, undated } = decisions;
    return share(doneInTime, notDoneInTime, undated, minimumStated, notApplicable('nothing-due'));
  },
};

/** How often the group puts something into practice. */
export const kegiatanPenerapan: QuantitativeIndicator<'implementasi.kegiatan'> = {
  code: 'implementasi.kegiatan',
  dimension: 'implementasi',
  type: 'quantitative',
  unit: 'per-year',
  direction: 'higher',
  formula: 'activities with function implementasi / (active months / 12)',
  reads: ['activities'],
  exposure: 'active-years',
  measure({ activities, window, minimumStated }) {
    if (activities === undefined) return noData('not-recorded');
    return (
      functionsKnown(activities, minimumStated) ??
      rate(activities.implementations, window.months / 12, activities.functionsUnstated)
    );
  },
};

/** How many people benefit for every member, each person counted once. */
export const penerimaManfaat: QuantitativeIndicator<'implementasi.penerima-manfaat'> = {
  code: 'implementasi.penerima-manfaat',
  dimension: 'implementasi',
  type: 'quantitative',
  unit: 'per-member',
  direction: 'higher',
  formula: 'beneficiaries.total, or else different activities.beneficiaryIds / members',
  reads: ['beneficiaries', 'activities', 'registration.members'],
  exposure: 'members',
  measure({ report, activities, membership }) {
    if (activities?.implementations.n === 0 && activities.functionsUnstated === 0) {
      return notApplicable('nothing-of-this-function');
    }
    const refused = membersNeeded(membership);
    const stated = report.beneficiaries?.total;
    if (stated !== undefined) {
      return refused ?? measured(stated / membership.size, 1, { numerator: stated, denominator: membership.size });
    }
    if (activities === undefined) return noData('not-recorded');
    const { beneficiaryIds, beneficiariesById, beneficiariesByNumber } = activities;
    const recorded = beneficiariesById.n + beneficiariesByNumber;
    if (recorded === 0) return noData('not-stated');
    // Sums over activities would count whoever comes twice as two people.
    if (beneficiariesByNumber > 0) return insufficient('cannot-count-once', beneficiariesById.n, recorded);
    return (
      refused ??
      measured(beneficiaryIds.size / membership.size, beneficiariesById.n, {
        numerator: beneficiaryIds.size,
        denominator: membership.size,
        evidence: beneficiariesById.ids,
      })
    );
  },
};

/** What the work added to people's lives ("meningkatkan nilai tambah", the purpose in the definition of a KIM). */
export const nilaiTambah: QualitativeIndicator<'implementasi.nilai-tambah'> = {
  code: 'implementasi.nilai-tambah',
  dimension: 'implementasi',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: true },
  measure: (tally) => measureRubric(tally, 'implementasi.nilai-tambah', 2),
};
