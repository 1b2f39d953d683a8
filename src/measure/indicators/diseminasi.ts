import { countFamilies } from '../channel-families.js';
import type { QualitativeIndicator, QuantitativeIndicator } from '../indicator.js';
import { measured, noData, notApplicable, rate, refuseUnstated, share } from '../outcomes.js';
import { measureRubric, rubricScale } from '../rubric-scale.js';

/** How often the group publishes something. */
export const produkInformasi: QuantitativeIndicator<'diseminasi.produk'> = {
  code: 'diseminasi.produk',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'per-month',
  direction: 'higher',
  formula: 'products / active months',
  reads: ['products'],
  exposure: 'active-months',
  measure({ products, window }) {
    return products === undefined ? noData('not-recorded') : rate(products.all, window.months);
  },
};

/**
 * Through how many of the channel families open to it the group reaches people. New media count as a shortfall
 * only where the seat has access to information technology, or where the group uses them all the same.
 */
export const ragamKanal: QuantitativeIndicator<'diseminasi.ragam-kanal'> = {
  code: 'diseminasi.ragam-kanal',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula:
    'different channel families of products and of activities with function diseminasi / channel families open to the seat',
  reads: ['products', 'activities', 'registration.seat'],
  exposure: 'none',
  measure({ products, activities, channels, registration, minimumStated }) {
    if (products === undefined) return noData('not-recorded');
    const { channelled, channelsUnstated } = products;
    const refused = refuseUnstated(channelled.n, channelsUnstated, minimumStated);
    if (refused !== undefined) return refused;
    const families = countFamilies(channels, registration?.seat?.ictAccess);
    const spoken = activities?.channelled;
    const evidence = channelled.ids === undefined ? undefined : [...channelled.ids, ...(spoken?.ids ?? [])];
    return measured(families.used / families.open, channelled.n + (spoken?.n ?? 0), {
      numerator: families.used,
      denominator: families.open,
      unstated: channelsUnstated,
      inferred: spoken?.inferred ?? 0,
      evidence,
    });
  },
};

/**
 * Contacts through the products, for every 1,000 residents. Whom two products reach counts twice; of one product no more
 * contacts count than there are residents, for views are no residents.
 */
export const jangkauan: QuantitativeIndicator<'diseminasi.jangkauan'> = {
  code: 'diseminasi.jangkauan',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'per-1000-residents',
  direction: 'higher',
  formula: 'sum of products.reach, of each at most seat.residents / (seat.residents / 1000)',
  reads: ['products', 'registration.seat'],
  exposure: 'residents',
  measure({ products, registration, minimumStated }) {
    if (products === undefined) return noData('not-recorded');
    const { counted, reachUnstated, reach } = products;
    if (products.all.n === 0) return notApplicable('nothing-of-this-function');
    const refused = refuseUnstated(counted.n, reachUnstated, minimumStated);
    if (refused !== undefined) return refused;
    if (registration === undefined) return noData('no-registration');
    const residents = registration.seat?.residents;
    if (residents === undefined || residents <= 0) return noData('residents-unknown');
    return measured(reach / (residents / 1000), counted.n, {
      numerator: reach,
      denominator: residents / 1000,
      unstated: reachUnstated,
      evidence: counted.ids,
    });
  },
};

/** Which part of the products states where its content comes from. That this counts is a decision of this library. */
export const bersumber: QuantitativeIndicator<'diseminasi.bersumber'> = {
  code: 'diseminasi.bersumber',
  dimension: 'diseminasi',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'products with citesSource = true / products that state it',
  reads: ['products'],
  exposure: 'none',
  measure({ products, minimumStated }) {
    if (products === undefined) return noData('not-recorded');
    return share(
      products.citing,
      products.notCiting,
      products.citingUnstated,
      minimumStated,
      notApplicable('nothing-of-this-function'),
    );
  },
};

/** How good what is published is, as people judge it. */
export const mutuIsi: QualitativeIndicator<'diseminasi.mutu-isi'> = {
  code: 'diseminasi.mutu-isi',
  dimension: 'diseminasi',
  type: 'qualitative',
  ...rubricScale,
  rubric: { status: 'draft', ratersNeeded: 2, evidenceRequired: false },
  measure: (tally) => measureRubric(tally, 'diseminasi.mutu-isi', 2),
};
