import type { QuantitativeIndicator } from '../indicator.js';
import { measured, noData, notApplicable, refuseUnstated } from '../outcomes.js';

/** How far information runs both ways between government and community: the share of the weaker direction, at most one half. */
export const keseimbanganArus: QuantitativeIndicator<'arus.keseimbangan'> = {
  code: 'arus.keseimbangan',
  dimension: 'arus',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'activities of the weaker direction / activities with flow between government and community',
  reads: ['activities'],
  exposure: 'none',
  measure({ activities, minimumStated }) {
    if (activities === undefined) return noData('not-recorded');
    const { toCommunity, toGovernment, withinCommunity, flowUnstated } = activities;
    const between = toCommunity.n + toGovernment.n;
    const refused = refuseUnstated(between + withinCommunity, flowUnstated, minimumStated);
    if (refused !== undefined) return refused;
    if (between === 0) return notApplicable('no-flow-with-government');
    const weaker = toCommunity.n < toGovernment.n ? toCommunity : toGovernment;
    return measured(weaker.n / between, between, {
      numerator: weaker.n,
      denominator: between,
      unstated: flowUnstated,
      inferred: toCommunity.inferred + toGovernment.inferred,
      evidence: weaker.ids,
    });
  },
};
