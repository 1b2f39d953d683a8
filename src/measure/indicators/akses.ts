import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { membersNeeded } from '../membership.js';
import { measured, noData, notApplicable, rate, refuseUnstated, share } from '../outcomes.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';

/** How many kinds of sources the group draws on. */
export const keragamanSumber: QuantitativeIndicator<'akses.keragaman-sumber'> = {
  code: 'akses.keragaman-sumber',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'kinds',
  direction: 'higher',
  formula: 'number of different informationItems.sourceType',
  reads: ['informationItems'],
  exposure: 'none',
  measure({ information, minimumStated }) {
    if (information === undefined) return noData('not-recorded');
    const { typed, untyped, sourceTypes, typedDays } = information;
    return (
      refuseUnstated(typed.n, untyped, minimumStated) ??
      measured(sourceTypes.size, typed.n, { toldApart: typedDays.size, unstated: untyped, evidence: typed.ids })
    );
  },
};

/** How often the group takes in information. */
export const frekuensiAkses: QuantitativeIndicator<'akses.frekuensi'> = {
  code: 'akses.frekuensi',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'informationItems / active months',
  reads: ['informationItems'],
  exposure: 'active-months',
  measure({ information, window }) {
    return information === undefined ? noData('not-recorded') : rate(information.all, window.months);
  },
};

/** Which part of the members takes information in, so that access does not hang on one person. */
export const anggotaPengakses: QuantitativeIndicator<'akses.anggota-pengakses'> = {
  code: 'akses.anggota-pengakses',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'members named in any informationItems.memberIds / members',
  reads: ['informationItems', 'registration.members'],
  exposure: 'members',
  measure({ information, membership, minimumStated }) {
    if (information === undefined) return noData('not-recorded');
    const refused =
      membersNeeded(membership) ?? refuseUnstated(information.taken.n, information.takersUnstated, minimumStated);
    if (refused !== undefined) return refused;
    const { takers, taken, takersUnstated } = information;
    if (takers.size > membership.size) return noData('contradictory');
    return measured(takers.size / membership.size, taken.n, {
      numerator: takers.size,
      denominator: membership.size,
      unstated: takersUnstated,
      evidence: taken.ids,
    });
  },
};

/** Which part of the information was checked before it was used. */
export const terverifikasi: QuantitativeIndicator<'akses.terverifikasi'> = {
  code: 'akses.terverifikasi',
  dimension: 'akses',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'informationItems with verified = true / informationItems that state it',
  reads: ['informationItems'],
  exposure: 'none',
  measure({ information, minimumStated }) {
    if (information === undefined) return noData('not-recorded');
    return share(
      information.verified,
      information.unverified,
      information.verifiedUnstated,
      minimumStated,
      notApplicable('nothing-of-this-function'),
    );
  },
};

/** How well information is chosen and worked over, as people judge it (East Java's contest of 2009 called it "cerdik"). */
export const mutuPengolahan: QualitativeIndicator<'akses.mutu-pengolahan'> = {
  code: 'akses.mutu-pengolahan',
  dimension: 'akses',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: false },
  measure: (tally) => measureRubric(tally, 'akses.mutu-pengolahan', 2),
};
