import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countKims } from '../../src/counting/deprivation-table.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Activity } from '../../src/model/activity.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { asOf, period, registration, report, wholeList } from '../measure/fixtures.js';

const meetings: Activity[] = Array.from({ length: 12 }, (_, i) => ({
  id: `a${i + 1}`,
  date: `2025-${String(i + 1).padStart(2, '0')}-10`,
  functions: i % 2 === 0 ? ['diskusi', 'diseminasi'] : ['akses', 'aspirasi'],
  channels: ['pertemuan'],
  attendance: { members: 6 },
}));
const card = (activities: readonly Activity[] | undefined, facts = { ...wholeList(12) }) =>
  scoreKim(
    measureKim(
      { report: report(activities === undefined ? {} : { activities }), registration: registration(facts) },
      { asOf },
    ),
    thin,
  );

describe('adinda-kegiatan-2027', () => {
  test('gives a figure from activities and members alone, where nothing else was ever kept', () => {
    const found = card(meetings);
    expect(found.score).toBeGreaterThan(20);
    expect(found).toMatchObject({ evidence: 'numbers-only' });
    expect(found.criteria.filter(({ use }) => use === 'assumed-lowest').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['implementasi.bulan-aktif']),
    );
    expect(found.upperBound).toBeGreaterThan(found.score ?? 0);
    expect(found.beside[0]?.groups[0]?.status).toBe('scored');
  });

  test('gives a figure without members, and none where nothing at all is known', () => {
    expect(card(undefined).score).toBeUndefined();
    expect(card(meetings, {} as never).score).toBeGreaterThan(0);
  });

  test('counts and does not judge, so there is no class', () => {
    expect(thin.bands).toBeUndefined();
    expect(card(meetings).class).toBeUndefined();
    expect(Object.values(thin.criteria).every(({ kind }) => kind === 'quantitative')).toBe(true);
  });

  test('reads its criteria as adinda-2027 does, and they can be counted for every group with activities', () => {
    for (const [code, criterion] of Object.entries(thin.criteria)) {
      expect(criterion).toEqual((adindaFramework.criteria as Readonly<Record<string, unknown>>)[code]);
    }
    const kims = simulateKims({ seed: 1, kims: 40, period }).map(({ registration: facts, report: { activities } }) =>
      measureKim(
        { report: { ...report({ activities: activities ?? [] }), kimId: facts.id }, registration: facts },
        { asOf },
      ),
    );
    expect(countKims(kims, thin, { cutOff: { numerator: 1, denominator: 2 } }).units).toBe(40);
  });

  test('one more activity never lowers the figure by more than it moves between functions', () => {
    const more: Activity = { id: 'b1', date: '2025-03-11', functions: ['implementasi'] };
    expect(card([...meetings, more]).score).toBeGreaterThan(card(meetings).score ?? 0);
  });

  test('law: one more box, or one more activity, never lowers the score', () => {
    const six = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const;
    const activity = fc.record({
      date: fc.constantFrom('2025-01-05', '2025-01-06', '2025-02-05', '2025-03-05'),
      functions: fc.subarray([...six]),
      channels: fc.constant(['pertemuan' as const]),
      attendance: fc.record({ members: fc.nat(12) }),
    });
    const points = (activities: readonly object[]) =>
      card(activities.map((one, i) => ({ id: `a${i}`, ...one })) as Activity[]).score ?? 0;
    fc.assert(
      fc.property(
        fc.array(activity, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom(...six),
        (list, at, box) => {
          const i = at % list.length;
          const ticked = list.map((one, j) =>
            j === i ? { ...one, functions: [...new Set([...one.functions, box])] } : one,
          );
          expect(points(ticked)).toBeGreaterThanOrEqual(points(list) - 1e-9);
          expect(points(list)).toBeGreaterThanOrEqual(points(list.filter((_, j) => j !== i)) - 1e-9);
        },
      ),
      { numRuns: 150 },
    );
  });
});
