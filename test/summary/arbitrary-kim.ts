import fc from 'fast-check';
import type { Activity } from '../../src/model/activity.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Criterion } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { createScorer } from '../../src/score/score-kim.js';
import type { ActivityNumbers } from '../../src/summary/activity-counts.js';
import type { KimFacts } from '../../src/summary/add-kim.js';
import type { SummaryDefinition } from '../../src/summary/summary.js';
import { type FacilitationRole, facilitationRoles } from '../../src/vocabulary/about-kim/facilitation-roles.js';
import { type InformationFlow, informationFlows } from '../../src/vocabulary/about-kim/information-flows.js';
import { type AdindaFunction, adinda } from '../../src/vocabulary/concepts/adinda.js';
import { type MemberElement, memberElements } from '../../src/vocabulary/concepts/member-elements.js';

export const framework = adindaFramework;

export const definition: SummaryDefinition = {
  framework,
  identification: { empoweredFrom: { numerator: 2, denominator: 3 } },
  ruleSet: 'nasional-2024',
  period: { from: '2025-01-01', through: '2025-12-31' },
  asOf: '2026-01-31',
};

const codes = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...(Object.keys(table) as Code[]));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const dates = fc.constantFrom('2024-12-31', '2025-01-01', '2025-06-15', '2025-12-31', '2026-01-01');

export const activity: fc.Arbitrary<Activity> = fc.record(
  {
    id: fc.string(),
    date: dates,
    functions: fc.array(codes<AdindaFunction>(adinda.concepts), { maxLength: 3 }),
    flow: codes<InformationFlow>(informationFlows.concepts),
    attendance: fc.record({ total: fc.nat(200), members: fc.nat(30), guests: fc.nat(90) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'date'] },
);

const ratio = (most: (denominator: number) => number) =>
  fc
    .integer({ min: 1, max: 7 })
    .chain((denominator) => fc.tuple(fc.nat(most(denominator)), fc.constant(denominator)))
    .map(
      ([numerator, denominator]): Measurement => ({
        status: 'measured',
        value: numerator / denominator,
        numerator,
        denominator,
        n: numerator,
      }),
    );
const level = fc
  .integer({ min: 10, max: 40 })
  .map((tenths): Measurement => ({ status: 'measured', value: tenths / 10, n: 2 }));

/** A value that its unit allows, or none. */
const measurementOf = (code: string): fc.Arbitrary<Measurement> =>
  fc.oneof(
    { weight: 12, arbitrary: allowedBy(framework.criteria[code as keyof typeof framework.criteria]) },
    fc.constant<Measurement>({ status: 'not-applicable', reason: 'nothing-due' }),
    fc.constant<Measurement>({ status: 'no-data', reason: 'not-recorded' }),
    fc.constant<Measurement>({ status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 }),
  );
function allowedBy({ unit, raters }: Pick<Criterion, 'unit' | 'raters'>): fc.Arbitrary<Measurement> {
  if (raters !== undefined) return level;
  return unit === 'share' || unit === 'index' ? ratio((denominator) => denominator) : ratio(() => 40);
}
const score = createScorer(framework);
const criteria = Object.keys(framework.criteria);
const card = fc
  .tuple(...criteria.map(measurementOf))
  .map((list) =>
    score({ ...definition, measurements: Object.fromEntries(criteria.map((code, i) => [code, list[i]])) }),
  );

const regionCode = fc.constantFrom(
  '62.71.01.1001',
  '6271011001',
  '62.71.01.1002',
  '62.71.02.1001',
  '62.71.02',
  '62.01.03.2001',
  '63.01',
  '62',
  '62.1',
);

const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });

export const kim: fc.Arbitrary<KimFacts> = fc.record({
  registration: optional(
    fc.record({
      bodyType: fc.constantFrom('kim' as const, 'kim' as const, 'kim' as const, 'forum-kim' as const),
      seat: optional(fc.record({ regionCode: optional(regionCode) })),
      members: optional(
        list(fc.record({ id: fc.string(), elements: optional(list(codes<MemberElement>(memberElements.concepts))) })),
      ),
      statedComposition: optional(
        fc.record({ elements: optional(list(codes<MemberElement>(memberElements.concepts))) }),
      ),
      decrees: optional(list(fc.record({ expiresOn: optional(fc.constantFrom('2025-12-31', '2026-01-31')) }), 2)),
      registryEntries: optional(list(fc.constant({}), 1)),
    }),
  ),
  report: optional(
    fc.record({
      activities: optional(list(activity, 5)),
      facilitation: optional(
        list(
          fc.record({
            id: fc.string(),
            role: codes<FacilitationRole>(facilitationRoles.concepts),
            receiver: optional(fc.constantFrom('kim' as const, 'forum-kim' as const)),
            receivedOn: dates,
          }),
        ),
      ),
    }),
  ),
  reportExpected: optional(fc.boolean()),
  card: optional(card),
}) as fc.Arbitrary<KimFacts>;

/** Another way to the counts: each figure by a filter of its own. */
export function countedByFilters(activities: readonly Activity[], from: string, through: string): ActivityNumbers {
  const within = activities.filter(({ date }) => !(date < from) && !(date > through));
  const per = <Code extends string>(
    table: Readonly<Record<Code, unknown>>,
    has: (one: Activity, code: Code) => boolean,
  ) =>
    Object.fromEntries(
      (Object.keys(table) as Code[]).map((code) => [code, within.filter((one) => has(one, code)).length]),
    ) as Record<Code, number>;
  const came = within.flatMap(({ attendance: a }) => {
    if (a?.total !== undefined) return [a.total];
    return a?.members !== undefined && a.guests !== undefined ? [a.members + a.guests] : [];
  });
  return {
    activities: within.length,
    outsidePeriod: activities.length - within.length,
    functions: per<AdindaFunction>(adinda.concepts, ({ functions }, code) => functions?.includes(code) === true),
    functionsUnstated: within.filter(({ functions }) => functions === undefined).length,
    flow: per<InformationFlow>(informationFlows.concepts, ({ flow }, code) => flow === code),
    flowUnstated: within.filter(({ flow }) => flow === undefined).length,
    attendanceStated: came.length,
    attendance: came.reduce((sum, people) => sum + people, 0),
  };
}
