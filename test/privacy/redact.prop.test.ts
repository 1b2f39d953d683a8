import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { IndicatorCode } from '../../src/measure/registry.js';
import { indicators } from '../../src/measure/registry.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readerOf } from '../../src/parse/readers.js';
import { redact } from '../../src/privacy/redact.js';
import { valuesOf } from '../parse/support/arbitraries.js';

const registrations = valuesOf(readerOf('registration').shape) as fc.Arbitrary<Registration>;
const reports = valuesOf(readerOf('activity-report').shape) as fc.Arbitrary<ActivityReport>;
const pseudonym = (id: string) => `orang-${id}`;

describe('the public view', () => {
  it('of any submission is a submission', () => {
    fc.assert(
      fc.property(fc.oneof(registrations, reports), fc.boolean(), (submission, hide) => {
        const view = redact(submission, hide ? { pseudonym: (id) => `x${id}`.slice(0, 200) } : {});
        const { submission: seen, issues } = parseSubmission(view, { unknownKeys: 'reject' });
        expect(issues).toEqual([]);
        expect(seen).toEqual(view);
        expect(view.id).toBe(submission.id);
      }),
      { numRuns: 200 },
    );
  });

  it('of a view is that view', () => {
    fc.assert(
      fc.property(registrations, reports, (registration, stated) => {
        const report = { ...stated, kimId: registration.id };
        const view = redact(registration);
        expect(redact(view)).toEqual(view);
        const seen = redact(report, { registration });
        expect(redact(seen, { registration })).toEqual(seen);
      }),
      { numRuns: 100 },
    );
  });

  it('of two submissions that differ only in what is dropped is the same', () => {
    fc.assert(
      fc.property(registrations, fc.string(), (registration, other) => {
        const members = registration.members?.map((member) => ({
          ...member,
          name: `x${other}`,
          sex: 'perempuan' as const,
          resident: true,
        }));
        const edited = members === undefined ? registration : { ...registration, members };
        expect(redact(edited)).toEqual(redact(registration));
      }),
      { numRuns: 100 },
    );
  });
});

/** Indicators that need to know who the members are, and not only that they are. */
const personal = (code: IndicatorCode) => code === 'kelembagaan.keragaman-anggota';

describe('measuring the public views', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const people = fc.subarray(ids);
  const registration = fc
    .tuple(registrations, fc.subarray(ids, { minLength: 1 }))
    .map(([stated, listed]): Registration => {
      const { formation, formerMembers, members, bodyType, ...rest } = stated;
      return {
        ...rest,
        bodyType: 'kim',
        membersListed: 'all',
        members: listed.map((id, i) => ({ ...members?.[i], id, ageBand: 'usia-35-44', joinedOn: '2020-01-01' })),
      };
    });
  const days = fc.constantFrom('2025-01-01', '2025-06-30', '2025-12-31');
  const report = fc.tuple(reports, fc.array(fc.tuple(days, people, people, days), { maxLength: 4 })).map(
    ([stated, rows]): ActivityReport => ({
      ...stated,
      beneficiaries: undefined,
      period: { from: '2025-01-01', through: '2025-12-31' },
      activities: rows.map(([date, memberIds, beneficiaryIds], i) => ({
        ...stated.activities?.[i],
        id: `kegiatan-${i}`,
        date,
        functions: ['diskusi', 'implementasi'],
        attendance: { memberIds },
        beneficiaryIds,
      })),
      informationItems: rows.map(([date, memberIds], i) => ({
        ...stated.informationItems?.[i],
        id: `informasi-${i}`,
        date,
        memberIds,
      })),
    }),
  );

  it('gives the same values as measuring the submissions, under pseudonyms too', () => {
    const measured = new Set<string>();
    fc.assert(
      fc.property(registration, report, fc.boolean(), (kim, stated, hide) => {
        const year = { ...stated, kimId: kim.id };
        const options = hide ? { pseudonym } : {};
        const of = (record: { registration: Registration; report: ActivityReport }) =>
          measureKim(record, { asOf: '2026-01-31' }).measurements;
        const before = of({ registration: kim, report: year });
        const after = of({
          registration: redact(kim, options),
          report: redact(year, { ...options, registration: kim }),
        });
        for (const code of Object.keys(indicators) as IndicatorCode[]) {
          if (before[code].status === 'measured') measured.add(code);
          const [own, open] = [before[code], after[code]];
          // Two records that differ only in what is left out look like one, which never counts for more.
          if (open.status === 'measured' && (open.surplus ?? 0) > 0 && own.status === 'measured')
            expect(open.value, code).toBeLessThanOrEqual(own.value);
          else if (!personal(code)) expect(open, code).toEqual(own);
        }
      }),
      { numRuns: 300 },
    );
    // The comparison is worth something only where there was something to compare.
    expect([...measured]).toEqual(
      expect.arrayContaining([
        'diskusi.kehadiran',
        'akses.anggota-pengakses',
        'implementasi.penerima-manfaat',
        'kelembagaan.jumlah-anggota',
      ]),
    );
  });
});
