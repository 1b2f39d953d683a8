import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { membershipOf, mostMembersKnown } from '../../src/measure/membership.js';
import { peopleCounter } from '../../src/measure/people.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { asOf, members, registration, report } from './fixtures.js';

/* Who is of the group itself and who is not, however it is written; and of which months something is known. */

const day = '2025-03-03';
const value = (code: string, lists: Partial<ActivityReport>, facts?: Partial<Registration>, more: object = {}) => {
  const records = { report: report(lists), ...(facts && { registration: registration(facts) }) };
  const found = measureKim(records, { asOf, ...more }).measurements[code as never] as {
    status: string;
    value?: number;
  };
  return found.status === 'measured' ? found.value : found.status;
};

describe('the group itself', () => {
  const held = (otherKimIds: readonly string[]) =>
    value('networking.kegiatan-antar-kim', {
      activities: otherKimIds.map((id, i) => ({ id: `a${i}`, date: `2025-03-0${i + 1}`, otherKimIds: [id] })),
    });

  test('is no other KIM, however its id is spelt, the first time and again', () => {
    // Who is named beside the group itself was not stated, and is not nobody.
    expect(held(['k1', 'K1', ' k1 ', 'K1'])).toBe('no-data');
    expect(held(['k2', 'K1'])).toBe(1);
  });

  const partners = (name: string | undefined, id: string, facts: Partial<Registration>) =>
    value(
      'networking.mitra-aktif',
      {
        partners: [{ id, kind: 'media', ...(name !== undefined && { name }) }] as never,
        activities: [{ id: 'a', date: day, partners: [{ partnerId: id }] }],
      },
      facts,
    );

  test('is no partner of its own, by its id, its name or another name of it', () => {
    const facts = { name: 'KIM Mawar', otherNames: ['Mawar Sejahtera'] };
    expect(partners('Radio Mawar', 'p', facts)).toBe(1);
    expect(partners(undefined, 'p', facts)).toBe(1);
    expect(partners('kim mawar', 'p', facts)).toBe(0);
    expect(partners('MAWAR SEJAHTERA', 'p', facts)).toBe(0);
    expect(partners('Radio Mawar', 'K1', facts)).toBe(0);
    expect(partners('KIM Mawar', 'p', {})).toBe(1);
  });
});

describe('a rater', () => {
  const standing = (raterId: string, facts: Partial<Registration> | undefined) => {
    const ratings = [{ raterId, criterion: 'diskusi.mutu', relation: 'resident', level: 3 }] as never;
    const records = { report: report({ ratings }), ...(facts && { registration: registration(facts) }) };
    const judgement = measureKim(records, { asOf }).rubrics['diskusi.mutu']?.judgements[0];
    return `${judgement?.relation}${judgement?.unchecked ? ', unchecked' : ''}`;
  };
  const whole = { members: members(2), membersListed: 'all' as const };

  test('who is or was a member, is the group itself, or stands under the name of a member, counts as a member', () => {
    expect(standing('m1', whole)).toBe('kim-member');
    expect(standing('M1 ', whole)).toBe('kim-member');
    expect(standing('old', { ...whole, formerMembers: [{ id: 'OLD' }] })).toBe('kim-member');
    expect(standing('K1', whole)).toBe('kim-member');
    expect(standing('kim  MAWAR', { ...whole, name: 'KIM Mawar' })).toBe('kim-member');
    expect(standing('KIM Melati', { ...whole, otherNames: ['KIM Melati'] })).toBe('kim-member');
    for (const own of [
      'Komunitas Informasi Masyarakat Mawar',
      'K.I.M. Mawar',
      'Pengurus KIM Mawar',
      'Anggota KIMMAWAR',
    ])
      expect(standing(own, { ...whole, name: 'KIM Mawar' }), own).toBe('kim-member');
    // Somebody may be called so, and another group too.
    for (const other of ['Mawar', 'KIM Mawar Indah', 'Pengurus KIM Melati'])
      expect(standing(other, { ...whole, name: 'KIM Mawar' }), other).toBe('resident');
    expect(standing('ibu rahma', { ...whole, members: [{ id: 'm1', name: 'Ibu Rahma' }] })).toBe('kim-member');
    expect(standing('stranger', whole)).toBe('resident');
  });

  test('law: the rule finds a rater exactly where measuring counts one who states to be an outsider as a member', () => {
    const spelling = fc.constantFrom<(id: string) => string>(
      (id) => id,
      (id) => id.toUpperCase(),
      (id) => `  ${id.replace('-', ' - ')} `,
      (id) => id.replace('-', ''),
    );
    const person = fc.constantFrom(
      'm-1',
      'siti-aminah',
      'old-1',
      'k1',
      'kim-mawar',
      'anggota kim-mawar',
      'kelompok informasi masyarakat melati',
      'kim-melati',
      'z-9',
    );
    const names = { name: 'KIM Mawar', otherNames: ['KIM Melati'] };
    const facts = {
      ...names,
      members: [{ id: 'm-1', name: 'Siti Aminah' }, { id: 'm-2' }],
      formerMembers: [{ id: 'old-1' }],
    };
    const seen = new Set<string | undefined>();
    fc.assert(
      fc.property(
        person,
        spelling,
        fc.constantFrom('office', 'resident', 'expert', 'peer-kim'),
        (id, spell, relation) => {
          const ratings = [{ raterId: spell(id), criterion: 'diskusi.mutu', relation, level: 3 }] as never;
          const group = registration({ ...facts, membersListed: 'all' });
          const counted = measureKim({ report: report({ ratings }), registration: group }, { asOf }).rubrics[
            'diskusi.mutu'
          ]?.judgements[0]?.relation;
          const { issues } = validateSubmission(report({ ratings }), {
            ruleSet: ruleSetAt(asOf),
            asOf,
            registration: group,
          });
          expect(issues.some(({ code }) => code === 'rating.rater-is-member')).toBe(counted === 'kim-member');
          expect(counted).toBe(id === 'z-9' ? relation : 'kim-member');
          seen.add(counted);
        },
      ),
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  test('could be a member where the list of members is not whole', () => {
    expect(standing('stranger', undefined)).toBe('resident, unchecked');
    expect(standing('stranger', { members: members(2) })).toBe('resident, unchecked');
    expect(standing('stranger', { ...whole, members: [] })).toBe('resident, unchecked');
    expect(standing('stranger', { ...whole, partialLists: ['members'] })).toBe('resident, unchecked');
    const stated = (count: number) => [{ count, counts: 'anggota', statedOn: '2025-01-01' }] as const;
    expect(standing('stranger', { ...whole, statedCounts: stated(3) })).toBe('resident, unchecked');
    expect(standing('stranger', { ...whole, statedCounts: stated(2) })).toBe('resident');
    expect(standing('stranger', { ...whole, statedCounts: stated(3), formerMembers: [{ id: 'old' }] })).toBe(
      'resident',
    );
  });
});

test('people on a list count once however they are spelt, and apart those whom the registration names', () => {
  const count = peopleCounter(new Set(['ana', 'budi']));
  expect(count(['ana', 'ANA', 'x', 'budi'])).toEqual({ all: 3, named: 2 });
  expect(count(['x', 'X', 'ana'])).toEqual({ all: 2, named: 1 });
  expect(count([])).toEqual({ all: 0, named: 0 });
  expect(peopleCounter()(['ana'])).toEqual({ all: 1, named: 0 });
});

test('who took in information counts once however the id is spelt, and as a member if the list has it so', () => {
  const items = (memberIds: readonly string[]) => ({ informationItems: [{ id: 'i1', date: day, memberIds }] });
  const share = (ids: readonly string[]) =>
    value('akses.anggota-pengakses', items(ids), { members: members(4), membersListed: 'all' });
  expect(share(['m1', 'M-1', ' m1'])).toBe(0.25);
  expect(share(['M2', 'm1', 'stranger'])).toBe(0.5);
});

describe('the months of a function', () => {
  const activity = (id: string, date: string, more: object = {}) =>
    ({ id, date, functions: ['diskusi'], ...more }) as never;
  const months = (code: string, lists: Partial<ActivityReport>, more: object = {}) => {
    const share = value(`${code}.bulan-aktif`, lists, undefined, more);
    return typeof share === 'number' ? Math.round(share * 12 * 1e6) / 1e6 : share;
  };

  test('are those of records of its own as of activities, within the window', () => {
    expect(
      months('diskusi', {
        activities: [
          activity('a', '2024-12-31'),
          activity('b', '2025-01-01'),
          activity('c', '2025-12-31'),
          activity('d', '2026-01-01'),
        ],
      }),
    ).toBe(2);
    expect(
      months('diseminasi', {
        products: [
          { id: 'p', date: '2025-01-31' },
          { id: 'q', date: '2025-02-01' },
          { id: 'r', date: '2026-01-01' },
        ],
      }),
    ).toBe(2);
    expect(months('akses', { informationItems: [{ id: 'i', date: day }] })).toBe(1);
    expect(months('aspirasi', { aspirations: [{ id: 's', recordedOn: day }] as never })).toBe(1);
    expect(
      months('implementasi', {
        activities: [activity('a', day)],
        decisions: [{ id: 'd', activityId: 'a', doneOn: day }] as never,
      }),
    ).toBe(1);
    expect(
      months('implementasi', { activities: [activity('a', day)], decisions: [{ id: 'd', activityId: 'a' }] as never }),
    ).toBe(0);
  });

  test('are not known where neither list is there, and nothing shows the function', () => {
    expect(months('diskusi', {})).toBe('no-data');
    expect(months('diseminasi', { activities: [activity('a', day)] })).toBe('no-data');
    expect(months('diseminasi', { activities: [], products: [] })).toBe(0);
    expect(months('diskusi', { activities: [{ id: 'a', date: day }] })).toBe('no-data');
    expect(months('diskusi', { activities: [] })).toBe(0);
  });

  test('share the credit of a day among more than two functions', () => {
    const all = ['akses', 'diskusi', 'implementasi', 'networking'];
    const on = (...dates: string[]) =>
      months('diskusi', { activities: dates.map((date, i) => activity(`a${i}`, date, { functions: all })) });
    expect(on(day)).toBe(0.5);
    expect(on(day, day)).toBe(0.5);
    expect(on(day, '2025-03-04')).toBe(1);
    expect(on(day, '2025-04-04')).toBe(1);
  });

  test('leave out what by its title was not held, unless the reporter states what it was for', () => {
    const inferredFacets = new Map([['a', { status: 'planned' as const, functions: ['diskusi' as const] }]]);
    expect(months('diskusi', { activities: [activity('a', day)] }, { inferredFacets })).toBe(1);
    expect(
      months('diskusi', { activities: [{ id: 'a', date: day }, activity('b', '2025-05-05')] }, { inferredFacets }),
    ).toBe(1);
    const held = new Map([['a', { status: 'held' as const, functions: ['diskusi' as const] }]]);
    expect(months('diskusi', { activities: [{ id: 'a', date: day }] }, { inferredFacets: held })).toBe(1);
  });
});

test('kinds of sources count for two of each day with any', () => {
  const item = (id: string, date: string, sourceType: string) => ({ id, date, sourceType });
  const kinds = ['pemerintah-daerah', 'media-massa', 'warga', 'tokoh-masyarakat'];
  const on = (dates: readonly string[]) =>
    value('akses.jenis-sumber', {
      informationItems: kinds.map((kind, i) => item(`i${i}`, dates[i % dates.length] ?? day, kind)) as never,
    });
  expect(on(['2025-03-01'])).toBe(2);
  expect(on(['2025-03-01', '2025-03-02'])).toBe(4);
  expect(on(['2025-03-01', '2025-03-02', '2025-03-03'])).toBe(4);
});

test('how many members there may be is refused for want of a registration, or of members, of a forum too', () => {
  const reason = (facts: Partial<Registration> | undefined) =>
    mostMembersKnown(membershipOf(facts && registration(facts), day));
  expect(reason(undefined)).toEqual({ status: 'no-data', reason: 'no-registration' });
  expect(reason({})).toEqual({ status: 'no-data', reason: 'members-unknown' });
  expect(reason({ bodyType: 'forum-kim' })).toEqual({ status: 'no-data', reason: 'members-unknown' });
  expect(reason({ members: members(1) })).toBeUndefined();
});

test('a partner that is a KIM among other things is one', () => {
  const held = (...kinds: string[]) =>
    value('networking.kegiatan-antar-kim', {
      partners: kinds.map((kind) => ({ id: 'p', kind })) as never,
      activities: [{ id: 'a', date: day, partners: [{ partnerId: 'p' }] }],
    });
  expect([held('media', 'kim'), held('kim'), held('media'), held('forum-kim', 'media')]).toEqual([1, 1, 0, 1]);
});
