import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import type { Measurement } from '../../src/model/measurement.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { idmFramework as idm } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const measured = (value: number, evidence: string[] = []): Measurement => ({
  status: 'measured',
  value,
  n: 1,
  evidence,
});

describe('explainScore', () => {
  it('refuses a framework that is not the card’s', () => {
    expect(() => explainScore(scoreKim({ measurements: {} }, adinda), idm)).toThrow(
      expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }),
    );
  });

  it('holds the evidence and the reason of every leaf', () => {
    const card = scoreKim(
      {
        measurements: {
          'diskusi.dengan-keputusan': measured(1, ['rapat-1', 'rapat-2']),
          'diskusi.kehadiran-anggota': { status: 'no-data', reason: 'not-stated' },
        },
      },
      adinda,
    );
    const diskusi = explainScore(card, adinda).root.children.find(({ code }) => code === 'diskusi');
    const leaves = Object.fromEntries(
      (diskusi?.kind === 'group' ? diskusi.children : []).map((child) => [
        child.code,
        child.kind === 'criterion' ? child.leaves : [],
      ]),
    );
    expect(leaves['diskusi.dengan-keputusan']?.[0]).toEqual({ kind: 'evidence', ids: ['rapat-1', 'rapat-2'] });
    expect(leaves['diskusi.kehadiran-anggota']?.[0]).toEqual({
      kind: 'no-value',
      measurement: { status: 'no-data', reason: 'not-stated' },
    });
    expect(leaves['diskusi.dengan-keputusan']?.at(-1)).toMatchObject({
      kind: 'reading',
      basis: { kind: 'needs-local-calibration' },
    });
  });
});

describe('dated limits', () => {
  const card = (asOf: string) =>
    scoreKim({ measurements: { 'aspirasi.jawaban-disampaikan': measured(0.5, ['a']) } }, adinda, { asOf });
  const limitsOn = (asOf: string) => {
    const aspirasi = explainScore(card(asOf), adinda).root.children.find(({ code }) => code === 'aspirasi');
    const dijawab =
      aspirasi?.kind === 'group'
        ? aspirasi.children.find(({ code }) => code === 'aspirasi.jawaban-disampaikan')
        : undefined;
    return dijawab?.kind === 'criterion' ? dijawab.leaves.filter(({ kind }) => kind === 'time-limit') : [];
  };

  it('are the leaves of the criterion they decided, as they stood on the day', () => {
    expect(limitsOn('2026-01-31')).toContainEqual(
      expect.objectContaining({
        aspirationClass: 'permintaan-informasi',
        entry: expect.objectContaining({ value: { days: 5, counted: 'working-days' } }),
      }),
    );
    expect(limitsOn('2012-01-01')).toEqual([]);
  });
});

describe('render', () => {
  const idmCard = scoreValues({ iks: 0.6, ike: 0.4, ikl: 0.8 }, idm);

  it('names the criteria of a framework from elsewhere by their own titles', () => {
    const text = render(explainScore(idmCard, idm), en, { name: 'Desa Contoh' });
    expect(text).toContain('Desa Contoh');
    expect(text).toContain('0.6 of 1');
    expect(text).not.toContain('not an official measure');
  });

  it('writes numbers as the language does', () => {
    expect(render(explainScore(idmCard, idm), id)).toContain('0,6 dari 1');
  });

  it('says that a score without judgements rests on numbers only', () => {
    const numbers = Object.fromEntries(
      Object.entries(adinda.criteria)
        .filter(([, { kind }]) => kind === 'quantitative')
        .map(([code]) => [code, measured(1, ['a', 'b', 'c', 'd'])]),
    );
    const explanation = explainScore(scoreKim({ measurements: numbers }, adinda), adinda);
    expect(render(explanation, id)).toContain('hanya berasal dari angka');
    expect(render(explanation, en, { detail: 'spoken' })).toContain('rests on numbers only');
    expect(render(explanation, id)).toContain('Buktinya catatan a, b, c, dan 1 catatan lain.');
    expect(render(explanation, id, { detail: 'spoken' })).not.toContain('Buktinya');
  });

  it('names what is missing instead of a score', () => {
    const text = render(explainScore(scoreKim({ measurements: {} }, adinda), adinda), id);
    expect(text).toContain('Nilai keseluruhan belum dapat diberikan');
    expect(text).not.toMatch(/golongan/);
  });
});

it('rendering says in one sentence that it needs a language', () => {
  const explanation = explainScore(scoreKim({ measurements: {} }, adinda), adinda);
  expect(() => render(explanation, undefined as never)).toThrow(
    expect.objectContaining({ name: 'KimError', code: 'missing-argument' }),
  );
});
