import { Count } from '../count.js';
import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { measured, noData, notApplicable, rate, share } from '../outcomes.js';
import type { KimMeasurement } from '../reasons.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';
import type { PartnerTally, Tally } from '../tally.js';

/** With how many partners the group really does something. */
export const mitraAktif: QuantitativeIndicator<'networking.mitra-aktif'> = {
  code: 'networking.mitra-aktif',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'partners',
  direction: 'higher',
  formula: 'number of partners named by any activities.partners',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure(tally) {
    const unknown = partnersUnknown(tally);
    if (unknown !== undefined) return unknown;
    const active = activePartners(tally);
    return measured(active.length, active.length, { evidence: idsOf(active, tally) });
  },
};

/** How many different kinds of bodies the active partners are. */
export const keragamanMitra: QuantitativeIndicator<'networking.keragaman-mitra'> = {
  code: 'networking.keragaman-mitra',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'kinds',
  direction: 'higher',
  formula: 'number of different partners.kind among active partners',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure(tally) {
    const unknown = partnersUnknown(tally);
    if (unknown !== undefined) return unknown;
    const active = activePartners(tally);
    const kinds = new Set(active.flatMap(({ kinds }) => kinds));
    return measured(kinds.size, active.length, { evidence: idsOf(active, tally) });
  },
};

/** Which part of the partnerships lives from both sides (S003: equal, to mutual benefit). */
export const kemitraanDuaArah: QuantitativeIndicator<'networking.kemitraan-dua-arah'> = {
  code: 'networking.kemitraan-dua-arah',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'active partners with contributions of both sides / active partners of which both sides are stated',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure(tally) {
    const unknown = partnersUnknown(tally);
    if (unknown !== undefined) return unknown;
    const both = new Count(tally.keepEvidence);
    const oneSided = new Count(tally.keepEvidence);
    let unstated = 0;
    for (const { id, kimContributed, partnerContributed } of activePartners(tally)) {
      if (kimContributed && partnerContributed) both.add(id);
      else if (kimContributed === false || partnerContributed === false) oneSided.add(id);
      else unstated++;
    }
    return share(both, oneSided, unstated, tally.minimumStated, notApplicable('nothing-of-this-function'));
  },
};

/** How often the group works with other KIMs or their forum. */
export const kegiatanAntarKim: QuantitativeIndicator<'networking.kegiatan-antar-kim'> = {
  code: 'networking.kegiatan-antar-kim',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'per-year',
  direction: 'higher',
  formula:
    'days of activities with otherKimIds, or with a partner of kind kim or forum-kim, at most 2 of one month / (active months / 12)',
  reads: ['activities', 'partners'],
  exposure: 'active-years',
  measure({ activities, partners, window }) {
    if (activities === undefined) return noData('not-recorded');
    const stated = activities.namesOtherKims || (activities.namesPartners && partners !== undefined);
    if (!stated && activities.all.n > 0) return noData('not-stated');
    return rate(activities.interKim, window.months / 12);
  },
};

/** How equal, open and useful the partnerships are, as people judge them. */
export const mutuKemitraan: QualitativeIndicator<'networking.mutu-kemitraan'> = {
  code: 'networking.mutu-kemitraan',
  dimension: 'networking',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: false },
  measure: (tally) => measureRubric(tally, 'networking.mutu-kemitraan', 2),
};

function partnersUnknown({ partners, activities }: Tally): KimMeasurement | undefined {
  if (partners === undefined || activities === undefined) return noData('not-recorded');
  // Partners are listed, yet no activity states with whom it was held: nobody recorded it.
  const unanswered = partners.size > 0 && activities.all.n > 0 && !activities.namesPartners;
  return unanswered ? noData('not-stated') : undefined;
}

function activePartners({ partners }: Tally): readonly PartnerTally[] {
  return partners === undefined ? [] : [...partners.values()].filter(({ joint }) => joint > 0);
}

function idsOf(partners: readonly PartnerTally[], { keepEvidence }: Tally): readonly string[] | undefined {
  return keepEvidence ? partners.map(({ id }) => id) : undefined;
}
