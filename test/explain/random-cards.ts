import { simulateKims } from '../../src/design/simulate-kims.js';
import { createRandom } from '../../src/kernel/random.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Measurements } from '../../src/measure/measurements.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import type { CertaintyOptions } from '../../src/score/certainty/score-certainty.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { asOf, period } from '../measure/fixtures.js';

/** A card of a group as offices have them: lists that lack or are partial, facts that lack, few or odd raters, a young group. */
export interface RandomCard {
  readonly measurements: Measurements;
  readonly card: Scorecard;
  readonly framework: Framework;
}

const lists = ['informationItems', 'products', 'aspirations', 'decisions', 'partners', 'activities'] as const;

export function randomCards(seed: number, count: number): RandomCard[] {
  const random = createRandom(seed);
  const chance = (part: number) => random() < part;
  const bare = <Item extends object>(items: readonly Item[] | undefined, ...facts: readonly string[]) =>
    items?.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([fact]) => !facts.includes(fact) || chance(0.5))),
    );
  return simulateKims({ seed, kims: count, period, rate: 0.9, listsKept: 0.85 }).map((kim) => {
    const report: Record<string, unknown> = { ...kim.report };
    const registration: Record<string, unknown> = { ...kim.registration };
    for (const list of lists) {
      if (chance(0.06)) report[list] = [];
      else if (chance(0.05)) delete report[list];
    }
    if (chance(0.2)) report.activities = bare(report.activities as object[] | undefined, 'functions', 'attendance');
    if (chance(0.2)) report.informationItems = bare(report.informationItems as object[] | undefined, 'verified');
    if (chance(0.15)) report.partialLists = ['products'];
    if (chance(0.15)) registration.membersListed = 'some';
    else if (chance(0.1)) delete registration.membersListed;
    if (chance(0.2)) registration.formation = { formedOn: chance(0.5) ? '2025-10-01' : '2020-01-01' };
    const ratings = (report.ratings ?? []) as Rating[];
    const first = ratings[0]?.raterId;
    const draw = random();
    if (draw < 0.15) report.ratings = ratings.filter(({ raterId }) => raterId === first);
    else if (draw < 0.3) report.ratings = ratings.map((one) => ({ ...one, level: one.raterId === first ? 1 : 4 }));
    else if (draw < 0.4) report.ratings = bare(ratings, 'level');
    else if (draw < 0.47) report.ratings = ratings.map((one) => ({ ...one, relation: 'self' }));
    if (chance(0.1)) report.period = { from: '2025-01-01', through: '2025-06-30' };
    const records = {
      report: report as unknown as ActivityReport,
      ...(!chance(0.05) && { registration: registration as unknown as Registration }),
    } as KimRecords;
    const framework: Framework = chance(0.15) ? thin : adinda;
    const certainty: CertaintyOptions = chance(0.1) ? { missing: 'draws' } : chance(0.1) ? { missing: false } : {};
    const measurements = measureKim(records, { asOf });
    return { framework, measurements, card: scoreKim(measurements, framework, { asOf, certainty }) };
  });
}
