import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../src/tables/columns/import-headings.js';
import { importFields } from '../../src/tables/fields/import-fields.js';
import { renderImportNote } from '../../src/tables/quality/render-import-note.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* What the notes and the forms call a field is a heading of it: a sheet headed so, by whoever exported it, is read. */

type Fields = Readonly<Record<string, object>>;

/** The label of a field as a note on a cell of it shows it. */
function labelOf(kind: 'registration' | 'activity-report', list: string, column: string): string {
  const note = { kind: 'noted', row: 2, faults: [{ code: 'shape.not-a-date', column }] } as never;
  const [line = ''] = renderImportNote(note, kind, list as never, id);
  return /^Baris 2, (.*?): /.exec(line)?.[1] ?? '';
}

type Meaning = { readonly is: string; readonly names?: readonly string[] };

describe('what stands around a heading changes nothing', () => {
  const known = Object.entries(importFields).flatMap(([kind, lists]) =>
    Object.entries(
      lists as Readonly<Record<string, Readonly<Record<string, { headings: readonly string[] }>>>>,
    ).flatMap(([list, fields]) => {
      const headings = headingsOf(kind as 'registration', list as 'members', {}, 'test');
      const names = (heading: string) => (headings(heading) as Meaning).names;
      return Object.values(fields).flatMap((field) => field.headings.map((heading) => ({ names, heading, field })));
    }),
  );
  const one = fc.constantFrom(...known);

  it('the number of a question, its words, and who is asked', () => {
    const around = fc.constantFrom(
      (heading: string) => `3. ${heading}`,
      (heading: string) => `b) ${heading}`,
      (heading: string) => `${heading} Anda`,
      (heading: string) => `${heading} saat ini?`,
      (heading: string) => `Sebutkan ${heading}!`,
      (heading: string) => `Apa ${heading} Anda sekarang?`,
      (heading: string) => `${heading} di KIM`,
      (heading: string) => heading.toUpperCase(),
    );
    fc.assert(
      fc.property(one, around, ({ names, heading }, say) => {
        // A single letter is no question.
        fc.pre(/^\p{L}{2}/u.test(heading) && !heading.endsWith(' di'));
        expect(names(say(heading))).toEqual(names(heading));
      }),
    );
  });

  it.each(['/', ' dan '])('two headings of one field beside each other, with "%s" between', (mark) => {
    const wrong = known.flatMap(({ names, heading, field }) => {
      const own = new Set(field.headings.flatMap((each) => names(each) ?? []));
      return field.headings.flatMap((other) => {
        if (heading.length < 3 || other.length < 3 || other === heading) return [];
        const both = names(`${heading}${mark}${other}`)?.[0];
        // Together they may be a heading of their own: "Tanggal/Bulan".
        return both === undefined || own.has(both) ? [] : [`${heading}${mark}${other}: ${both}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['registration', 'members', 'Pekerjaan/Profesi', 'occupation'],
    ['registration', 'members', 'Nama Kab/Kota', 'kabupaten'],
    ['registration', 'members', 'J.K.', 'sex'],
    ['registration', 'members', 'Jumlah Total Anggota', 'stated_members'],
    ['registration', 'members', 'Dibentuk Tahun', 'formed_on'],
    ['registration', 'members', 'Kapan KIM dibentuk?', 'formed_on'],
    ['registration', 'members', 'Nama Ibu', undefined],
    ['activity-report', 'activities', 'Hari/Tanggal/Jam', 'date'],
    ['activity-report', 'activities', 'Kapan kegiatan dilaksanakan?', 'date'],
    ['activity-report', 'activities', 'Berapa jumlah peserta?', 'attendance'],
    ['activity-report', 'activities', 'Peserta (L)', 'men'],
    ['activity-report', 'activities', 'Apakah kegiatan dilaksanakan?', undefined],
    ['activity-report', 'informationItems', 'Sudah Diverifikasi', 'verified'],
  ] as const)('%s, %s: %s', (kind, list, heading, name) => {
    const meaning = headingsOf(kind, list as never, {}, 'test')(heading) as Meaning;
    expect(meaning.names?.[0]).toBe(name);
  });

  it('a heading of the caller may have short words', () => {
    const headings = headingsOf('registration', 'members', { 'Tgl Gab. Jml': 'joined_on' }, 'test');
    expect(headings('Tgl Gab. Jml')).toEqual({ is: 'fields', names: ['joined_on'] });
  });
});

describe.each(
  Object.entries(importFields).flatMap(([kind, lists]) =>
    Object.entries(lists as Readonly<Record<string, Fields>>).map(
      ([list, fields]) => [kind as 'registration' | 'activity-report', list, fields] as const,
    ),
  ),
)('%s, %s', (kind, list, fields) => {
  const labels = Object.keys(fields).map((column) => labelOf(kind, list, column));
  // One label for several columns, such as the channels of media, leaves open which is meant.
  const own = [...new Set(labels)].filter((label) => labels.filter((one) => one === label).length === 1);

  // "Jumlah" heads sums of anything.
  it.each(own.filter((label) => label !== 'Jumlah'))('%s', (label) => {
    const outcomes = [
      ...submissionsFromRows([{ [label]: 'x', 'ID KIM': 'k' }], { kind, list: list as never, period: 'year' }),
    ];
    expect(outcomes.filter((one) => one.kind === 'unknown-column')).toEqual([]);
  });
});
