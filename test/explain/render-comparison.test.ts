import { describe, expect, it } from 'vitest';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import type { Measurement } from '../../src/model/measurement.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
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
    expect(text).toContain('one of the two periods has no score');
  });

  it('says nothing moved when nothing did', () => {
    const text = renderComparison(compareScores(card(1), card(1)), en);
    expect(text).not.toContain('changed most');
    expect(text).toContain('The score did not change');
  });
});
