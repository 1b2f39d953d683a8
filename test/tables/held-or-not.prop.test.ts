import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Titles and remarks that say that one thing was not held, and name another, or one that is still to be. */

const read = (cells: readonly unknown[]) => {
  const outcomes = [
    ...submissionsFromRows(
      [
        ['LAPORAN KEGIATAN KIM MAWAR TAHUN 2025'],
        ['No', 'Tanggal', 'Kegiatan', 'Peserta', 'Hasil', 'Keterangan'],
        [1, '10/3/2025', 'Peliputan', 5, '', ''],
        [2, '12/3/2025', ...cells],
      ],
      { kind: 'activity-report', sheet: true, period: 'year' },
    ),
  ];
  const [report] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  const said = outcomes.flatMap((one) => (one.kind === 'rejected' || one.kind === 'noted' ? one.faults : []));
  return {
    titles: report?.activities?.map(({ title }) => title).slice(1),
    partial: report?.partialLists,
    codes: said.map(({ code }) => code),
  };
};

const what = fc.constantFrom('Rapat', 'Pelatihan jurnalistik', 'Sosialisasi hoaks', 'Senam pagi');
const undone = fc.constantFrom('batal', 'dibatalkan', 'ditunda', 'ditiadakan', 'diundur', 'batal dilaksanakan');
const other = fc.constantFrom('kerja bakti', 'gotong royong', 'warga kerja bakti', 'pengajian bersama');
const joint = fc.constantFrom(
  ', diganti ',
  ' diganti ',
  ', jadi ',
  ' diganti dengan ',
  ', dialihkan ke ',
  ' karena hujan, diganti ',
);

describe('where something else was held', () => {
  it('a title is refused with a note, and the list is a part', () => {
    fc.assert(
      fc.property(what, undone, joint, other, (title, word, mark, instead) => {
        const { titles, partial, codes } = read([`${title} ${word}${mark}${instead}`, '', '', '']);
        expect(titles).toEqual([]);
        expect(partial).toEqual(['activities']);
        expect(codes).toEqual(['row.held-instead']);
      }),
    );
  });

  it('so is a remark or an outcome', () => {
    fc.assert(
      fc.property(what, undone, joint, other, fc.boolean(), (title, word, mark, instead, isOutcome) => {
        const cell = `${word}${mark}${instead}`;
        const { titles, partial } = read([title, '', isOutcome ? cell : '', isOutcome ? '' : cell]);
        expect(titles).toEqual([]);
        expect(partial).toEqual(['activities']);
      }),
    );
  });

  it.each([
    ['Rapat batal, warga kerja bakti', 'row.held-instead'],
    ['Rapat batal, hujan deras', 'row.not-held'],
    ['Rapat batal, tidak kuorum', 'row.not-held'],
    ['Rapat ditunda, minggu depan', 'row.not-held'],
    ['Rapat ditunda karena banjir', 'row.not-held'],
    ['Rapat ditunda diganti hari Senin', 'row.held-unclear'],
    ['Pembahasan kegiatan yang batal, dan usulan warga', undefined],
    ['Rapat tidak batal, warga hadir', undefined],
  ])('%s: %s', (title, code) => {
    const { titles, codes } = read([title, '', '', '']);
    if (code === undefined) expect(titles).toEqual([title]);
    else if (code === 'row.held-unclear') expect(codes.length + (titles?.length ?? 0)).toBeGreaterThan(0);
    else expect(codes).toEqual([code]);
  });
});

describe('what is still to be', () => {
  const toCome = fc.constantFrom(
    'Akan diadakan',
    'akan dilaksanakan',
    'Rencananya',
    'rencananya dilaksanakan',
    'Rencananya akan diadakan',
  );
  const when = fc.constantFrom('', ' bulan depan', ' bulan Mei', ' tanggal 5 Mei', ' Mei 2025');

  it('in a remark or an outcome is not held', () => {
    fc.assert(
      fc.property(what, toCome, when, fc.boolean(), (title, says, time, isOutcome) => {
        const { titles } = read([title, '', isOutcome ? says + time : '', isOutcome ? '' : says + time]);
        expect(titles).toEqual([]);
      }),
    );
  });

  it('of the thing itself, to which nobody came, is not held; of another it is noted, whichever it is', () => {
    fc.assert(
      fc.property(
        what,
        fc.constantFrom('Akan diadakan', 'akan dilaksanakan'),
        fc.boolean(),
        fc.boolean(),
        (title, says, isSame, came) => {
          const thing = isSame ? title.toLowerCase() : 'lomba desa';
          const { titles, codes } = read([title, came ? 20 : '', '', `${says} ${thing}`]);
          const stays = came || (!isSame && title === 'Rapat');
          expect(titles).toEqual(stays ? [title] : []);
          expect(codes).toEqual([stays ? 'cell.held-unknown' : isSame ? 'row.not-held' : 'row.held-instead']);
        },
      ),
    );
  });

  it.each([
    'Dibahas kegiatan yang akan dilaksanakan',
    'Sudah dilaksanakan, akan diadakan lagi',
    'Warga paham',
  ])('%s is the outcome of something that was held', (outcome) => {
    expect(read(['Rapat', '', outcome, '']).titles).toEqual(['Rapat']);
  });
});

describe('what is not known to have been held is never counted in silence', () => {
  const remarks = fc.constantFrom('Keterangan', 'Hasil');

  it.each([
    'Akan diadakan seminar',
    'Akan dilaksanakan lomba',
    'Insya Allah pelatihan',
    'Insyaallah lomba desa',
    'Rencananya pelatihan',
  ])('a title that tells of what is to come, to which nobody came: %s', (title) => {
    expect(read([title, '', '', ''])).toMatchObject({ titles: [], codes: ['row.not-held'] });
    expect(read([title, 20, '', '']).titles).toEqual([title]);
  });

  it('a remark that it was moved to another month, or is to come', () => {
    const says = fc.constantFrom(
      'dialihkan ke',
      'dipindahkan ke bulan',
      'digeser ke',
      'Insya Allah',
      'Insyaallah bulan',
    );
    const when = fc.constantFrom('Maret', 'April 2025', 'Mei');
    fc.assert(
      fc.property(what, says, when, remarks, (title, word, month, head) => {
        const cell = `${word} ${month}`;
        const { titles } = read([title, '', head === 'Hasil' ? cell : '', head === 'Hasil' ? '' : cell]);
        expect(titles).toEqual(head === 'Hasil' && word.startsWith('Insya') ? [title] : []);
      }),
    );
  });

  it('a number in place of the day is a day that cannot be read; a word says whether', () => {
    const faultsOf = (date: string) => {
      const rows = [{ kim_id: 'k', id: 'a1', title: 'Lomba', date }];
      const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', list: 'activities', period: 'year' })];
      return outcomes.flatMap((one) => (one.kind === 'rejected' ? one.faults.map(({ code }) => code) : []));
    };
    expect(faultsOf('0')).toEqual(['shape.not-a-date']);
    expect(faultsOf('Belum')).toEqual(['row.not-held']);
  });

  it.each(['tdk jd', 'tidak jadi', 'Insya Allah bulan depan', 'dialihkan ke minggu depan'])('%s: not held', (cell) => {
    expect(read(['Lomba', '', '', cell])).toMatchObject({ titles: [], codes: ['row.not-held'] });
  });

  it.each([
    'libur',
    'Libur lebaran',
    'Insya Allah',
    'tidak ada peserta',
    'peserta tidak hadir',
    'tidak ada yang hadir karena hujan',
    'dialihkan ke hari Minggu',
  ])('%s: noted, in a remark and in an outcome', (cell) => {
    expect(read(['Lomba', '', '', cell])).toMatchObject({ titles: ['Lomba'], codes: ['cell.held-unknown'] });
    expect(read(['Lomba', '', cell, ''])).toMatchObject({ titles: ['Lomba'], codes: ['cell.held-unknown'] });
  });

  it.each([
    'dialihkan ke Balai Desa',
    'sebagian peserta tidak hadir',
    'hadir semua',
    'Libur sekolah diisi pelatihan jurnalistik',
  ])('%s: held', (cell) => {
    expect(read(['Lomba', '', '', cell])).toMatchObject({ titles: ['Lomba'], codes: [] });
  });

  it('a part, a dash or a cross among answers in words', () => {
    const part = fc.integer({ min: 1, max: 99 });
    const cell = fc.oneof(
      part.map((one) => `${one}%`),
      part.map((one) => `${one} %`),
      part.map((one) => one / 100),
      fc.constantFrom('-', 'x', 'X', '–'),
    );
    const answers = fc.constantFrom(
      ['Selesai', 'Belum'],
      ['Terlaksana', 'terlaksana'],
      ['Ya', 'Tidak'],
      ['sudah', 'belum'],
    );
    fc.assert(
      fc.property(cell, answers, fc.constantFrom('Status', 'Terlaksana', 'Realisasi'), (written, [yes, no], head) => {
        const outcomes = [
          ...submissionsFromRows(
            [
              ['LAPORAN KEGIATAN KIM MAWAR TAHUN 2025'],
              ['Tanggal', 'Kegiatan', head],
              ['10/3/2025', 'Peliputan', yes],
              ['11/3/2025', 'Rapat', no],
              ['12/3/2025', 'Lomba', written],
            ],
            { kind: 'activity-report', sheet: true, period: 'year' },
          ),
        ];
        const noted = outcomes.flatMap((one) => (one.kind === 'noted' ? one.faults.map(({ code }) => code) : []));
        expect(noted).toEqual(['cell.held-unknown']);
      }),
    );
  });

  it.each(['100%', '100 %', '8 orang', 20, 1])('%s under `Realisasi` is held', (written) => {
    const outcomes = [
      ...submissionsFromRows(
        [
          ['Tanggal', 'Kegiatan', 'Realisasi'],
          ['10/3/2025', 'Peliputan', 'Selesai'],
          ['12/3/2025', 'Lomba', written],
        ],
        { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } },
      ),
    ];
    expect(outcomes.some(({ kind }) => kind === 'noted' || kind === 'rejected')).toBe(false);
  });
});

describe('lines between activities', () => {
  const between = (line: readonly unknown[]) => {
    const outcomes = [
      ...submissionsFromRows(
        [['No', 'Tanggal', 'Kegiatan'], line, [1, '13/1/2025', 'Rapat'], line, [2, '14/1/2025', 'Lomba']],
        { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } },
      ),
    ];
    const reports = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
    return {
      titles: reports.flatMap(({ activities = [] }) => activities.map(({ title }) => title)),
      partial: reports[0]?.partialLists,
      codes: outcomes.flatMap((one) => (one.kind === 'rejected' ? one.faults.map(({ code }) => code) : [])),
    };
  };

  it('a section behind a letter is a title, and the list stays whole', () => {
    const letter = fc.constantFrom('A', 'B.', 'c)', 'I', 'IV.', '');
    const section = fc.constantFrom('SEKSI HUMAS', 'Seksi Usaha', 'BIDANG PEMBERDAYAAN', 'Divisi Media', 'Sie Acara');
    fc.assert(
      fc.property(letter, section, (before, title) => {
        expect(between([before, '', title])).toEqual({ titles: ['Rapat', 'Lomba'], partial: undefined, codes: [] });
      }),
    );
  });

  it('an activity behind a letter lacks its day, and is no title', () => {
    expect(between(['A', '', 'Rapat warga'])).toMatchObject({
      partial: ['activities'],
      codes: ['shape.missing', 'shape.missing'],
    });
  });

  it('words for others leave the list a part, and words for people alone are no such words', () => {
    const { partial, codes } = between(['', '', 'Lain-lain']);
    expect([partial, new Set(codes)]).toEqual([['activities'], new Set(['cell.others-not-named'])]);
    expect(between(['', '', 'Kader PKK']).codes).not.toContain('cell.others-not-named');
  });
});
