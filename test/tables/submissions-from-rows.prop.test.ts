import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { importFields } from '../../src/tables/fields/import-fields.js';
import { activityRows } from '../../src/tables/out/activity-rows.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';
import { kimRecords } from '../measure/arbitrary.js';

const secret = 'RAHASIA';
const trap = new Proxy(
  {},
  {
    get: () => {
      throw new Error('trap');
    },
    ownKeys: () => {
      throw new Error('trap');
    },
    getPrototypeOf: () => {
      throw new Error('trap');
    },
  },
);

const headings = [
  ...Object.keys(importFields.registration.members),
  ...Object.keys(importFields['activity-report'].activities),
  '__proto__',
  secret,
];
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2025-01-31',
      '17 Maret 2025',
      '31/02/2025',
      '12',
      12,
      -1,
      1.5,
      'ketua',
      'petani; nelayan',
      'P',
      'ya',
      'diskusi',
      '62.10',
      62.1,
      '',
      null,
    ),
  },
  { weight: 2, arbitrary: fc.string().map((text) => secret + text) },
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withMap: true }),
  fc.constantFrom<unknown>(trap, [trap], Symbol('s'), () => 1),
);
const record = fc
  .tuple(fc.constantFrom('kim-a', 'kim-b', 'kim-c'), fc.dictionary(fc.constantFrom(...headings), cell, { maxKeys: 6 }))
  .map(([kim_id, cells]) => ({ kim_id, kim_name: 'KIM Mawar', date: '2025-05-01', ...cells }));
const row = fc.oneof({ weight: 5, arbitrary: record }, fc.anything(), fc.constant(trap));
const options: fc.Arbitrary<RowsInOptions> = fc.record({
  kind: fc.constantFrom('registration' as const, 'activity-report' as const),
  order: fc.constantFrom('any' as const, 'by-kim' as const),
  period: fc.constantFrom('year' as const, 'month' as const, 'from-columns' as const),
});

describe('rows of anything', () => {
  it('come out once each, in a submission of the right shape or rejected for a reason, and nothing is thrown or repeated', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), options, (rows, chosen) => {
        const seen: number[] = [];
        for (const outcome of submissionsFromRows(rows, chosen)) {
          if (outcome.kind === 'submission') {
            const { submission } = outcome;
            const people: readonly (readonly object[] | undefined)[] =
              submission.kind === 'registration'
                ? [submission.members, submission.formerMembers, submission.advisers]
                : [submission.activities];
            const rowsOfItems = Object.values(outcome.itemRows);
            expect(rowsOfItems.flat().length).toBe(people.flatMap((list) => list ?? []).length);
            for (const row of rowsOfItems.flat()) expect(outcome.rows).toContain(row);
            expect(parseSubmission(submission).issues).toEqual([]);
            seen.push(...outcome.rows);
          } else {
            expect(JSON.stringify(outcome)).not.toContain(secret);
            if (outcome.kind === 'rejected') expect(outcome.faults.length).toBeGreaterThan(0);
            if (outcome.kind === 'rejected' || outcome.kind === 'skipped') seen.push(outcome.row);
          }
        }
        expect(seen.sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('give the same submissions in either order when they stand by KIM', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 10 }),
        fc.constantFrom('registration' as const, 'activity-report' as const),
        (rows, kind) => {
          const sorted = rows
            .filter(({ kim_id }) => typeof kim_id === 'string' && kim_id.startsWith('kim-'))
            .sort((a, b) => (a.kim_id < b.kim_id ? -1 : a.kim_id > b.kim_id ? 1 : 0));
          const submissions = (order: 'any' | 'by-kim') =>
            [...submissionsFromRows(sorted, { kind, period: 'year', order })].filter(
              (outcome) => outcome.kind === 'submission',
            );
          expect(submissions('by-kim')).toEqual(submissions('any'));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('rows out and in again', () => {
  it('keep the facets and numbers of every activity', () => {
    fc.assert(
      fc.property(kimRecords, ({ report }) => {
        const rows = [...activityRows([{ report }], { language: id })].map((one) => ({
          kim_id: one.kim_id,
          report_id: one.report_id,
          period_from: one.period_from,
          period_through: one.period_through,
          activity_id: one.activity_id,
          date: one.date,
          jenis: one.technique_label,
          arus: one.flow_label,
          peserta: one.attendance === null ? '' : String(one.attendance),
          anggota_hadir: one.members,
          tamu: one.guests,
        }));
        const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report' })];
        const [outcome] = outcomes;
        if (rows.length === 0) expect(outcomes).toEqual([]);
        else if (outcome?.kind !== 'submission') expect(outcomes).toEqual([]);
        else {
          const facts = ({
            id: own,
            date,
            technique,
            flow,
            attendance,
          }: (typeof outcome.submission.activities & object)[number]) => ({
            id: own,
            date,
            technique,
            flow,
            total: attendance?.total,
            members: attendance?.memberIds?.length ?? attendance?.members,
            guests: attendance?.guests,
          });
          expect(outcome.submission.activities?.map(facts)).toEqual(report.activities?.map(facts));
        }
      }),
      { numRuns: 100 },
    );
  });
});
