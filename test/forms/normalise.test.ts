import { describe, expect, it } from 'vitest';
import { type AmbiguousDates, readDay } from '../../src/cells/day.js';
import { readNumber as numberIn } from '../../src/cells/number.js';
import { normalise } from '../../src/forms/normalise.js';
import { foldText } from '../../src/kernel/text.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const registration = (fields: object) => normalise({ kind: 'registration', ...fields });
const normalised = (fields: object) => {
  const { kind: _kind, ...rest } = registration(fields).value as Record<string, unknown>;
  return rest;
};

/** The day that is certain. */
const readDate = (text: string, order: AmbiguousDates) => {
  const reading = readDay(text, order);
  return reading?.doubt === undefined ? reading?.day : undefined;
};
const readNumber = (text: string, whole = false) => {
  const reading = numberIn(text, whole);
  return reading !== undefined && 'value' in reading ? reading.value : undefined;
};

describe('dates as people and forms give them', () => {
  it.each([
    ['2016-03-17', '2016-03-17'],
    ['2016-3-7', '2016-03-07'],
    ['2016/03/17', '2016-03-17'],
    ['17/03/2016', '2016-03-17'],
    ['17-3-2016', '2016-03-17'],
    ['17.03.2016', '2016-03-17'],
    ['17 Maret 2016', '2016-03-17'],
    ['7 maret 2016', '2016-03-07'],
    ['17-Mar-2016', '2016-03-17'],
    ['1 Nopember 2012', '2012-11-01'],
    ['29 Pebruari 2024', '2024-02-29'],
    ['5 Agt. 2020', '2020-08-05'],
    ['17 March 2016', '2016-03-17'],
    ['03/04/2016', '2016-04-03'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 'day-first')).toBe(date);
  });

  it.each([
    '2024-02-30',
    '30/02/2024',
    '03/17/2016',
    '17/03/16',
    '17032016',
    '2016-03',
    'Maret 2016',
    '17 Maert 2016',
    '2016-03-17T00:00:00.000Z',
    '2016-17-03',
    '1/1/1/1',
    '00/01/2016',
    '٠٣/٠٤/٢٠١٦',
    '',
    'kemarin',
  ])('%s is left as it is', (text) => {
    expect(readDate(text, 'day-first')).toBeUndefined();
  });

  it('of two readings are kept when the host does not know who writes', () => {
    expect(readDate('03/04/2016', 'keep')).toBeUndefined();
    expect(readDate('17/03/2016', 'keep')).toBe('2016-03-17');
    expect(readDate('04/04/2016', 'keep')).toBe('2016-04-04');
    const { value, changes } = normalise(
      { kind: 'registration', formation: { formedOn: '03/04/2016' } },
      { ambiguousDates: 'keep' },
    );
    expect(value).toEqual({ kind: 'registration', formation: { formedOn: '03/04/2016' } });
    expect(changes).toEqual([]);
  });

  it('that do not exist stay, and are reported', () => {
    const form = { ...fullRegistration, mapping: { mappedOn: '2024-02-30' } };
    const { value } = normalise(form);
    expect(value).toBe(form);
    expect(parseSubmission(value).issues.map(({ code, path }) => [code, path])).toEqual([
      ['shape.not-a-date', ['mapping', 'mappedOn']],
    ]);
  });
});

describe('numbers typed as text', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['-0', 0],
    ['-3', -3],
    ['007', 7],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1500,75', 1500.75],
    ['1234.500', 1234.5],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    '1.500',
    '1,500',
    '± 12',
    '3 s/d 30',
    'Rp 50.000',
    '1e5',
    '12345678901234567890',
    '0.1234567890123456789',
    '',
    '-',
    '5.',
    '.5',
    '١٢',
    '0x10',
    'NaN',
  ])('%s is left as it is', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it.each([
    ['1.500', 1500],
    ['1,500', 1500],
    ['12 orang', 12],
    ['Rp 50.000,-', 50000],
    ['12 (dua belas) orang', 12],
  ])('%s is %s where things are counted', (text, number) => {
    expect(readNumber(text, true)).toBe(number);
  });

  it('become numbers only where a number belongs', () => {
    expect(normalised({ name: '12', seat: { residents: '12', regionCode: '62.10' } })).toEqual({
      name: '12',
      seat: { residents: 12, regionCode: '62.10' },
    });
  });
});

describe('fields left empty', () => {
  it('are absent, whatever kind of field they are', () => {
    const { value, changes } = registration({
      name: 'KIM',
      nameForm: '',
      seat: null,
      members: '  ',
      membershipPolicy: { open: '', restrictedBy: [] },
    });
    expect(value).toEqual({ kind: 'registration', name: 'KIM', membershipPolicy: { restrictedBy: [] } });
    expect(changes).toEqual([
      { path: ['nameForm'], as: 'absent' },
      { path: ['seat'], as: 'absent' },
      { path: ['members'], as: 'absent' },
      { path: ['membershipPolicy', 'open'], as: 'absent' },
    ]);
  });

  it('make a part absent of which nothing else is left, but never make "none" of "not told"', () => {
    expect(normalised({ termOfOffice: { from: '', through: '' }, otherNames: ['', ' '], decrees: [] })).toEqual({
      decrees: [],
    });
    expect(normalised({ members: [{ id: '', name: '' }] })).toEqual({});
    expect(normalised({ seat: {} })).toEqual({ seat: {} });
  });

  it('leave a part that the shape asks for, so that each of its fields is said to be missing', () => {
    const report = { kind: 'activity-report', id: 'r', period: { from: '', through: ' ' } };
    expect(normalise(report).value).toEqual({ kind: 'activity-report', id: 'r', period: {} });
    expect(normalised({ relations: [{ kind: '', counterpart: { kind: '' } }] })).toEqual({});
  });

  it('make a last row absent, while a row before others keeps its place', () => {
    const { value, changes } = registration({ members: [{ id: '' }, { id: 'b' }, { id: '', name: '' }] });
    expect(value).toEqual({ kind: 'registration', members: [{}, { id: 'b' }] });
    expect(changes.map(({ path }) => path.join('.'))).toEqual(['members.0', 'members.2']);
  });

  it.each([
    [
      ['', 'KIM A', ' ', 'KIM B', ''],
      ['KIM A', 'KIM B'],
      [0, 2, 4],
    ],
    [['-', 'KIM A'], ['KIM A'], [0]],
    [[null, false, 'KIM A'], ['KIM A'], [0, 1]],
    [['none', 'KIM A'], ['KIM A'], []],
  ])('are none among texts, wherever they stand: %j', (otherNames, kept, dropped) => {
    const { value, changes } = registration({ otherNames });
    expect(value).toEqual({ kind: 'registration', otherNames: kept });
    expect(changes).toEqual(dropped.map((index) => ({ path: ['otherNames', index], as: 'absent' })));
  });

  it('of a text of several lines are the blank ones: every other line is an entry', () => {
    const { value, changes } = registration({ otherNames: 'KIM A\n\n  KIM  B \r\n-\nKIM C\n' });
    expect(value).toEqual({ kind: 'registration', otherNames: ['KIM A', 'KIM B', 'KIM C'] });
    expect(changes.at(-1)).toEqual({ path: ['otherNames'], as: 'list' });
    expect(normalised({ otherNames: ' \n-\n' })).toEqual({});
  });

  it('are not numbers: an empty number field is absent, not 0', () => {
    expect(normalised({ seat: { residents: '', households: '0' } })).toEqual({ seat: { households: 0 } });
  });
});

describe('words', () => {
  it('that name a concept become its code', () => {
    expect(
      normalised({
        bodyType: 'KIM',
        members: [{ id: 'a', sex: 'Perempuan', elements: ['Petani', 'pedagang'], offices: ['KETUA'] }],
      }),
    ).toEqual({
      bodyType: 'kim',
      members: [{ id: 'a', sex: 'perempuan', elements: ['petani', 'pedagang'], offices: ['ketua'] }],
    });
    const activities = [{ id: 'a', technique: 'Bimbingan Tehnis', functions: ['desiminasi'] }];
    expect(normalise({ kind: 'activity-report', activities }).value).toEqual({
      kind: 'activity-report',
      activities: [{ id: 'a', technique: 'bimbingan-teknis', functions: ['diseminasi'] }],
    });
  });

  it('that name a choice without a scheme become its code, and others stay', () => {
    expect(normalised({ membersListed: ' All ', forumLevel: 'Kabupaten' })).toEqual({
      membersListed: 'all',
      forumLevel: 'kabupaten',
    });
    expect(normalised({ membersListed: 'semua', bodyType: 'kimm' })).toEqual({
      membersListed: 'semua',
      bodyType: 'kimm',
    });
  });

  it('for yes and no become booleans where one belongs', () => {
    const answers = ['ya', 'Tidak', 'true', 'false', 'on', 'mungkin'];
    expect(normalised({ members: answers.map((resident) => ({ id: 'ya', resident })) })).toEqual({
      members: [true, false, true, false, true, 'mungkin'].map((resident) => ({ id: 'ya', resident })),
    });
  });

  it('no name of a concept is shared by two, so that no alias is a guess', () => {
    for (const scheme of schemes) {
      const owners = new Map<string, string>();
      for (const [code, { term = code, aliases = [] }] of Object.entries(scheme.concepts)) {
        const labels = [id, en].map((language) => textsOf(scheme, language).concepts[code]?.label ?? '');
        for (const name of [code, term, ...labels, ...aliases].map(foldText)) {
          expect(owners.get(name) ?? code, `${scheme.id}: ${name}`).toBe(code);
          owners.set(name, code);
        }
      }
    }
  });
});

describe('texts', () => {
  it('are written in NFC, without needless blanks', () => {
    expect(normalised({ name: '  KIM \t Cafe\u0301\u00a0Ujung ' })).toEqual({ name: 'KIM Caf\u00e9 Ujung' });
  });

  it('keep every letter, also where it looks like another', () => {
    const name = "KIM Ma'rifat ‘Aisyah ﬁ Ⅳ İi ß ² ｋ";
    expect(normalised({ name })).toEqual({ name });
  });

  it('of a note keep their paragraphs', () => {
    const ratings = [{ raterId: 'p', criterion: 'diskusi.mutu', level: 3, note: ' Satu  dua. \r\n\r\n Tiga.\n' }];
    expect(normalise({ kind: 'activity-report', ratings }).value).toEqual({
      kind: 'activity-report',
      ratings: [{ raterId: 'p', criterion: 'diskusi.mutu', level: 3, note: 'Satu dua.\n\nTiga.' }],
    });
  });
});

describe('what needs nothing', () => {
  it('is returned as it is', () => {
    for (const full of [fullRegistration, fullReport]) {
      expect(normalise(full)).toEqual({ value: full, changes: [], doubts: [] });
      expect(normalise(full).value).toBe(full);
    }
  });

  it.each([null, undefined, 'text', 7, [], new Map(), { kind: 'x', name: ' a ' }])('is not touched: %j', (value) => {
    expect(normalise(value)).toEqual({ value, changes: [], doubts: [] });
  });

  it('unknown fields stay, whatever they hold, keys of the language too', () => {
    const form = JSON.parse('{"kind":"registration","name":" a ","__proto__":{"x":" "},"constructor":" ","photo":""}');
    const { value } = normalise(form);
    expect(JSON.stringify(value)).toBe(
      '{"kind":"registration","name":"a","__proto__":{"x":" "},"constructor":" ","photo":""}',
    );
  });

  it('a list that is too long is left to the reader to refuse, without a look at its items', () => {
    const otherNames = new Array(4_000_000_000).fill(undefined, 0, 1);
    expect(normalised({ otherNames })).toEqual({ otherNames });
  });

  it('takes the kind from the caller where the value does not say it', () => {
    expect(normalise({ seat: { residents: '5' } }, { kind: 'registration' }).value).toEqual({ seat: { residents: 5 } });
    expect(normalise({ name: '' }, { kind: 'registration' }).value).toEqual({});
  });
});

it('refuses a promise, which a program forgot to wait for', () => {
  expect(() => normalise(Promise.resolve({}))).toThrow(
    /^normalise needs value: no promise; the given object is not that/,
  );
});
