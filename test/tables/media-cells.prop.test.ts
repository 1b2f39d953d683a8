import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { codesOf } from './looked-into.js';

/* The media of a group in one cell, with their addresses. */

const read = (rows: readonly (readonly unknown[])[]) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
  const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { found, codes: codesOf(outcomes) };
};
const mediaOf = (cell: string) =>
  read([
    ['Nama KIM', 'Desa', 'Media'],
    ['KIM Mawar', 'Karang', cell],
  ]);

describe('media in one cell', () => {
  const named = fc.constantFrom(
    ['IG', 'instagram'],
    ['Instagram', 'instagram'],
    ['FB', 'facebook'],
    ['Akun Facebook', 'facebook'],
    ['YouTube', 'youtube'],
    ['Tiktok', 'tiktok'],
  );
  const address = fc.constantFrom('@kimmawar', 'KIM Mawar', 'kim_mawar', 'kim.mawar');
  const write = fc.constantFrom<(name: string, at: string) => string>(
    (name, at) => `${name}: ${at}`,
    (name, at) => `${name} ${at}`,
    (name, at) => `${name} = ${at}`,
    (name, at) => `${at} (${name.replace('Akun ', '')})`,
  );

  it('are each kept with its address', () => {
    const one = fc.tuple(named, address, write);
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ([[, code]]) => code }),
        fc.constantFrom(', ', '; ', '\n', ' dan '),
        (media, joint) => {
          const { found, codes } = mediaOf(media.map(([[name = ''], at, as]) => as(name, at)).join(joint));
          expect(found?.media).toEqual(media.map(([[, channel], at]) => ({ channel, address: at })));
          expect(codes).toEqual(['group.by-name']);
        },
      ),
    );
  });

  it.each([
    ['https://www.instagram.com/kim', [{ channel: 'instagram', address: 'https://www.instagram.com/kim' }]],
    ['kim.desa.id', [{ channel: 'situs', address: 'kim.desa.id' }]],
    ['WhatsApp Group', [{ channel: 'whatsapp' }]],
    ['WA 081234567890', [{ channel: 'whatsapp' }]],
    ['Koran dinding', undefined],
  ])('%s', (cell, media) => {
    const { found } = mediaOf(cell);
    expect(found?.media).toEqual(media);
    if (media === undefined) expect(found?.partialLists).toEqual(['media']);
  });
});
