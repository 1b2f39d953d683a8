import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { KimMeasurement } from '../../src/measure/reasons.js';
import { type IndicatorCode, indicators } from '../../src/measure/registry.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { asOf, registration, report } from './fixtures.js';

/** One case a person can compute by hand: what is recorded, and exactly what must come out. */
export interface Case {
  readonly when: string;
  readonly report?: Partial<ActivityReport>;
  /** Absent: the registration is not given. */
  readonly registration?: Partial<Registration>;
  readonly asOf?: string;
  readonly is: KimMeasurement;
}

/** Indicators that count work done well: their cases stand together in `good-work.test.ts`. */
export type GoodWorkCode =
  | `${string}.bulan-aktif`
  | 'akses.jenis-sumber'
  | 'akses.informasi-diperiksa'
  | 'diskusi.dengan-keputusan'
  | 'diskusi.kehadiran-anggota'
  | 'implementasi.keputusan-dilaksanakan'
  | 'networking.mitra-dua-arah'
  | 'diseminasi.rumpun-kanal'
  | 'diseminasi.produk-bersumber'
  | 'aspirasi.diteruskan'
  | 'aspirasi.jawaban-disampaikan';

/** Cases of the other indicators of one dimension; an indicator without cases does not compile. */
export type CasesOf<Dimension extends string> = {
  readonly [Code in Exclude<Extract<IndicatorCode, `${Dimension}.${string}`>, GoodWorkCode>]: readonly Case[];
};

/** Runs the cases, and checks that every indicator is seen measured, at zero where it can be, and without a value. */
export function runCases(cases: Readonly<Record<string, readonly Case[]>>): void {
  for (const code of Object.keys(cases) as IndicatorCode[]) {
    const own = cases[code] ?? [];
    describe(code, () => {
      for (const one of own) {
        test(one.when, () => {
          expect(measure(code, one)).toEqual(one.is);
        });
      }
      test('its cases cover a value, a zero or lowest value, and no data', () => {
        const results = own.map(({ is }) => is);
        expect(results.some(({ status }) => status === 'measured')).toBe(true);
        expect(results.some((is) => is.status === 'measured' && is.value === lowest(code))).toBe(true);
        expect(results.some(({ status }) => status === 'no-data')).toBe(true);
      });
      test('has no value before the period has begun, unless it stands in the registration', () => {
        const standing = indicators[code].reads.every((list: string) => list.startsWith('registration.'));
        const [first] = own;
        const result = measure(code, { ...(first as Case), asOf: '2024-12-31' });
        if (standing) expect(result).toEqual(first?.is);
        else expect(result).toEqual({ status: 'not-applicable', reason: 'period-not-begun' });
      });
    });
  }
}

function measure(code: IndicatorCode, one: Case): KimMeasurement {
  const records: KimRecords = {
    report: report(one.report),
    registration: one.registration === undefined ? undefined : registration(one.registration),
  };
  return measureKim(records, { asOf: one.asOf ?? asOf }).measurements[code];
}

function lowest(code: IndicatorCode): number {
  // A rubric begins at level 1.
  return indicators[code].type === 'qualitative' ? 1 : 0;
}
