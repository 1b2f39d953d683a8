import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { matchRegistrations } from '../../src/tables/match-registrations.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { renderDataQuality } from '../../src/tables/quality/data-quality-in-words.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { en } from '../../src/texts/en/index.js';

/* More kinds of what sheets of districts, villages and groups hold, in every mixture. */

const read = (rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  return { outcomes, found, rejected };
};
const readActivities = (rows: readonly unknown[]) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', sheet: true, period: 'year' })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  return { outcomes, activities: found.flatMap(({ activities = [] }) => activities), rejected };
};
const namesOf = ({ members = [] }: Registration) => members.map(({ name }) => name);
const people = fc.uniqueArray(fc.constantFrom('Andi', 'Budi Wijaya', 'Siti Aminah, S.Pd', 'H. Rahmat', 'Dwi Lestari'), {
  minLength: 1,
});

it('the word for what a KIM is, is no part of its name, however it is shortened', () => {
  const word = fc.constantFrom(
    'KIM',
    'Kim',
    'K.I.M.',
    'K.I.M',
    'K I M',
    'Kelompok Informasi Masyarakat',
    'KELOMPOK KIM',
  );
  const name = fc.constantFrom('Mawar', 'Sinar Desa', 'Kita Maju');
  fc.assert(
    fc.property(word, word, name, people, (one, other, own, all) => {
      const base = { kind: 'registration', schemaVersion: 'v1', bodyType: 'kim' } as const;
      const [left, right] = [
        { ...base, id: 'a', name: `${one} ${own}` },
        { ...base, id: 'b', name: `${other} ${own}` },
      ];
      const { matches } = matchRegistrations([left], [right]);
      expect(matches).toEqual([{ left: 0, right: 0, by: 'name-and-place', doubts: ['id-differs'] }]);
      const rows = all.map((person, i) => ({ 'Nama KIM': `${i % 2 === 0 ? one : other} ${own}`, Nama: person }));
      expect(read(rows, { sheet: false }).found.map(namesOf)).toEqual([all]);
      const { found } = read([
        [`DAFTAR ANGGOTA ${one} ${own}`],
        ['No', 'Nama'],
        ...all.map((person, i) => [i + 1, person]),
      ]);
      expect(found.map((group) => [group.name, ...namesOf(group)])).toEqual([[`KIM ${own}`, ...all]]);
    }),
  );
});

it('numbers of year, month and day are days, and none of the calendar of a spreadsheet', () => {
  const day = fc.record({
    y: fc.integer({ min: 2000, max: 2030 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), fc.boolean(), (all, asText) => {
      const rows = all.map(({ y, m, d }, i) => {
        const number = y * 10_000 + m * 100 + d;
        return [asText ? String(number) : number, `Rapat ${i}`];
      });
      const { outcomes, activities } = readActivities([['KEGIATAN KIM MAWAR'], ['Tanggal', 'Kegiatan'], ...rows]);
      const two = (n: number) => String(n).padStart(2, '0');
      expect(activities.map(({ date }) => date).sort()).toEqual(
        all.map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`).sort(),
      );
      expect(JSON.stringify(outcomes)).not.toContain('column.spreadsheet-days');
    }),
  );
});

it('of a list of those who left, nobody is a member, wherever the name of the group stands', () => {
  const left = fc.constantFrom('KELUAR', 'SUDAH MENINGGAL', 'TELAH PINDAH', 'MENGUNDURKAN DIRI', 'BERHENTI');
  const behind = fc.constantFrom('', ' TAHUN 2024', ' DESA CONTOH');
  fc.assert(
    fc.property(people, left, behind, fc.boolean(), (own, word, end, isBetween) => {
      const title = isBetween
        ? `DAFTAR ANGGOTA KIM MAWAR YANG ${word}${end}`
        : `DAFTAR ANGGOTA YANG ${word} KIM MAWAR${end}`;
      const { found } = read([[title], ['No', 'Nama'], ...own.map((name, i) => [i + 1, name])]);
      expect(found.map((one) => [one.name, namesOf(one), one.formerMembers?.length])).toEqual([
        ['KIM MAWAR', [], own.length],
      ]);
    }),
  );
});

describe('attendance of members', () => {
  const title = fc.constantFrom(
    'DAFTAR HADIR ANGGOTA KIM MAWAR',
    'ABSENSI ANGGOTA KIM MAWAR',
    'PRESENSI ANGGOTA KIM MAWAR BULAN MARET',
  );

  it('names members, of whom others may not have come', () => {
    fc.assert(
      fc.property(people, title, (own, above) => {
        const { found, rejected } = read([
          [above],
          ['No', 'Nama', '3/3', '10/3'],
          ...own.map((name, i) => [i + 1, name, 'H', '']),
        ]);
        expect(found.map((one) => [one.membersListed, ...namesOf(one)])).toEqual([['some', ...own]]);
        expect(rejected).toEqual([]);
      }),
    );
  });
});

it('numbers of weeks that begin again under each month are no row', () => {
  const weeks = fc.constantFrom(['1', '2', '3', '4'], ['I', 'II', 'III', 'IV'], ['1', '2', '3', '4', '5']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), weeks, fc.boolean(), (count, own, asNumbers) => {
      const gap = own.slice(1).map(() => '');
      const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'].slice(0, count);
      const cells = own.map((week) => (asNumbers && /\d/.test(week) ? Number(week) : week));
      const { found, rejected } = read(
        [
          ['RENCANA KERJA KIM MAWAR TAHUN 2026'],
          ['No', 'Kegiatan', ...months.flatMap((month) => [month, ...gap])],
          ['', '', ...months.flatMap(() => cells)],
          [1, 'Rapat', 'x'],
          [2, 'Pelatihan', '', 'x'],
        ],
        { list: 'plannedActivities' },
      );
      expect(rejected).toEqual([]);
      expect(
        found.map(({ workProgrammes, partialLists }) => [
          workProgrammes?.[0]?.activities?.map(({ title }) => title),
          partialLists,
        ]),
      ).toEqual([[['Rapat', 'Pelatihan'], undefined]]);
    }),
  );
});

it('a month beside cells that nobody knows is no activity', () => {
  const month = fc.constantFrom('Januari', 'Februari 2025', 'MARET', 'Triwulan I 2025', '2025');
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 4 }), (months, width) => {
      const headings = ['Pekan A', 'Pekan B', 'Pekan C', 'Pekan D'].slice(0, width);
      const rows = months.map((own) => [own, ...headings.map((_, i) => (i === 0 ? 'Rapat' : ''))]);
      const { activities, rejected } = readActivities([
        ['KEGIATAN KIM MAWAR TAHUN 2025'],
        ['Bulan', ...headings],
        ...rows,
      ]);
      expect(activities).toEqual([]);
      expect(rejected).toHaveLength(months.length);
    }),
  );
});

describe('columns of offices', () => {
  const fields = (one: Registration) =>
    (one.members ?? []).map(({ name, offices = [] }) => [name, [...offices].sort()]);

  it('with marks say who has the office: nobody is called Ya, and everybody stays', () => {
    const marks = fc.constantFrom(['Ya', 'Tidak'], ['v', ''], ['√', '-'], [true, false], ['x', ''], [1, 0]);
    const held = fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(people, marks, held, fc.boolean(), (own, [yes, no], holders, asQuestion) => {
        const offices = ['Ketua', 'Sekretaris', 'Bendahara'];
        const holderOf = (i: number) => (holders[i] ?? 0) % own.length;
        const rows = own.map((name, at) => [at + 1, name, ...offices.map((_, i) => (holderOf(i) === at ? yes : no))]);
        const headings = offices.map((office) => (asQuestion ? `${office}?` : office));
        const { found, rejected } = read([['KIM MAWAR'], ['No', 'Nama', ...headings], ...rows]);
        expect(rejected).toEqual([]);
        expect(found.map((one) => [one.name, ...fields(one)])).toEqual([
          [
            'KIM MAWAR',
            ...own.map((name, at) => [
              name,
              offices
                .map((one) => one.toLowerCase())
                .filter((_, i) => holderOf(i) === at)
                .sort(),
            ]),
          ],
        ]);
      }),
    );
  });

  it('of groups make nobody of a word that says yes or no, which is noted', () => {
    const word = fc.constantFrom('Ya', 'ya', 'v', '√', 'Sudah', 'Ada', 'x', 'Yes');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const rows = words.map((one, i) => [`KIM ${'ABCD'[i]}`, one, 12]);
        const { found, outcomes } = read([['Nama KIM', 'Ketua', 'Jumlah Anggota'], ...rows]);
        expect(found.flatMap(namesOf)).toEqual([]);
        expect(outcomes.filter((one) => one.kind === 'group' && one.code === 'cell.placeholder')).toHaveLength(
          words.length,
        );
      }),
    );
  });

  it('that hold the whole board are read as columns of each office', () => {
    const names = fc.shuffledSubarray(['Andi', 'Budi Wijaya', 'Siti Aminah, S.Pd', 'H. Rahmat', 'Dwi Lestari'], {
      minLength: 2,
    });
    const offices = ['Ketua', 'Wakil Ketua', 'Sekretaris', 'Bendahara', 'Sekretaris'];
    const sign = fc.constantFrom(', ', '; ', '\n', '\n- ');
    const colon = fc.constantFrom(': ', ' : ', '=', ' :');
    const heading = fc.constantFrom('Pengurus', 'Susunan Pengurus', 'Kepengurusan', 'Nama Pengurus', 'Nama Anggota');
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 4 }),
        sign,
        colon,
        heading,
        (groups, between, mark, above) => {
          const write = (own: readonly string[]) => own.map((name, i) => `${offices[i]}${mark}${name}`).join(between);
          const rows = groups.map((own, i) => [i + 1, `KIM ${'ABCD'[i]}`, `Desa ${'ABCD'[i]}`, write(own)]);
          const { found, rejected } = read([['No', 'Nama KIM', 'Desa', above], ...rows]);
          expect(rejected).toEqual([]);
          const byName = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
          expect(found.map((one) => [one.membersListed, fields(one).sort(byName)])).toEqual(
            groups.map((own) => [
              'some',
              own.map((name, i) => [name, [offices[i]?.toLowerCase().replace(' ', '-')]]).sort(byName),
            ]),
          );
        },
      ),
    );
  });

  it('that hold the whole board lose nobody without a note', () => {
    const rest = fc.constantFrom('Budi', 'Ketua Budi', 'Tukang: Budi', 'Budi: Ketua: Andi', 'Seksi: A: B');
    fc.assert(
      fc.property(rest, fc.boolean(), (part, isFirst) => {
        const board = 'Ketua: Cici; Sekretaris: Dodi';
        const rows = [
          ['KIM A', board],
          ['KIM B', isFirst ? `${part}; ${board}` : `${board}\n${part}`],
          ['KIM C', part],
        ];
        const { found, outcomes } = read([['Nama KIM', 'Pengurus'], ...rows]);
        const isSaid = (row: number) =>
          outcomes.some(
            (one) =>
              one.kind === 'rejected' ||
              (one.kind === 'group' && /^(?:cell|shape)\./.test(one.code) && one.rows.includes(row)),
          );
        const known = found.flatMap(namesOf);
        // A line below a name may go on with it, which is noted.
        const mayBe = ['Andi', 'Budi', 'Cici', 'Dodi', 'Dodi Budi'];
        expect(known.filter((name) => !mayBe.includes(name ?? ''))).toEqual([]);
        expect(isSaid(3)).toBe(true);
        expect(isSaid(4)).toBe(true);
      }),
    );
  });
});

it('what nobody sees within an id is taken out, and that is noted with its row; around an id it is nothing', () => {
  const sign = fc.constantFrom('\u200b', '\ufeff', '\u00ad', '\u200e');
  fc.assert(
    fc.property(sign, fc.constantFrom('inside', 'around', 'none'), fc.boolean(), (unseen, where, ofMember) => {
      const write = (id: string) =>
        where === 'inside'
          ? `${id.slice(0, 2)}${unseen}${id.slice(2)}`
          : where === 'around'
            ? ` ${unseen}${id}${unseen} `
            : id;
      const rows = ['Andi', 'Budi'].map((name, i) => [
        i === 1 && !ofMember ? write('kim-1') : 'kim-1',
        i === 1 && ofMember ? write('x7-z') : `a${i}-q`,
        name,
      ]);
      const { found, outcomes } = read([['ID KIM', 'ID Anggota', 'Nama'], ...rows]);
      expect(found.map((one) => [one.id, ...namesOf(one)])).toEqual([['kim-1', 'Andi', 'Budi']]);
      const said = JSON.stringify(
        outcomes.filter(
          (one) => one.kind !== 'submission' && (one.row === 3 || ('rows' in one && one.rows?.includes(3))),
        ),
      );
      expect(said.includes('shape.unseen-character')).toBe(where === 'inside');
    }),
  );
});

it('a group with several reports is named once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('k1', 'k2', 'k3'), { minLength: 1, maxLength: 12 }), (ids) => {
      const rows = ids.flatMap((id, i) => [
        { 'ID KIM': id, Tanggal: `${i + 1}/1/${2010 + i}`, Kegiatan: 'Rapat' },
        {
          'ID KIM': id,
          Tanggal: `31/2/${2010 + i}`,
          Kegiatan: 'Rapat',
          'Periode Dari': `${2010 + i}-01-01`,
          'Periode Sampai': `${2010 + i}-12-31`,
        },
      ]);
      const outcomes = submissionsFromRows(rows, { kind: 'activity-report', period: 'year' });
      const said = renderDataQuality(dataQuality(outcomes, 'activity-report'), en).join('\n');
      for (const id of new Set(ids)) expect(said.split(id).length - 1).toBe(1);
    }),
  );
});

describe('marks for who leads', () => {
  const chairs = (found: readonly Registration[]) =>
    found.flatMap(({ members = [] }) =>
      members.flatMap(({ name, offices }) => (offices?.includes('ketua') ? [name] : [])),
    );
  const names = ['Siti', 'Budi', 'Rina'];

  it.each([
    ['√', 'x'],
    ['v', 'x'],
    ['✓', '✗'],
    ['Ya', 'Tidak'],
    ['Y', 'T'],
    ['x', ''],
    ['1', '0'],
  ])('law: of %s and %s the first leads, and nobody is made of a mark', (yes, no) => {
    fc.assert(
      fc.property(fc.nat(2), fc.boolean(), (at, withName) => {
        const rows = names.map((name, i) => [...(withName ? ['KIM Mawar'] : []), name, i === at ? yes : no]);
        const { found } = read([
          ...(withName ? [] : [['DAFTAR ANGGOTA KIM MAWAR']]),
          [...(withName ? ['Nama KIM'] : []), 'Nama', 'Ketua?'],
          ...rows,
        ]);
        expect(found.flatMap(namesOf)).toEqual(names);
        expect(chairs(found)).toEqual([names[at]]);
      }),
    );
  });

  it('a stray word costs its cell alone', () => {
    const { found, outcomes } = read([
      ['DAFTAR ANGGOTA KIM MAWAR'],
      ['Nama', 'Ketua?'],
      ['Siti', 'ya'],
      ['Budi', 'mantan'],
      ['Rina', 'tidak'],
    ]);
    expect([found.length, found.flatMap(namesOf), chairs(found)]).toEqual([1, names, ['Siti']]);
    expect(outcomes.flatMap((one) => (one.kind === 'noted' ? [one.row] : []))).toContain(4);
  });
});

describe('a board in one cell', () => {
  it.each([', ', '; ', '\n'])('without headings: each person with the office: %j', (joint) => {
    const board = ['Ketua: Siti Aminah', 'Sekretaris: Budi Santoso', 'Bendahara: Rina'];
    for (let n = 2; n <= 3; n++) {
      const { found } = read([['SUSUNAN PENGURUS KIM MAWAR'], [board.slice(0, n).join(joint)]]);
      expect(found.flatMap(({ members = [] }) => members.map(({ name, offices }) => [name, offices?.[0]]))).toEqual(
        [
          ['Siti Aminah', 'ketua'],
          ['Budi Santoso', 'sekretaris'],
          ['Rina', 'bendahara'],
        ].slice(0, n),
      );
    }
  });

  it('keeps what its sections are called', () => {
    const { found } = read([
      ['Nama KIM', 'Desa', 'Pengurus'],
      ['KIM A', 'Contoh', 'Ketua: Siti; Seksi Humas: Budi'],
    ]);
    expect(found[0]?.members?.[1]).toMatchObject({ name: 'Budi', sectionNames: ['Humas'] });
    expect(found[0]?.members?.[1]?.offices).not.toEqual([]);
  });
});
