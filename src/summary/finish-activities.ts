import { type Ratio, ratio } from '../kernel/ratio.js';
import type { InformationFlow } from '../vocabulary/about-kim/information-flows.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { ActivityNumbers } from './activity-counts.js';

/** What the activities of a region show. */
export interface ActivityFigures {
  readonly activities: number;
  readonly outsidePeriod: number;
  readonly perKim: Ratio;
  /** Activities that serve each function, of those that state any; together more than 1, for one may serve several. */
  readonly functions: Readonly<Record<AdindaFunction, Ratio>>;
  /** Direction of flow, of the activities that state one. */
  readonly flow: Readonly<Record<InformationFlow, Ratio>>;
  /**
   * How far information runs both ways between government and community: the share of the weaker direction, one half at
   * most (S002).
   */
  readonly flowBalance: Ratio;
  /** People an activity, over activities that state how many came. */
  readonly attendance: Ratio;
}

/** @internal */
export function activityFigures(counts: ActivityNumbers, kims: number): ActivityFigures {
  const { activities, functions, flow } = counts;
  const withFunctions = activities - counts.functionsUnstated;
  const withFlow = activities - counts.flowUnstated;
  const toCommunity = flow['pemerintah-ke-masyarakat'];
  const toGovernment = flow['masyarakat-ke-pemerintah'];
  return {
    activities,
    outsidePeriod: counts.outsidePeriod,
    perKim: ratio(activities, kims),
    functions: {
      akses: ratio(functions.akses, withFunctions),
      diskusi: ratio(functions.diskusi, withFunctions),
      implementasi: ratio(functions.implementasi, withFunctions),
      networking: ratio(functions.networking, withFunctions),
      diseminasi: ratio(functions.diseminasi, withFunctions),
      aspirasi: ratio(functions.aspirasi, withFunctions),
    },
    flow: {
      'pemerintah-ke-masyarakat': ratio(toCommunity, withFlow),
      'masyarakat-ke-pemerintah': ratio(toGovernment, withFlow),
      'antar-masyarakat': ratio(flow['antar-masyarakat'], withFlow),
    },
    flowBalance: ratio(Math.min(toCommunity, toGovernment), toCommunity + toGovernment),
    attendance: ratio(counts.attendance, counts.attendanceStated),
  };
}
