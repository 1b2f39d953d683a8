import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeld } from '../../src/cells/held.js';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { codesOf } from './looked-into.js';

/* The profile of one group, with a label beside each thing that is said of it and no colons. */

const read = (rows: readonly (readonly unknown[])[]) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { found, codes: codesOf(outcomes) };
};

describe('a profile without colons', () => {
  const offices = fc.subarray(['Ketua', 'Wakil Ketua', 'Sekretaris', 'Bendahara', 'Seksi Humas'], { minLength: 2 });
  const said = fc.subarray<readonly [string, unknown]>([
    ['Desa', 'Karang'],
    ['Kecamatan', 'Wajak'],
    ['Tahun berdiri', 2016],
    ['Jumlah Anggota', '17 orang'],
  ]);

  it('names the group and its officers; who are more is stated', () => {
    fc.assert(
      fc.property(offices, said, (own, about) => {
        const officers = own.map((office, i) => [office, `Warga ${'ABCDE'[i]}`]);
        const { found } = read([['PROFIL KIM'], ['Nama KIM', 'KIM Mawar'], ...about, ...officers]);
        expect(found.map(({ name, members = [] }) => [name, members.length])).toEqual([['KIM Mawar', own.length]]);
        const isStated = about.some(([label]) => label === 'Jumlah Anggota');
        expect(found[0]?.membersListed).toBe(isStated ? 'some' : undefined);
        expect(found[0]?.statedCounts?.[0]?.count).toBe(isStated ? 17 : undefined);
        const year = found[0]?.inexactDates?.find(({ field }) => field === 'formation.formedOn');
        expect(year?.from).toBe(about.some(([label]) => label === 'Tahun berdiri') ? '2016-01-01' : undefined);
      }),
    );
  });

  it('Pak and Bu in one cell are two people, and not one who stands there twice', () => {
    const { found, codes } = read([['KIM MAWAR'], ['Nama', 'Jabatan'], ['Pak Darto dan Bu Darto', 'Anggota']]);
    expect(found[0]?.members).toHaveLength(2);
    expect(codes).not.toContain('row.same-person');
  });

  it('what was put off first may have been held on the day of the row', () => {
    expect(readHeld('Semula 1 Maret, ditunda')).toBe('unclear');
    expect(readHeld('Semula 1 Maret 2024')).toBeUndefined();
  });
});
