import { describe, expect, it } from 'vitest';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import type { Measurement } from '../../src/model/measurement.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const card = (value: number, changes: Record<string, Measurement> = {}) => {
  const measured: Measurement = { status: 'measured', value, n: 1 };
  const all = Object.fromEntries(Object.keys(adinda.criteria).map((code) => [code, measured]));
  return scoreKim({ exposure: { months: 12 }, measurements: { ...all, ...changes } }, adinda);
};

describe('renderComparison', () => {
  it('says how much is work, and names the measure that moved', () => {
    const later = card(1, { 'networking.bulan-aktif': { status: 'measured', value: 0.25, n: 4 } });
    const text = renderComparison(compareScores(card(1), later), id);
    expect(text).toContain('berkurang 3,1 poin');
    expect(text).toContain('Bulan dengan kegiatan bekerja bersama pihak lain dari 100% menjadi 25%');
    expect(text).toContain('rata-rata pengaruhnya dalam semua urutan');
    // Under one framework nothing is stated about rules.
    expect(text).not.toContain('cara menilai');
  });

  it('credits what could be counted apart from the records, and names both classes', () => {
    const missing: Measurement = { status: 'no-data', reason: 'not-given' };
    const few = card(1, { 'networking.bulan-aktif': missing });
    const [text, teks] = [en, id].map((language) => renderComparison(compareScores(few, card(1)), language));
    expect(text).toContain('Because of the content of the records: no change.');
    expect(text).toMatch(/by what could be counted/);
    expect(teks).toContain('Karena isi catatan, nilai tidak berubah.');
    const changed = compareScores(card(0), card(1));
    const names = Object.values(changed.classChange ?? {}).map((code) => frameworkWords(adinda, en).class(code ?? ''));
    expect(names).toHaveLength(2);
    expect(renderComparison(changed, en)).toContain(`The class changed from ${names[0]} to ${names[1]}.`);
  });

  it('says why a change cannot be broken down', () => {
    const text = renderComparison(compareScores(card(1), scoreKim({ measurements: {} }, adinda)), en);
    expect(text).toContain('one of the two has no score, or neither');
  });

  it('says of two KIMs that they differ, and of one that it changed', () => {
    const of = (kimId: string, value: number) => ({ ...card(value), kimId });
    for (const language of [id, en]) {
      const says = language.comparison.twoKims;
      expect(renderComparison(compareScores(of('kim-1', 0), of('kim-2', 1)), language)).toContain(says);
      expect(renderComparison(compareScores(of('kim-1', 0), of('kim-1', 1)), language)).not.toContain(says);
      // Of whom a card is that names no KIM, nobody knows.
      expect(renderComparison(compareScores(card(0), of('kim-1', 1)), language)).not.toContain(says);
    }
    expect(compareScores(of('kim-1', 0), of('kim-2', 1)).kims).toEqual({ before: 'kim-1', after: 'kim-2' });
  });

  it('names the criteria of every framework of this library without being given it', () => {
    const [last, now] = [0.6, 1].map((iks) => scoreValues({ iks, ike: 0.6, ikl: 0.6 }, idmFramework));
    const text = renderComparison(compareScores(last as never, now as never), id);
    expect(text).toContain('- Indeks Ketahanan Sosial dari 0,6 menjadi 1:');
    expect(text).toBe(renderComparison(compareScores(last as never, now as never), id, { framework: idmFramework }));
  });

  it('says nothing moved when nothing did', () => {
    const text = renderComparison(compareScores(card(1), card(1)), en);
    expect(text).not.toContain('changed most');
    expect(text).toContain('The score did not change');
  });

  it('says of a value that it is the least, and of raters far apart no single level', () => {
    const whole = card(1);
    const open = card(1, { 'diskusi.bulan-aktif': { status: 'measured', value: 0, n: 0, dayUnknown: 12 } });
    expect(renderComparison(compareScores(whole, open), id)).toContain('dari 100% menjadi paling sedikit 0%');
    expect(renderComparison(compareScores(whole, open), en)).toContain('from 100% to at least 0%');
    const rated = (...levels: readonly (1 | 2 | 3 | 4)[]) =>
      card(1, {
        'diskusi.mutu': {
          status: 'measured',
          value: levels.reduce((sum, level) => sum + level, 0) / levels.length,
          n: levels.length,
          judgements: levels.map((level, i) => ({ level, rater: i + 1, relation: 'resident' as const })),
        },
      });
    const changed = compareScores(rated(1, 4), rated(4, 4));
    expect(renderComparison(changed, id)).toContain(
      'Mutu diskusi dari tingkat 1 dan 4 dari 4 menjadi tingkat 4 dari 4',
    );
    expect(renderComparison(changed, en)).toContain(
      'Quality of discussion from levels 1 and 4 out of 4 to level 4 out of 4',
    );
  });

  it('writes points of a narrow range with as many decimals as it takes to tell them from none', () => {
    const idm = (iks: number) => scoreValues({ iks, ike: 0.6, ikl: 0.6 }, idmFramework);
    const framework = idmFramework;
    const text = renderComparison(compareScores(idm(0.6), idm(0.7)), id, { framework });
    expect(text).toContain('berubah dari 0,6 menjadi 0,633, jadi bertambah 0,033 poin');
    expect(text).toContain(
      'Indeks Ketahanan Sosial dari 0,6 menjadi 0,7: nilai bertambah 0,033 poin karena isi catatan.',
    );
    expect(renderComparison(compareScores(idm(0.6), idm(0.6)), id, { framework })).toContain('tidak berubah');
  });

  it('speaks of no later period where the way of scoring alone is another', () => {
    const measured: Measurement = { status: 'measured', value: 1, n: 1 };
    const measurements = Object.fromEntries(Object.keys(adinda.criteria).map((code) => [code, measured]));
    const compared = compareScores(scoreKim({ measurements }, adinda), scoreKim({ measurements }, thin));
    expect(compared.countedOnlyBefore.length).toBeGreaterThan(0);
    expect(renderComparison(compared, id)).not.toContain('periode');
    expect(renderComparison(compared, en)).not.toContain('period');
  });
});
