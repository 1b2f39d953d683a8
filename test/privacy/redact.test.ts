import { describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { minorsIn } from '../../src/privacy/minors.js';
import { redact } from '../../src/privacy/redact.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const base = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM Mawar', bodyType: 'kim' } as const;
const report = {
  kind: 'activity-report',
  schemaVersion: 'v1',
  id: 'r',
  kimId: 'k',
  period: { from: '2025-01-01', through: '2025-12-31' },
} as const;
const withChild: Registration = {
  ...base,
  members: [
    { id: 'a', ageBand: 'usia-25-34', offices: ['ketua'] },
    { id: 'anak', name: 'Adik', ageBand: 'usia-di-bawah-18', offices: ['sekretaris'], joinedOn: '2024-01-01' },
    { id: 'c' },
  ],
};

describe('the public view of a registration', () => {
  const view = redact(fullRegistration);

  it('says everything about the body under the same ids', () => {
    const {
      members,
      formerMembers,
      advisers,
      statedCounts,
      statedComposition,
      statedFigures,
      theme,
      potentials,
      achievements,
      media,
      workProgrammes,
      inexactDates,
      ...body
    } = fullRegistration;
    // Most are of people.
    expect(view).not.toHaveProperty('inexactDates');
    expect(view).toMatchObject(body);
    expect(view.media).toEqual(media.map(({ channel }) => ({ channel })));
    expect(view.workProgrammes?.[0]).toMatchObject({ period: workProgrammes[0].period });
  });

  it('keeps of a person the id and the role, and nothing else', () => {
    expect(view.members).toEqual(fullRegistration.members.map(({ id, offices }) => ({ id, offices })));
    expect(view.formerMembers).toEqual([{ id: 'anggota-0' }]);
    expect(view.advisers).toEqual([{ id: 'pembina-1', role: 'pembina' }]);
  });

  it('drops free text, and what rests on it', () => {
    expect(view.statedCounts).toEqual([{ count: 5, counts: 'anggota', statedOn: '2025-12-01' }]);
    expect(view.statedComposition).not.toHaveProperty('source');
    expect(view).not.toHaveProperty('statedFigures');
    expect(view.workProgrammes?.[0]?.activities?.[0]).not.toHaveProperty('title');
    expect(view.workProgrammes?.[0]?.targets?.[0]).not.toHaveProperty('disaggregation');
  });

  it('keeps titles when somebody has read them', () => {
    expect(redact(fullRegistration, { keepTitles: true }).workProgrammes?.[0]?.activities?.[0]?.title).toBe(
      'Temu wicara triwulanan',
    );
  });

  it('is a new value, and leaves the submission as it was', () => {
    const before = structuredClone(fullRegistration);
    redact(fullRegistration, { pseudonym: (id) => `x-${id}` });
    expect(fullRegistration).toEqual(before);
  });

  it('never makes "none" of what was dropped', () => {
    const only: Registration = { ...base, members: [{ id: 'anak', ageBand: 'usia-di-bawah-18' }], statedFigures: [] };
    const seen = redact(only);
    expect(seen).not.toHaveProperty('members');
    expect(seen.membersListed).toBe('some');
    expect(seen.statedCounts).toEqual([{ count: 1, counts: 'anggota' }]);
    expect(seen.statedFigures).toEqual([]);
  });

  it('holds no field that the model does not know', () => {
    const raw = { ...fullRegistration, nik: '6271', members: [{ id: 'a', agama: 'x' }], seat: { gps: [1, 2] } };
    const seen = JSON.stringify(redact(raw as unknown as Registration));
    for (const word of ['nik', '6271"', 'agama', 'gps']) expect(seen).not.toContain(word);
  });

  it('holds nothing of a value that is no field, such as an object where a text belongs', () => {
    const raw = { ...base, name: { first: 'Ibu' }, otherNames: [{ x: 'Ibu' }, 'KIM'] };
    expect(redact(raw as unknown as Registration)).toEqual({
      ...base,
      name: undefined,
      otherNames: ['KIM'],
    });
  });
});

describe('members under 18', () => {
  it('are flagged where they stand', () => {
    expect(minorsIn(withChild)).toEqual([['members', 1]]);
    const stated: ActivityReport = {
      ...report,
      activities: [{ id: 'x', date: '2025-02-01', attendance: { memberIds: ['a', 'anak'] }, beneficiaryIds: ['anak'] }],
      informationItems: [{ id: 'i', date: '2025-02-01', memberIds: ['anak', 'c'] }],
      ratings: [{ raterId: 'anak', criterion: 'diskusi.mutu', level: 2 }],
    };
    expect(minorsIn(stated, withChild)).toEqual([
      ['activities', 0, 'attendance', 'memberIds', 1],
      ['activities', 0, 'beneficiaryIds', 0],
      ['informationItems', 0, 'memberIds', 0],
      ['ratings', 0, 'raterId'],
    ]);
    expect(minorsIn(stated)).toEqual([]);
  });

  it('are not in the public view, and the size of the group stays', () => {
    const view = redact(withChild);
    expect(view.members).toEqual([{ id: 'a', offices: ['ketua'] }, { id: 'c' }]);
    expect(view.membersListed).toBe('some');
    expect(view.statedCounts).toEqual([{ count: 3, counts: 'anggota' }]);
    expect(JSON.stringify(view)).not.toMatch(/anak|Adik|18|sekretaris/);
  });

  it('leave what was stated about other things, and give no size that was not known', () => {
    const counts = [
      { count: 9, counts: 'anggota', statedOn: '2020-01-01' },
      { count: 40, counts: 'peserta' },
    ] as const;
    expect(redact({ ...withChild, statedCounts: counts }).statedCounts).toEqual([
      { count: 3, counts: 'anggota' },
      { count: 40, counts: 'peserta' },
    ]);
    expect(redact({ ...withChild, membersListed: 'some', statedCounts: counts }).statedCounts).toEqual(counts);
  });

  it('are not spoken of in a statement about the group', () => {
    const statedComposition = { ageBands: ['usia-25-34', 'usia-di-bawah-18'], sexes: ['perempuan'] } as const;
    expect(redact({ ...base, statedComposition }).statedComposition).toEqual({ sexes: ['perempuan'] });
  });

  const stated: ActivityReport = {
    ...report,
    activities: [
      {
        id: 'x',
        date: '2025-02-01',
        functions: ['diskusi'],
        attendance: { memberIds: ['a', 'anak'], guests: 4 },
        beneficiaryIds: ['anak', 'w1'],
      },
      { id: 'y', date: '2025-03-01', functions: ['diskusi'], attendance: { memberIds: ['a', 'c'] } },
    ],
    informationItems: [
      { id: 'i', date: '2025-02-01', memberIds: ['anak', 'c'] },
      { id: 'j', date: '2025-02-01', memberIds: ['anak'] },
    ],
    ratings: [{ raterId: 'anak', criterion: 'diskusi.mutu', level: 2 }],
  };

  it('are counted and not named in the report', () => {
    const view = redact(stated, { registration: withChild });
    expect(view.activities).toMatchObject([
      { attendance: { members: 2, guests: 4 }, beneficiaries: 2 },
      { attendance: { memberIds: ['a', 'c'] } },
    ]);
    expect(view.informationItems).toEqual([
      { id: 'i', date: '2025-02-01', memberIds: ['c'] },
      { id: 'j', date: '2025-02-01' },
    ]);
    expect(view).not.toHaveProperty('ratings');
    expect(JSON.stringify(view)).not.toContain('anak');
  });

  it('may be anybody when the registration is not told, so nobody is named', () => {
    for (const registration of [undefined, { ...withChild, id: 'another' }]) {
      const view = redact(stated, { registration });
      expect(view.activities?.map(({ attendance }) => attendance)).toEqual([{ members: 2, guests: 4 }, { members: 2 }]);
      expect(view.informationItems?.some((item) => 'memberIds' in item)).toBe(false);
    }
  });

  it('change neither the size of the group nor an attendance as it is measured', () => {
    const measured = (registration: Registration, year: ActivityReport) =>
      measureKim({ registration, report: year }, { asOf: '2026-01-31' }).measurements;
    const before = measured(withChild, stated);
    const after = measured(redact(withChild), redact(stated, { registration: withChild }));
    expect(before['diskusi.kehadiran'].status).toBe('measured');
    // The list is shorter than the number now, and the measurement says so.
    expect(after['diskusi.kehadiran']).toEqual({
      ...before['diskusi.kehadiran'],
      fromPartsOf: ['registration.members'],
    });
    expect(after['kelembagaan.jumlah-anggota']).toMatchObject({ status: 'measured', value: 3 });
  });
});

describe('pseudonyms', () => {
  const pseudonym = (id: string) => `p-${[...id].reverse().join('')}`;

  it('stand in every place of a person, and in no other', () => {
    const view = redact(fullReport, { pseudonym, registration: fullRegistration });
    expect(view.activities?.[0]).toMatchObject({
      id: 'kegiatan-1',
      attendance: { memberIds: ['anggota-0', 'anggota-1', 'anggota-2'].map(pseudonym) },
      beneficiaryIds: ['warga-1', 'warga-2'].map(pseudonym),
      otherKimIds: ['kim-tetangga'],
      partners: [{ partnerId: 'mitra-1' }],
    });
    expect(view.informationItems?.[0]?.memberIds).toEqual([pseudonym('anggota-2')]);
    expect(view.ratings?.[0]).toEqual({
      raterId: pseudonym('penilai-1'),
      criterion: 'diskusi.mutu',
      relation: 'resident',
      level: 3,
      evidenceIds: ['kegiatan-1', 'terbitan-1'],
    });
    const registration = redact(fullRegistration, { pseudonym });
    expect(registration.members?.map(({ id }) => id)).toEqual(fullRegistration.members.map(({ id }) => pseudonym(id)));
    expect(registration.formerMembers?.[0]?.id).toBe(pseudonym('anggota-0'));
    expect(registration.advisers?.[0]?.id).toBe(pseudonym('pembina-1'));
    expect(registration.relations?.map(({ of }) => of)).toEqual(fullRegistration.relations.map(({ of }) => of));
    for (const seen of [view, registration]) {
      expect(JSON.stringify(seen)).not.toMatch(/"(anggota|warga|penilai|pembina)-/);
    }
  });

  it('are asked once for each person', () => {
    const asked: string[] = [];
    redact(
      { ...report, ratings: ['p', 'q', 'p'].map((raterId) => ({ raterId, criterion: 'x', level: 1 as const })) },
      { pseudonym: (id) => `${asked.push(id)}` },
    );
    expect(asked).toEqual(['p', 'q']);
  });

  it.each([
    ['the same for two people', () => 'x'],
    ['blank', () => ' '],
    ['no text', () => 7 as unknown as string],
  ])('are refused when they are %s', (_what, bad) => {
    expect(() => redact(fullRegistration, { pseudonym: bad })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

it('the views of the full submissions have the right shape', () => {
  const view = redact(fullReport, { registration: fullRegistration });
  expect(parseSubmission(view, { unknownKeys: 'reject' }).issues).toEqual([]);
  expect(parseSubmission(redact(fullRegistration), { unknownKeys: 'reject' }).issues).toEqual([]);
});
