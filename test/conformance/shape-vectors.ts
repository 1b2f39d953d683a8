import { smallRegistration, smallReport } from '../parse/support/examples.js';

/** A case of shape: what goes in, and which issues come out. */
export interface ShapeVector {
  readonly title: string;
  readonly input: unknown;
  /** What is stated about unknown fields; absent: `strip`. */
  readonly unknownKeys?: 'report' | 'reject';
  /** As `code pointer`, errors; hints begin with `hint `. */
  readonly expected: readonly string[];
}

const registration = (fields: object) => ({ ...smallRegistration, ...fields });
const report = (fields: object) => ({ ...smallReport, ...fields });
const { name: _name, ...nameless } = smallRegistration;

/** Written by hand: a test holds them against the library, and the file is made from them. */
export const shapeVectors: readonly ShapeVector[] = [
  { title: 'the smallest registration', input: smallRegistration, expected: [] },
  { title: 'the smallest report', input: smallReport, expected: [] },
  { title: 'a text', input: 'kim', expected: ['shape.not-an-object '] },
  { title: 'a list', input: [], expected: ['shape.not-an-object '] },
  { title: 'nothing', input: null, expected: ['shape.not-an-object '] },
  { title: 'no kind', input: { id: 'a' }, expected: ['shape.missing /kind'] },
  { title: 'a kind that is none', input: { kind: 'registrasi' }, expected: ['shape.unknown-kind /kind'] },
  { title: 'a kind that is no text', input: { kind: 1 }, expected: ['shape.wrong-type /kind'] },
  {
    title: 'another version',
    input: registration({ schemaVersion: 'v2' }),
    expected: ['shape.unsupported-version /schemaVersion'],
  },
  { title: 'a required field is absent', input: nameless, expected: ['shape.missing /name'] },
  { title: 'null is not absence', input: registration({ seat: null }), expected: ['shape.wrong-type /seat'] },
  { title: 'an empty text', input: registration({ name: '' }), expected: ['shape.empty-text /name'] },
  {
    title: 'a text of blanks, among them an ideographic one',
    input: registration({ name: ' \u3000\n' }),
    expected: ['shape.empty-text /name'],
  },
  {
    title: 'half of a pair of UTF-16 units',
    input: registration({ name: 'KIM \ud800' }),
    expected: ['shape.ill-formed-text /name'],
  },
  {
    title: 'the halves of a pair in the wrong order',
    input: registration({ id: '\udc00\ud800' }),
    expected: ['shape.ill-formed-text /id'],
  },
  { title: 'a NUL', input: registration({ name: 'KIM\0' }), expected: ['shape.control-character /name'] },
  {
    title: 'a control character at the end of those refused',
    input: registration({ name: 'KIM\u001f' }),
    expected: ['shape.control-character /name'],
  },
  {
    title: 'tab, line feed and carriage return are text',
    input: registration({ name: 'KIM\tA\r\nB' }),
    expected: [],
  },
  {
    title: 'a name of characters that are not seen',
    input: registration({ name: '\u200b\u2060\u3164' }),
    expected: ['shape.empty-text /name'],
  },
  {
    title: 'a zero-width blank within a name: read, with a hint',
    input: registration({ name: 'KIM\u200bMaju' }),
    expected: ['hint shape.unseen-character /name'],
  },
  {
    title: 'a sign that turns the direction of writing: read, with a hint',
    input: registration({ name: 'KIM \u202eujaM' }),
    expected: ['hint shape.unseen-character /name'],
  },
  {
    title: 'a sign of several code points, joined by one that is not seen, is a letter like others',
    input: registration({ name: 'KIM \u{1f469}\u200d\u{1f33e}' }),
    expected: [],
  },
  {
    title: 'a name of 300 letters beyond the basic plane: letters are counted as code points',
    input: registration({ name: '𝒦'.repeat(300) }),
    expected: [],
  },
  { title: 'a name of 301', input: registration({ name: '𝒦'.repeat(301) }), expected: ['shape.too-long /name'] },
  {
    title: 'a code that is none',
    input: registration({ bodyType: 'kimm' }),
    expected: ['shape.unknown-code /bodyType'],
  },
  {
    title: 'a code in capitals is none',
    input: registration({ bodyType: 'KIM' }),
    expected: ['shape.unknown-code /bodyType'],
  },
  { title: 'a leap day', input: registration({ formation: { formedOn: '2024-02-29' } }), expected: [] },
  {
    title: 'a leap day of a year that has none',
    input: registration({ formation: { formedOn: '1900-02-29' } }),
    expected: ['shape.not-a-date /formation/formedOn'],
  },
  {
    title: 'a day of the year 0',
    input: registration({ formation: { formedOn: '0000-12-31' } }),
    expected: ['shape.not-a-date /formation/formedOn'],
  },
  {
    title: 'a date as people write it',
    input: registration({ formation: { formedOn: '17-03-2016' } }),
    expected: ['shape.not-a-date /formation/formedOn'],
  },
  {
    title: 'a date with a time',
    input: registration({ formation: { formedOn: '2016-03-17T00:00:00Z' } }),
    expected: ['shape.not-a-date /formation/formedOn'],
  },
  {
    title: 'a date with a line break behind',
    input: registration({ formation: { formedOn: '2016-03-17\n' } }),
    expected: ['shape.not-a-date /formation/formedOn'],
  },
  {
    title: 'half a person',
    input: registration({ seat: { residents: 1.5 } }),
    expected: ['shape.not-a-whole-number /seat/residents'],
  },
  {
    title: 'fewer than nobody',
    input: registration({ seat: { residents: -1 } }),
    expected: ['shape.out-of-range /seat/residents'],
  },
  { title: 'a number with a fraction of 0 is whole', input: registration({ seat: { residents: 3.0 } }), expected: [] },
  {
    title: 'a number as text',
    input: registration({ seat: { residents: '120' } }),
    expected: ['shape.wrong-type /seat/residents'],
  },
  {
    title: 'yes as text',
    input: registration({ formation: { deliberated: 'true' } }),
    expected: ['shape.wrong-type /formation/deliberated'],
  },
  {
    title: 'one member that is no list',
    input: registration({ members: { id: 'a' } }),
    expected: ['shape.wrong-type /members'],
  },
  {
    title: 'a member without an id, and another who is no object',
    input: registration({ members: [{ id: 'a' }, {}, 'c'] }),
    expected: ['shape.missing /members/1/id', 'shape.wrong-type /members/2'],
  },
  {
    title: 'a wrong code in a list',
    input: registration({ members: [{ id: 'a', offices: ['ketua', 'raja'] }] }),
    expected: ['shape.unknown-code /members/0/offices/1'],
  },
  {
    title: 'more items than the hard limit',
    input: registration({ otherNames: Array.from({ length: 1001 }, () => 'M') }),
    expected: ['shape.too-many /otherNames'],
  },
  {
    title: 'several faults, all told',
    input: registration({ name: 1, bodyType: 'x', seat: { setting: 'kota' } }),
    expected: ['shape.wrong-type /name', 'shape.unknown-code /bodyType', 'shape.unknown-code /seat/setting'],
  },
  { title: 'an unknown field is left out', input: registration({ namma: 'x' }), expected: [] },
  {
    title: 'an unknown field is reported',
    input: registration({ namma: 'x' }),
    unknownKeys: 'report',
    expected: ['hint shape.unknown-key '],
  },
  {
    title: 'an unknown field is refused',
    input: registration({ seat: { desa: 'x' } }),
    unknownKeys: 'reject',
    expected: ['shape.unknown-key /seat'],
  },
  {
    title: 'two unknown fields of one object are told once',
    input: registration({ a: 1, b: 2 }),
    unknownKeys: 'reject',
    expected: ['shape.unknown-key '],
  },
  {
    title: 'a level of a rating outside 1 to 4',
    input: report({ ratings: [{ raterId: 'r', criterion: 'diskusi.mutu', level: 5 }] }),
    expected: ['shape.out-of-range /ratings/0/level'],
  },
  {
    title: 'a period without an end',
    input: report({ period: { from: '2025-01-01' } }),
    expected: ['shape.missing /period/through'],
  },
  {
    title: 'more rupiah than the hard limit',
    input: report({ income: [{ id: 'i', source: 'iuran-anggota', amount: 100_000_000_001 }] }),
    expected: ['shape.out-of-range /income/0/amount'],
  },
];
