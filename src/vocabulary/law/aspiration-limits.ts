import { frozen } from '../../kernel/frozen.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { AspirationClass } from '../concepts/aspiration-classes.js';
import type { SourcedEntry } from './sourced-entry.js';

/** How long something may take, as a rule or an authority states. */
export interface TimeLimit {
  /** At most so many days. */
  readonly days: number;
  /**
   * `working-days`: Saturdays, Sundays and holidays do not count. This library has no calendar of holidays; whoever
   * compares with calendar days is never too lenient, but may be too strict.
   */
  readonly counted: 'working-days' | 'calendar-days';
}

// The texts of the regulations could not be read. The days are the ministry's own statement of June 2018, while 24/2014
// was in force; pages under 62/2018 repeat them and state that working days are meant.
const since: LocalDate = '2018-06-14';

/**
 * How long SP4N-LAPOR! allows until what was received is passed on to the office that it concerns.
 *
 * @example
 * ```ts
 * valueAt(forwardingLimit, '2025-03-01')?.days; // 3
 * ```
 */
export const forwardingLimit: readonly SourcedEntry<TimeLimit>[] = /* @__PURE__ */ frozen([
  {
    from: since,
    value: { days: 3, counted: 'working-days' },
    sources: [{ source: 'lapor-tanya-jawab', where: 'nomor 3' }, { source: 'republika-lapor-2018' }],
  },
]);

const fiveDays: readonly SourcedEntry<TimeLimit>[] = [
  {
    from: since,
    value: { days: 5, counted: 'working-days' },
    sources: [{ source: 'republika-lapor-2018' }, { source: 'sippn-kelurahan-paria' }],
  },
];

/**
 * How long the office concerned may take to answer, by class. An empty series states that no limit was found; a limit of
 * which no first day is known begins on the day it was stated.
 *
 * @example
 * ```ts
 * valueAt(answerLimits['pengaduan-tidak-berkadar-pengawasan'], '2025-03-01')?.days; // 14
 * valueAt(answerLimits.keluhan, '2015-01-01'); // undefined
 * answerLimits.aspirasi; // []
 * ```
 */
export const answerLimits: Readonly<Record<AspirationClass, readonly SourcedEntry<TimeLimit>[]>> =
  /* @__PURE__ */ frozen({
    'permintaan-informasi': fiveDays,
    aspirasi: [],
    pengaduan: [
      {
        from: '2013-12-06',
        value: { days: 60, counted: 'calendar-days' },
        sources: [{ source: 'perpres-76-2013', where: 'paling lambat 60 hari sejak berkas lengkap' }],
      },
    ],
    keluhan: fiveDays,
    'pengaduan-tidak-berkadar-pengawasan': [
      {
        from: since,
        value: { days: 14, counted: 'working-days' },
        sources: [
          { source: 'republika-lapor-2018' },
          { source: 'sippn-kelurahan-paria' },
          { source: 'kalbar-tata-cara-pengaduan' },
        ],
      },
    ],
    'pengaduan-berkadar-pengawasan': [
      {
        from: since,
        value: { days: 60, counted: 'working-days' },
        sources: [
          { source: 'republika-lapor-2018' },
          { source: 'sippn-kelurahan-paria' },
          { source: 'kalbar-tata-cara-pengaduan' },
        ],
      },
    ],
  });
