import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Sums, notes and lines to sign on stand anywhere in real lists: whoever stands below them is read, or is noted. */

type Line = readonly unknown[];

const read = (rows: readonly Line[], options: object = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const rowsOf = (kind: 'rejected' | 'skipped') =>
    outcomes.flatMap((one) => (one.kind === kind && 'row' in one ? [one.row as number] : []));
  const noted = outcomes.flatMap((one) => (one.kind === 'group' ? one.rows : []));
  return { outcomes, found, rejected: rowsOf('rejected'), skipped: rowsOf('skipped'), noted };
};
const namesOf = ({ members = [] }: Registration) => members.map(({ name }) => name);

const names = [
  'Warga A',
  'Siti Aminah',
  'Budi',
  'Joko Susilo',
  'Dewi',
  'Rahmat',
  'Tini',
  'Total Sitompul',
  'Lurah Sembiring',
];
const sums = [
  'Jumlah',
  'JUMLAH : 3',
  'Total',
  'Sub Total',
  'Jumlah pengurus: 2',
  'Total anggota 12 orang',
  'Perempuan : 4',
];
const notes = [
  'Catatan: sesuai SK',
  'Keterangan :',
  'NB: x',
  'Sumber: Dinas',
  'Halaman 1 dari 2',
  'Ket: pengurus harian',
];
const signs = [
  'Mengetahui,',
  'Contoh, 17 Maret 2025',
  'Kepala Desa Contoh',
  'NIP. 19700101 199003 1 001',
  '( ............ )',
];
const anywhere = fc.constantFrom(...sums, ...notes, ...signs);

describe('people below a sum, a note or a line to sign on', () => {
  const list = fc.tuple(
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 7 }),
    fc.array(fc.tuple(fc.nat({ max: 7 }), anywhere, fc.boolean()), { maxLength: 4 }),
    fc.constantFrom<'number' | 'office' | 'both' | 'name'>('number', 'office', 'both', 'name'),
  );

  it('are read, or their rows are noted and the list is a part', () => {
    fc.assert(
      fc.property(list, ([own, lines, has]) => {
        const numbered = has === 'number' || has === 'both';
        const cells = (number: unknown, name: unknown, office: unknown): Line => [
          ...(numbered ? [number] : []),
          name,
          ...(has === 'office' || has === 'both' ? [office] : []),
        ];
        const rows: { line: Line; name?: string }[] = own.map((name, i) => ({
          line: cells(i + 1, name, i === 0 ? 'Ketua' : 'Anggota'),
          name,
        }));
        for (const [at, text, isFirst] of lines)
          rows.splice(at % (rows.length + 1), 0, { line: isFirst ? [text] : cells('', text, '') });
        const head = cells('No', 'Nama', 'Jabatan');
        const { found, rejected, noted } = read([['KIM MAWAR'], head, ...rows.map(({ line }) => line)], {
          given: { kim_name: 'KIM MAWAR' },
          sheet: { headerRows: 2 },
        });
        const people = found.flatMap(namesOf);
        const lost = rows.flatMap(({ name }, i) =>
          name !== undefined && !people.includes(name) && !rejected.includes(i + 3) && !noted.includes(i + 3)
            ? [name]
            : [],
        );
        // One name alone below each line to sign on is that of who signs: nothing tells it apart.
        const plain = (one: string | undefined) => one !== 'Lurah Sembiring';
        const ends = lines.filter(([, text]) => signs.includes(text)).length;
        if (has !== 'name') expect(lost).toEqual([]);
        else expect(lost.filter(plain).length).toBeLessThanOrEqual(own.every(plain) ? ends : ends + 1);
        // Nobody is made of such a line.
        for (const name of people) expect(own).toContain(name);
        if (numbered) expect(people.slice().sort()).toEqual([...own].sort());
        // Without a number, `Lurah Sembiring` beside an office may be somebody who signs.
        if (has === 'office') expect(people.filter(plain).sort()).toEqual(own.filter(plain).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('one person and one office', () => {
  const head: Line = ['No', 'Nama', 'Jabatan'];

  it('the same name twice is noted with both rows, whatever the office', () => {
    const office = fc.constantFrom('Ketua', 'Bendahara', 'Anggota', 'Seksi Humas', '');
    const spelled = fc.constantFrom('Siti Aminah', 'SITI AMINAH', 'Hj. Siti Aminah, S.Pd.', 'Siti  Aminah');
    fc.assert(
      fc.property(spelled, spelled, office, office, fc.boolean(), (one, other, first, second, between) => {
        const rows = [[1, one, first], ...(between ? [[2, 'Budi', 'Anggota']] : []), [3, other, second]];
        const { outcomes } = read([['KIM MAWAR'], head, ...rows]);
        const last = rows.length + 2;
        expect(outcomes).toContainEqual({
          kind: 'noted',
          row: last,
          faults: [{ code: 'row.same-person', column: 'member_name', letter: 'B' }],
          rows: [3, last],
        });
      }),
    );
    const { outcomes } = read([['KIM'], ['Nama', 'L/P'], ['Siti', 'P'], ['Siti', 'L']], { given: { kim_id: 'k' } });
    expect(JSON.stringify(outcomes)).not.toContain('row.same-person');
  });

  it('two chairs of one group are noted, and whoever is not taken makes the list a part', () => {
    const chairs = fc.array(fc.constantFrom('Ani', 'Budi', 'ANI', ''), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(chairs, fc.boolean(), (own, withMembers) => {
        const rows = own.map((chair, i) => ['KIM M', chair, ...(withMembers ? [`Warga ${i}`] : [])]);
        const { found, outcomes } = read([['Nama KIM', 'Ketua', ...(withMembers ? ['Nama Anggota'] : [])], ...rows]);
        const differ = new Set(own.filter((name) => name !== '').map((name) => name.toLowerCase())).size > 1;
        if (!differ) return;
        expect(JSON.stringify(outcomes)).toContain('group.contradicts');
        expect(found.map(({ membersListed }) => membersListed)).toEqual(['some']);
      }),
    );
  });

  it('members that further rows of a group name are more of them', () => {
    const { found, rejected } = read(
      [
        ['Nama KIM', 'Ketua', 'Anggota'],
        ['KIM A', 'Ani', 'Budi'],
        ['', '', 'Cici'],
        ['KIM B', '', 'Didi'],
        ['', '', 'Eni'],
      ],
      { fillDown: true },
    );
    expect(found.map(namesOf)).toEqual([
      ['Ani', 'Budi', 'Cici'],
      ['Didi', 'Eni'],
    ]);
    expect(rejected).toEqual([]);
  });

  it('a correction of a row that is passed over is reported as not applied', () => {
    const correction = { row: 4, field: 'sex', value: 'P', reason: 'KTP' } as const;
    for (const line of ['Jumlah', 'Mengetahui', 'Catatan: x']) {
      const rows = [['KIM MAWAR'], head, [1, 'Ani', 'Ketua'], ['', line, '']];
      const { outcomes } = read(rows, { corrections: [correction] });
      expect(outcomes).toContainEqual({ kind: 'correction-unused', row: 4, correction });
      expect(outcomes.filter(({ kind }) => kind === 'corrected')).toEqual([]);
    }
  });
});
