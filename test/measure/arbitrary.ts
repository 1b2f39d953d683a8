import fc from 'fast-check';
import { indicators } from '../../src/measure/registry.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { Activity } from '../../src/model/activity.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { informationFlows } from '../../src/vocabulary/about-kim/information-flows.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { ageBands } from '../../src/vocabulary/concepts/age-bands.js';
import { aspirationClasses } from '../../src/vocabulary/concepts/aspiration-classes.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { contributionKinds } from '../../src/vocabulary/concepts/contribution-kinds.js';
import { counterpartKinds } from '../../src/vocabulary/concepts/counterpart-kinds.js';
import { fundingSources } from '../../src/vocabulary/concepts/funding-sources.js';
import { ictAccess } from '../../src/vocabulary/concepts/ict-access.js';
import { informationSourceTypes } from '../../src/vocabulary/concepts/information-source-types.js';
import { memberElements } from '../../src/vocabulary/concepts/member-elements.js';
import { sexes } from '../../src/vocabulary/concepts/sexes.js';
import { registration, report } from './fixtures.js';

/** Marks every id of a person, so that a test can look for them in what comes out. */
export const personMark = 'ORANG';

function codeOf<Code extends string>(scheme: ConceptScheme<Code>): fc.Arbitrary<Code> {
  return fc.constantFrom(...(Object.keys(scheme.concepts) as Code[]));
}

/** Present or absent: most fields of a real report are sometimes left out. */
function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 4 });
}

function listOf<Item>(item: fc.Arbitrary<Item>, prefix: string): fc.Arbitrary<(Item & { id: string })[]> {
  return fc
    .array(item, { maxLength: 8 })
    .map((items) => items.map((one, index) => ({ ...one, id: `${prefix}${index}` })));
}

const person = fc.integer({ min: 0, max: 11 }).map((n) => `${personMark}${n}`);
const people = fc.uniqueArray(person, { maxLength: 8 });
/** Mostly within the year reported on, sometimes before or after. */
const date = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => {
  const number = 2024 * 12 + 10 + month;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
});
const contributions = maybe(fc.uniqueArray(codeOf(contributionKinds), { maxLength: 2 }));

const activity: fc.Arbitrary<Omit<Activity, 'id'>> = fc.record({
  date,
  functions: maybe(fc.uniqueArray(codeOf(adinda), { maxLength: 3 })),
  channels: maybe(fc.uniqueArray(codeOf(channels), { maxLength: 2 })),
  flow: maybe(codeOf(informationFlows)),
  attendance: maybe(fc.record({ memberIds: maybe(people), members: maybe(fc.integer({ min: 0, max: 15 })) })),
  partners: maybe(
    fc.array(
      fc.record({
        partnerId: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p9'),
        contributedByKim: contributions,
        contributedByPartner: contributions,
      }),
      { maxLength: 3 },
    ),
  ),
  otherKimIds: maybe(fc.uniqueArray(fc.constantFrom('k2', 'k3'), { maxLength: 2 })),
  beneficiaryIds: maybe(people),
  beneficiaries: maybe(fc.nat(50)),
});

/** Activities that are all outside the year reported on. */
export const activityOutside: fc.Arbitrary<Activity> = fc.record({
  id: fc.constant('outside'),
  date: fc.constantFrom('2024-12-31', '2026-01-01', '2019-06-15'),
  functions: fc.constant(['diskusi', 'implementasi', 'diseminasi'] as const),
  flow: fc.constant('masyarakat-ke-pemerintah' as const),
  otherKimIds: fc.constant(['k9'] as const),
});

const activityReport: fc.Arbitrary<ActivityReport> = fc
  .record({
    activities: maybe(listOf(activity, 'a')),
    decisions: maybe(
      listOf(
        fc.record({ activityId: fc.constantFrom('a0', 'a1', 'a2'), dueOn: maybe(date), doneOn: maybe(date) }),
        'd',
      ),
    ),
    informationItems: maybe(
      listOf(
        fc.record({
          date,
          sourceType: maybe(codeOf(informationSourceTypes)),
          verified: maybe(fc.boolean()),
          memberIds: maybe(people),
        }),
        'i',
      ),
    ),
    products: maybe(
      listOf(
        fc.record({
          date,
          channel: maybe(codeOf(channels)),
          reach: maybe(fc.nat(5000)),
          citesSource: maybe(fc.boolean()),
          correctedOn: maybe(date),
        }),
        'x',
      ),
    ),
    partners: maybe(listOf(fc.record({ kind: codeOf(counterpartKinds) }), 'p')),
    aspirations: maybe(
      listOf(
        fc.record({
          recordedOn: date,
          aspirationClass: maybe(codeOf(aspirationClasses)),
          forwardedOn: maybe(date),
          answeredOn: maybe(date),
          fedBackOn: maybe(date),
        }),
        's',
      ),
    ),
    income: maybe(listOf(fc.record({ source: codeOf(fundingSources), amount: fc.nat(1_000_000) }), 'e')),
    ratings: maybe(
      fc.array(
        fc.record({
          raterId: person,
          criterion: fc.constantFrom(
            ...Object.keys(indicators).filter((code) => code.includes('.mutu') || code.includes('nilai-tambah')),
          ),
          level: fc.constantFrom(1, 2, 3, 4),
          evidenceIds: maybe(fc.array(fc.oneof(person, fc.constantFrom('a0', 'x0', 's0')), { maxLength: 2 })),
        }),
        { maxLength: 10 },
      ),
    ),
    beneficiaries: maybe(fc.record({ total: fc.nat(100) })),
  })
  .map((lists) => withoutUndefined(report(lists as Partial<ActivityReport>)));

const kimRegistration: fc.Arbitrary<Registration> = fc
  .record({
    members: maybe(
      fc
        .array(
          fc.record({
            sex: maybe(codeOf(sexes)),
            ageBand: maybe(codeOf(ageBands)),
            elements: maybe(fc.uniqueArray(codeOf(memberElements), { maxLength: 2 })),
            joinedOn: maybe(date),
          }),
          { maxLength: 12 },
        )
        .map((all) => all.map((one, index) => ({ ...one, id: `${personMark}${index}` }))),
    ),
    seat: maybe(
      fc.record({ residents: maybe(fc.integer({ min: 1, max: 9000 })), ictAccess: maybe(codeOf(ictAccess)) }),
    ),
    formation: maybe(fc.record({ formedOn: maybe(date) })),
    decrees: maybe(fc.constantFrom([], [{ number: '1' }])),
    statutes: maybe(fc.record({ adopted: maybe(fc.boolean()) })),
  })
  .map((facts) => withoutUndefined(registration(facts as Partial<Registration>)));

/** A report as reports are: lists missing, facts left out, dates outside the period. */
export const kimRecords: fc.Arbitrary<KimRecords> = fc.record({
  report: activityReport,
  registration: maybe(kimRegistration),
});

/** As parsing gives it: what is absent has no key. */
function withoutUndefined<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
