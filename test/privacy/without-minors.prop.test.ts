import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { minorIds, minorsIn } from '../../src/privacy/minors.js';
import { redact } from '../../src/privacy/redact.js';
import { registrationWithoutMinors, reportWithoutMinors } from '../../src/privacy/without-minors.js';
import { type AgeBand, ageBandBounds } from '../../src/vocabulary/concepts/age-bands.js';

/* What becomes of lists of people, each held to what a person would do by hand. */

const people = ['a', 'b', 'c', 'd'];
const ids = fc.array(fc.constantFrom(...people), { maxLength: 5 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const given = <Key extends string>(key: Key, value: unknown) => (value === undefined ? {} : { [key]: value });

const reports = fc
  .record({
    came: maybe(fc.record({ memberIds: maybe(ids), members: maybe(fc.nat(9)), guests: maybe(fc.nat(9)) })),
    beneficiaryIds: maybe(ids),
    beneficiaries: maybe(fc.nat(9)),
    informed: maybe(ids),
    raters: maybe(ids),
  })
  .map(({ came, beneficiaryIds, beneficiaries, informed, raters }) => {
    const attendance = came && JSON.parse(JSON.stringify(came));
    return {
      kind: 'activity-report',
      schemaVersion: 'v1',
      id: 'r',
      kimId: 'k',
      period: { from: '2025-01-01', through: '2025-12-31' },
      activities: [
        {
          id: 'x',
          ...given('attendance', attendance),
          ...given('beneficiaryIds', beneficiaryIds),
          ...given('beneficiaries', beneficiaries),
        },
      ],
      informationItems: [{ id: 'i', ...given('memberIds', informed) }],
      ...given(
        'ratings',
        raters?.map((raterId) => ({ raterId, criterion: 'x', level: 1 })),
      ),
    } as unknown as ActivityReport;
  });

const distinct = (list: readonly string[]) => new Set(list).size;

describe('a report in which some members are children', () => {
  const minorsOf = fc.subarray(people, { minLength: 1 }).map((list) => new Set(list));

  it('names none of them, counts them where they were counted, and leaves the others', () => {
    fc.assert(
      fc.property(reports, minorsOf, (report, minors) => {
        const view = reportWithoutMinors(report, minors);
        expect(
          minorsIn(view, { members: [...minors].map((id) => ({ id, ageBand: 'usia-di-bawah-18' as const })) }),
        ).toEqual([]);
        const [before, after] = [report.activities?.[0], view.activities?.[0]];
        const here = (list: readonly string[] | undefined) => list?.some((id) => minors.has(id)) === true;
        const { memberIds, ...rest } = before?.attendance ?? {};
        expect(after?.attendance).toEqual(
          here(memberIds) ? { ...rest, members: rest.members ?? distinct(memberIds ?? []) } : before?.attendance,
        );
        const served = before?.beneficiaryIds;
        expect(after?.beneficiaryIds).toEqual(here(served) ? undefined : served);
        expect(after?.beneficiaries).toEqual(
          here(served) ? (before?.beneficiaries ?? distinct(served ?? [])) : before?.beneficiaries,
        );
        const adults = report.informationItems?.[0]?.memberIds?.filter((id) => !minors.has(id));
        const informed = report.informationItems?.[0]?.memberIds;
        expect(view.informationItems?.[0]?.memberIds).toEqual(
          here(informed) && adults?.length === 0 ? undefined : adults,
        );
        const raters = report.ratings?.filter(({ raterId }) => !minors.has(raterId));
        expect(view.ratings).toEqual(raters?.length === 0 ? undefined : raters);
      }),
    );
  });

  it('names no member at all where nobody knows who is a child, and raters and those who were served as they are', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const view = reportWithoutMinors(report, 'unknown');
        const [before, after] = [report.activities?.[0], view.activities?.[0]];
        const came = before?.attendance?.memberIds ?? [];
        expect(after?.attendance?.memberIds ?? []).toEqual([]);
        if (came.length > 0) expect(after?.attendance?.members).toBe(before?.attendance?.members ?? distinct(came));
        else expect(after?.attendance).toEqual(before?.attendance);
        expect(view.informationItems?.[0]?.memberIds ?? []).toEqual([]);
        expect(after?.beneficiaryIds).toEqual(before?.beneficiaryIds);
        expect(after?.beneficiaries).toEqual(before?.beneficiaries);
        expect(view.ratings).toEqual(report.ratings?.length === 0 ? undefined : report.ratings);
      }),
    );
  });

  it('is the very report where no member is a child, and has no list that it had not', () => {
    fc.assert(
      fc.property(reports, minorsOf, (report, minors) => {
        expect(reportWithoutMinors(report, new Set())).toBe(report);
        const { activities: _, informationItems: __, ratings: ___, ...bare } = report;
        expect(JSON.parse(JSON.stringify(reportWithoutMinors(bare as ActivityReport, minors)))).toEqual(bare);
      }),
      { numRuns: 20 },
    );
  });

  it('is read with the registration of its own KIM alone', () => {
    const report = {
      kind: 'activity-report',
      schemaVersion: 'v1',
      id: 'r',
      kimId: 'k',
      period: { from: '2025-01-01', through: '2025-12-31' },
      informationItems: [{ id: 'i', memberIds: ['a', 'b'] }],
    } as unknown as ActivityReport;
    const members = [{ id: 'a' }, { id: 'b', ageBand: 'usia-di-bawah-18' as const }];
    const named = (registration: object | undefined, of: ActivityReport = report) =>
      redact(of, { registration } as never).informationItems?.[0]?.memberIds;
    expect(named({ id: 'k', members })).toEqual(['a']);
    expect(named({ id: 'k2', members })).toBeUndefined();
    expect(named({ members })).toBeUndefined();
    expect(named(undefined)).toBeUndefined();
    const { kimId: _, ...ofNobody } = report;
    expect(named({ members }, ofNobody as ActivityReport)).toBeUndefined();
  });
});

describe('a registration in which some members are children', () => {
  const bands = Object.keys(ageBandBounds) as (keyof typeof ageBandBounds)[];
  const members = fc
    .array(maybe(fc.constantFrom(...bands)), { maxLength: 5 })
    .map((list) => list.map((ageBand, i) => ({ id: `m${i}`, ...given('ageBand', ageBand) })));
  const stated = maybe(
    fc.array(fc.record({ count: fc.nat(40), counts: fc.constantFrom('anggota', 'pengurus') }), { maxLength: 3 }),
  );
  const registrations = fc
    .record({
      members: maybe(members),
      statedCounts: stated,
      membersListed: maybe(fc.constantFrom('all', 'some')),
      partialLists: maybe(fc.constantFrom(['members'], ['decrees'])),
    })
    .map(
      (fields) =>
        ({
          kind: 'registration',
          schemaVersion: 'v1',
          id: 'k',
          name: 'KIM Mawar',
          bodyType: 'kim',
          ...JSON.parse(JSON.stringify(fields)),
        }) as Registration,
    );
  const isChild = (band: keyof typeof ageBandBounds | undefined) => {
    const through = band === undefined ? null : ageBandBounds[band].through;
    return through !== null && through <= 17;
  };

  it('lists the others, states the size that the list showed, and never that there are no members', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const all = registration.members ?? [];
        const adults = all.filter(({ ageBand }) => !isChild(ageBand));
        const children = all.flatMap((member, i) => (isChild(member.ageBand) ? [{ id: member.id, i }] : []));
        expect([...minorIds(registration)]).toEqual(children.map(({ id }) => id));
        expect(minorsIn(registration)).toEqual(children.map(({ i }) => ['members', i]));
        const view = registrationWithoutMinors(registration);
        if (children.length === 0) {
          expect(view).toBe(registration);
          return;
        }
        expect(view.members).toEqual(adults.length === 0 ? undefined : adults);
        expect('members' in view).toBe(adults.length > 0);
        expect(view.membersListed).toBe('some');
        const isPart = registration.membersListed === 'some' || registration.partialLists?.includes('members') === true;
        const others = registration.statedCounts?.filter(({ counts }) => counts !== 'anggota') ?? [];
        expect(view.statedCounts).toEqual(
          isPart ? registration.statedCounts : [{ count: all.length, counts: 'anggota' }, ...others],
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('who is a child', () => {
  const [minor, adult] = [true, false].map((isMinor) =>
    Object.entries(ageBandBounds).find(([, { through }]) => (through !== null && through < 18) === isMinor),
  ) as [[AgeBand, unknown], [AgeBand, unknown]];

  it('is a member who has an id and is stated to be under 18', () => {
    const members = [
      { ageBand: minor[0] },
      { id: 'a' },
      { id: 'b', ageBand: adult[0] },
      { id: 'c', ageBand: minor[0] },
    ];
    expect([...minorIds({ members } as never)]).toEqual(['c']);
    expect([...minorIds({})]).toEqual([]);
  });

  it('is spoken of by a list of ages only, not by the same word elsewhere', () => {
    const shown = (statedComposition: object) =>
      (redact({ kind: 'registration', schemaVersion: 'v1', id: 'k', statedComposition } as never) as Registration)
        .statedComposition;
    expect(shown({ ageBands: [adult[0]] })).toEqual({ ageBands: [adult[0]] });
    expect(shown({ ageBands: [adult[0], minor[0]] })).toBeUndefined();
    const words = { elements: [minor[0]], occupations: [minor[0]], educationLevels: [minor[0]] };
    const seen = shown({ ...words, ageBands: [minor[0]] });
    expect(Object.keys(seen ?? {}).length).toBeGreaterThan(0);
    for (const each of Object.values(seen ?? {})) expect(each).toEqual([minor[0]]);
  });
});
