import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

/* Who acts and for whom, where the verb is one that is done to somebody. */

function read(title: string) {
  const { actor, audience, technique, functions } = classifyActivity(title);
  return {
    actor: actor && title.slice(actor.start, actor.end),
    audience: audience && title.slice(audience.start, audience.end),
    technique: technique?.concept,
    functions: functions.map(({ concept }) => concept),
  };
}

const people = fc.constantFrom('KIM Melati', 'Warga', 'Petani', 'Pelajar', 'Pengurus KIM', 'Kader');
const bodies = fc.constantFrom('Kominfo', 'Dinkes', 'Polsek', 'Camat', 'Puskesmas', 'Kejaksaan');
const verbs = fc.constantFrom('dilatih', 'dibekali', 'dibina', 'dibimbing', 'diedukasi', 'dikunjungi');

describe('a verb in di-', () => {
  it('has before it whom it was for, and who did it behind it, with "oleh" or without', () => {
    fc.assert(
      fc.property(people, bodies, verbs, fc.constantFrom('', 'oleh '), (who, body, verb, oleh) => {
        expect(read(`${who} ${verb} ${oleh}${body}`)).toMatchObject({ actor: body, audience: who });
      }),
    );
  });

  it('has nobody who acts where none is named', () => {
    expect(read('Warga dilatih bikin sabun')).toMatchObject({ actor: undefined, audience: 'Warga' });
    expect(read('KIM dilatih')).toMatchObject({ actor: undefined, audience: 'KIM', technique: 'pelatihan' });
  });

  it('in the active voice has them the other way about', () => {
    expect(read('Kominfo latih KIM Melati')).toMatchObject({ actor: 'Kominfo' });
    expect(read('KIM Melati melatih warga').actor).toBe('KIM Melati');
  });

  it('serves those who are informed, whoever informs them', () => {
    expect(read('KIM disosialisasi Diskominfo').functions).toEqual(['akses']);
    expect(read('Warga disosialisasi KIM soal hoaks').functions).toEqual(['diseminasi']);
    expect(read('KIM diedukasi Dinkes').functions).toEqual(['akses']);
  });

  it('with -kan has before it what was told', () => {
    expect(read('KIM disosialisasikan ke warga').functions).toEqual(['akses', 'networking']);
    expect(read('Perda sampah disosialisasikan KIM Melati kepada warga')).toMatchObject({
      actor: 'KIM Melati',
      audience: 'warga',
      functions: ['diseminasi'],
    });
  });
});
