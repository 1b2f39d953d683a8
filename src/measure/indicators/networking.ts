import type { CounterpartKind } from '../../vocabulary/concepts/counterpart-kinds.js';
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
  formula: 'number of partners named by any activities.partners, those of one name once',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure(tally) {
    const unknown = partnersUnknown(tally);
    if (unknown !== undefined) return unknown;
    const active = activePartners(tally);
    const bodies = bodiesOf(active).size;
    const written = bodiesOf(active, 'written').size;
    return measured(bodies, active.length, {
      toldApart: bodies,
      surplus: active.length - written,
      resembling: written - bodies + tally.resemblingOwn,
      evidence: idsOf(active, tally),
    });
  },
};

/** How many different kinds of bodies the active partners are. */
export const keragamanMitra: QuantitativeIndicator<'networking.keragaman-mitra'> = {
  code: 'networking.keragaman-mitra',
  dimension: 'networking',
  type: 'quantitative',
  unit: 'kinds',
  direction: 'higher',
  formula: 'number of different partners.kind among active partners, one for each partner (those of one name are one)',
  reads: ['partners', 'activities'],
  exposure: 'none',
  measure(tally) {
    const unknown = partnersUnknown(tally);
    if (unknown !== undefined) return unknown;
    const active = activePartners(tally);
    const bodies = bodiesOf(active);
    return measured(kindsOfBodies(bodies), active.length, { toldApart: bodies.size, evidence: idsOf(active, tally) });
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
    // Without the list of partners nobody knows which of those that are named are KIMs.
    const withoutLists = activities.namesPartners && partners === undefined ? ['partners'] : [];
    return rate(activities.interKim, window.months / 12, 0, withoutLists);
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

/** What stands behind entries of partners: names and kinds of one and the same. */
interface Body {
  readonly names: ReadonlySet<string>;
  readonly kinds: ReadonlySet<CounterpartKind>;
}

/** The bodies behind a list of partners: those of one name are one, under however many ids and kinds, and however it is spelt. */
function bodiesOf(partners: readonly PartnerTally[], by: 'names' | 'written' = 'names'): ReadonlySet<Body> {
  const byName = new Map<string, Body>();
  const bodies = new Set<Body>();
  for (const partner of partners) {
    const own = partner[by].filter((name) => name !== '');
    const same = own.flatMap((name) => byName.get(name) ?? []);
    const body = {
      names: new Set([...own, ...same.flatMap(({ names }) => [...names])]),
      kinds: new Set([...partner.kinds, ...same.flatMap(({ kinds }) => [...kinds])]),
    };
    for (const one of same) bodies.delete(one);
    bodies.add(body);
    for (const name of body.names) byName.set(name, body);
  }
  return bodies;
}

/** How many different kinds the bodies are, each of one kind: as many as there may be, whatever the order of the list. */
function kindsOfBodies(bodies: ReadonlySet<Body>): number {
  const standsFor = new Map<CounterpartKind, Body>();
  const place = (body: Body, tried: Set<CounterpartKind>): boolean => {
    for (const kind of body.kinds) {
      if (tried.has(kind)) continue;
      tried.add(kind);
      const other = standsFor.get(kind);
      if (other !== undefined && !place(other, tried)) continue;
      standsFor.set(kind, body);
      return true;
    }
    return false;
  };
  for (const body of bodies) place(body, new Set());
  return standsFor.size;
}

function idsOf(partners: readonly PartnerTally[], { keepEvidence }: Tally): readonly string[] | undefined {
  return keepEvidence ? partners.map(({ id }) => id) : undefined;
}
