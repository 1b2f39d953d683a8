import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Kinds of what sheets of offices hold, in every mixture. */

const read = (rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one] : []));
  return { outcomes, found, rejected };
};
const namesOf = ({ members = [] }: Registration) => members.map(({ name }) => name);
const first = fc.constantFrom('Andi', 'Siti', 'Ni Wayan', 'Muhammad');
const last = fc.constantFrom('Wijaya', 'Aminah', 'bin Ahmad', '');
const people = fc.uniqueArray(fc.constantFrom('Andi', 'Budi', 'Siti Aminah, S.Pd', 'H. Rahmat', 'Dwi Lestari'), {
  minLength: 1,
});

it('a name in several columns is the name, in whatever order the columns stand', () => {
  const parts = [
    ['Nama Depan', 0],
    ['Nama Tengah', 1],
    ['Nama Belakang', 2],
  ] as const;
  const name = fc.tuple(first, fc.constantFrom('Kusuma', ''), last);
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray([...parts], { minLength: 3 }),
      (all, columns) => {
        const rows = all.map((own, i) => [i + 1, ...columns.map(([, at]) => own[at]), 'Anggota']);
        const { found, rejected } = read([
          ['KIM MAWAR'],
          ['No', ...columns.map(([heading]) => heading), 'Jabatan'],
          ...rows,
        ]);
        expect(found.flatMap(namesOf)).toEqual(all.map((own) => own.filter((part) => part !== '').join(' ')));
        expect(rejected).toEqual([]);
      },
    ),
  );
});

describe('groups of one name', () => {
  const place = fc.constantFrom('', 'Karang', 'Kali');
  const group = fc.record({ id: fc.constantFrom('', '', 'a', 'b'), village: place, district: place });
  const rowOf = ({ id, village, district }: { id: string; village: string; district: string }, i: number) => ({
    'ID KIM': id,
    'Nama KIM': 'KIM Mawar',
    Desa: village,
    Kecamatan: district,
    Nama: `Warga ${String.fromCharCode(65 + i)}`,
  });

  it('are never two whole lists where a place that one does not give leaves open whether they are one', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 12 }), (groups) => {
        const outcomes = [...submissionsFromRows(groups.map(rowOf), { kind: 'registration' })];
        const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one] : []));
        const isOpen = (a: number, b: number) => {
          const [one, other] = [groups[a], groups[b]];
          if (one === undefined || other === undefined || (one.id !== '' && other.id !== '')) return false;
          return (['village', 'district'] as const).every(
            (key) => one[key] === '' || other[key] === '' || one[key] === other[key],
          );
        };
        found.forEach((one, i) => {
          for (const other of found.slice(i + 1)) {
            const areOpen = isOpen((one.rows[0] ?? 0) - 1, (other.rows[0] ?? 0) - 1);
            if (!areOpen) continue;
            const parts = [one, other].map(({ submission }) => (submission as Registration).membersListed);
            expect(parts).toEqual(['some', 'some']);
            expect(JSON.stringify(outcomes)).toContain('group.name-resembles');
          }
        });
        expect(found.flatMap(({ submission }) => namesOf(submission as Registration))).toHaveLength(groups.length);
      }),
    );
  });

  it('stay whole where every place is given and differs', () => {
    const villages = Array.from({ length: 3_000 }, (_, i) => ({ id: '', village: `Desa ${i}`, district: 'Satu' }));
    const { found, outcomes } = read(
      villages.map((one) => rowOf(one, 0)),
      { sheet: false },
    );
    expect(found).toHaveLength(3_000);
    expect(found.some(({ membersListed }) => membersListed === 'some')).toBe(false);
    expect(JSON.stringify(outcomes)).not.toContain('group.name-resembles');
  });
});

it('lines that were not taken apart are refused as such, each at its row, and none makes anybody', () => {
  const separator = fc.constantFrom(';', ',', '\t', '|');
  fc.assert(
    fc.property(people, separator, fc.boolean(), fc.boolean(), (own, sign, isSheet, isQuoted) => {
      const quoted = (text: string) => (isQuoted ? `"${text}"` : text);
      const heading = ['No', 'Nama KIM', 'Nama', 'Jabatan'].join(sign);
      const lines = own.map((name, i) => [i + 1, 'KIM Mawar', quoted(name), 'Anggota'].join(sign));
      const rows = isSheet ? [[heading], ...lines.map((line) => [line])] : lines.map((line) => ({ [heading]: line }));
      const { found, rejected } = read(rows, { sheet: isSheet });
      expect(found).toEqual([]);
      expect(rejected.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).toEqual(
        lines.map((_, i) => [i + (isSheet ? 2 : 1), ['row.not-split']]),
      );
    }),
  );
});

describe('codes of the statistics office', () => {
  const village = fc.integer({ min: 1, max: 99 }).map((n) => `350201000${n}`.slice(0, 7) + String(n).padStart(3, '0'));

  it('are never taken for those of the ministry, and everybody stays', () => {
    fc.assert(
      fc.property(
        fc.array(village, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('Kode BPS', 'Kode Desa', 'Kode Wilayah'),
        fc.boolean(),
        (codes, heading, asNumbers) => {
          const rows = codes.map((code, i) => [asNumbers ? Number(code) : code, `KIM ${i}`, 'Warga A']);
          const { found, outcomes } = read([[heading, 'Nama KIM', 'Ketua'], ...rows]);
          expect(found.map(({ seat }) => seat?.regionCode)).toEqual(codes.map(() => undefined));
          expect(found.flatMap(namesOf)).toHaveLength(codes.length);
          codes.forEach((_, i) => {
            const isSaid = outcomes.some(
              (one) => one.kind === 'group' && one.code === 'cell.region-code-of-bps' && one.rows.includes(i + 2),
            );
            expect(isSaid).toBe(true);
          });
        },
      ),
    );
  });

  it('written once among codes of the ministry cost none of these', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), village, (count, other) => {
        const own = Array.from({ length: count }, (_, i) => `35.02.01.20${String(i + 1).padStart(2, '0')}`);
        const rows = [...own, other].map((code, i) => [code, `KIM ${i}`, 'Warga A']);
        const { found } = read([['Kode Desa', 'Nama KIM', 'Ketua'], ...rows]);
        expect(found.slice(0, count).map(({ seat }) => seat?.regionCode)).toEqual(own);
      }),
    );
  });
});

it('an office behind the name is the office, and no part of the name', () => {
  const office = fc.constantFrom('Ketua', 'Sekretaris', 'Seksi Humas', 'Anggota', 'Wakil Ketua');
  const write = fc.constantFrom<(name: string, office: string) => string>(
    (name, own) => `${name} (${own})`,
    (name, own) => `${name} - ${own}`,
    (name, own) => `${name}\n${own}`,
    (name, own) => `${name} (${own.toUpperCase()})`,
  );
  fc.assert(
    fc.property(people, fc.infiniteStream(office), write, fc.boolean(), (own, all, behind, inOneCell) => {
      const pairs = own.map((name) => [name, all.next().value as string] as const);
      const apart = read([['KIM MAWAR'], ['Nama', 'Jabatan'], ...pairs]);
      const written = pairs.map(([name, one]) => behind(name, one));
      const isLine = written.some((text) => text.includes('\n'));
      const cells =
        inOneCell && !isLine && own.length > 1 ? [written.map((text, i) => `${i + 1}. ${text}`).join('\n')] : written;
      const together = read([['KIM MAWAR'], ['No', 'Nama'], ...cells.map((text, i) => [i + 1, text])]);
      const keys = ({ members = [] }: Registration) => members.map(({ name, offices }) => [name, offices]);
      expect(together.found.map(keys)).toEqual(apart.found.map(keys));
    }),
  );
});

it('columns for several people of one office lose nobody, and nobody has the id of another', () => {
  const heading = fc.constantFrom('Wakil Ketua', 'Sekretaris', 'Bendahara');
  const number = fc.constantFrom<(n: number) => string>(String, (n) => 'I'.repeat(n));
  fc.assert(
    fc.property(heading, number, fc.integer({ min: 2, max: 3 }), (office, write, count) => {
      const columns = Array.from({ length: count }, (_, i) => `${office} ${write(i + 1)}`);
      const names = columns.map((_, i) => `Warga ${String.fromCharCode(65 + i)}`);
      const { found } = read([
        ['Nama KIM', 'Ketua', ...columns],
        ['KIM Mawar', 'Warga Z', ...names],
      ]);
      expect(found.map(namesOf)).toEqual([['Warga Z', ...names]]);
      expect(new Set(found[0]?.members?.map(({ id }) => id)).size).toBe(count + 1);
    }),
  );
});

it('lines that name a part of the village stand between people of one list', () => {
  const part = fc.constantFrom(
    'DUSUN KRAJAN',
    'RT 01',
    'RW. 2',
    'Lingkungan Satu',
    'Banjar Kaja',
    'Dukuh Lor',
    'Jorong Tabek',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(part, people), { minLength: 1, maxLength: 4 }), (lists) => {
      const rows = lists.flatMap(([title, own], at) => [
        [title],
        ...own.map((_, i) => [i + 1, `Warga ${String.fromCharCode(65 + at * 6 + i)}`, 'Anggota']),
      ]);
      const { found, rejected } = read([['DAFTAR ANGGOTA KIM MAWAR'], ['No', 'Nama', 'Jabatan'], ...rows]);
      expect(rejected).toEqual([]);
      expect(found).toHaveLength(1);
      expect(found.flatMap(namesOf)).toHaveLength(lists.flatMap(([, own]) => own).length);
    }),
  );
});

it('what numbers the people in front of their names is no part of them', () => {
  const write = fc.constantFrom<(i: number) => string>(
    (i) => `${i + 1}. `,
    (i) => `${i + 1}) `,
    (i) => `(${i + 1}) `,
    (i) => `${i + 1} - `,
    (i) => `${String.fromCharCode(97 + i)}. `,
    (i) => `${String.fromCharCode(97 + i)}) `,
    () => '• ',
  );
  fc.assert(
    fc.property(people, write, (own, number) => {
      const { found } = read([
        ['KIM MAWAR'],
        ['Nama', 'Jabatan'],
        ...own.map((name, i) => [`${number(i)}${name}`, 'Anggota']),
      ]);
      expect(found.flatMap(namesOf)).toEqual(own);
    }),
  );
});

it('in a row of a group, names between commas are several people', () => {
  const name = fc.constantFrom('Andi', 'Budi Wijaya', 'Siti', 'Dwi Lestari', 'Rahmat');
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.constantFrom(', ', '; ', ','), (own, sign) => {
      const { found } = read([
        ['Nama KIM', 'Nama Ketua', 'Nama Anggota'],
        ['KIM Mawar', 'Warga Z', own.join(sign)],
      ]);
      expect(found).toHaveLength(1);
      expect([...found.flatMap(namesOf)].sort()).toEqual([...own, 'Warga Z'].sort());
    }),
  );
});

it('a sum of a month is a sum, and what a title counts in brackets is no part of a name', () => {
  const month = fc.constantFrom('Januari', 'Feb', 'MARET', 'Desember', 'bulan Mei');
  const sum = fc.constantFrom('Jumlah', 'Total', 'Sub Total', 'JUMLAH');
  fc.assert(
    fc.property(people, sum, month, fc.nat({ max: 99 }), (own, word, of, count) => {
      const rows = own.map((name, i) => [i + 1, name, 'Anggota']);
      const { found, rejected } = read([
        [`DAFTAR ANGGOTA KIM MAWAR (${count} ORANG)`],
        ['No', 'Nama', 'Jabatan'],
        ...rows,
        ['', `${word} ${of}`, count],
      ]);
      expect(found.map(({ name, membersListed }) => [name, membersListed])).toEqual([['KIM MAWAR', undefined]]);
      expect(found.flatMap(namesOf)).toEqual(own);
      expect(rejected).toEqual([]);
    }),
  );
});

it('a year behind a title is no part of the name of a group', () => {
  const begin = fc.constantFrom(
    'DAFTAR ANGGOTA KIM',
    'SUSUNAN PENGURUS KIM',
    'DATA ANGGOTA KELOMPOK INFORMASI MASYARAKAT',
  );
  const year = fc.constantFrom('', ' 2025', ' 2024/2025', ' 2021 - 2024', ' - 2025', ' TAHUN 2025');
  fc.assert(
    fc.property(people, begin, year, (own, title, behind) => {
      const rows = own.map((name, i) => [i + 1, name, 'Anggota']);
      const { found } = read([[`${title} MAWAR${behind}`], ['No', 'Nama', 'Jabatan'], ...rows]);
      expect(found.map((one) => [one.name, ...namesOf(one)])).toEqual([['KIM MAWAR', ...own]]);
    }),
  );
});
