import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/kernel/text.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import type { AdindaFunction } from '../../src/vocabulary/concepts/adinda.js';
import { type Technique, type TechniqueTop, techniques } from '../../src/vocabulary/concepts/techniques.js';
import { linksOf, topOf } from '../../src/vocabulary/queries.js';

/*
 * Whether real reports find a home: 94 titles of KIMs from public pages, the first of the labelled file, each with the address it came from, labelled by
 * two annotators after one guide. Only names are used here, no classifier: the name that a title states first decides, as in the sorting rule.
 */
const topByLabel: Record<string, TechniqueTop> = {
  diseminasi: 'diseminasi-informasi',
  'pendidikan-latihan': 'pendidikan-dan-latihan',
  advokasi: 'advokasi',
  mediasi: 'mediasi',
  'konsultasi-konseling': 'konsultasi-dan-konseling',
  other: 'di-luar-lima-teknik',
};
const functionByLetter: Record<string, AdindaFunction> = {
  A1: 'akses',
  D1: 'diskusi',
  I: 'implementasi',
  N: 'networking',
  D2: 'diseminasi',
  A2: 'aspirasi',
};

const names = codesOf(techniques).flatMap((code) =>
  [code, techniques.concepts[code].term ?? code, ...(techniques.concepts[code].aliases ?? [])].map(
    (name) => [` ${foldText(name)} `, code] as const,
  ),
);

/** The form that a title names first, the longer name where two begin together; paralegal wins wherever it stands. */
function formNamedBy(title: string): Technique | undefined {
  const text = ` ${foldText(title)} `;
  if (text.includes(' paralegal ')) return 'paralegal';
  const found = names
    .map(([name, code]) => ({ name, code, at: text.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  return found[0]?.code;
}

const titles = readFileSync(new URL('../../docs/examples/data/activity-titles.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1, 95)
  .map((line) => {
    const [title = '', label = '', letters = ''] = line.split('\t');
    const functions = letters.split(',').map((letter) => functionByLetter[letter.trim()]);
    return { title, top: topByLabel[label], functions, form: formNamedBy(title) };
  });

describe('94 real titles', () => {
  it('were read with their labels', () => {
    expect(titles).toHaveLength(94);
    expect(titles.every(({ top, functions }) => top !== undefined && functions.every(Boolean))).toBe(true);
  });

  it('each name a form of the taxonomy', () => {
    expect(titles.filter(({ form }) => form === undefined)).toEqual([]);
  });

  it('lead to the technique that the annotators chose, but for a visit whose aim alone has a name in the taxonomy', () => {
    const elsewhere = titles.filter(({ form, top }) => form !== undefined && topOf(techniques, form) !== top);
    expect(elsewhere.map(({ title }) => title)).toEqual([
      'KIM Pekalongan mendatangi penyelenggara pemilu untuk mencari informasi',
    ]);
  });

  it('bear out what the forms are said to contribute: at least half of a form’s titles carry each function it is linked to', () => {
    const links = codesOf(techniques).flatMap((form) =>
      linksOf(techniques, form)
        .filter((link) => link.scheme === 'adinda')
        .map((link) => {
          const ofForm = titles.filter((title) => title.form === form);
          const carrying = ofForm.filter(({ functions }) => functions.includes(link.code as AdindaFunction));
          return { form, to: link.code, titles: ofForm.length, carrying: carrying.length };
        }),
    );
    expect(links.filter(({ titles }) => titles > 0).length).toBeGreaterThan(25);
    // Most of these sessions are given to KIMs by an agency: then the group takes information in (see its scope note).
    expect(links.filter(({ titles, carrying }) => 2 * carrying < titles)).toEqual([
      { form: 'sosialisasi', to: 'diseminasi', titles: 8, carrying: 1 },
    ]);
  });
});
