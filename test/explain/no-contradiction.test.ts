import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { render } from '../../src/explain/render.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import { criterionName } from '../../src/explain/render-criterion.js';
import { roundHalfUp } from '../../src/kernel/rounding.js';
import { compareScores } from '../../src/score/compare.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { randomCards } from './random-cards.js';

/*
 * No sentence of an explanation contradicts a number of the card, or another sentence: what is read aloud is read back, and
 * held against the card.
 */

const cards = randomCards(2027, 160);

/** What the sentences of one language look like. */
const patterns = {
  id: {
    score: /Nilai keseluruhannya ([\d,]+) dari/,
    className: /, termasuk kategori ([^.]+)\./,
    interval: /dapat berada antara ([\d,]+) dan ([\d,]+) \(peluangnya (paling sedikit )?(\d+)%\)/,
    nothing: /[Tt]idak ada yang diperhitungkan di sini/,
    beyond:
      /nilainya menjadi [\d,]+\. (?:Bila diperhitungkan pula bahwa [^.()]+|Jadi), nilai yang sebenarnya dapat berada antara/,
    besides: /Di luar yang belum dapat dihitung itu, (?:nilai yang sebenarnya dapat berada|tidak ada)/,
    upTo: /nilainya menjadi ([\d,]+)\./,
    sure: /Kategori ([A-Z][\w ]+) (?:dapat dipegang|paling mungkin) \(peluangnya (?:paling sedikit |(lebih dari ))?(\d+)%\)/,
    unsure:
      /Kategorinya belum pasti: menurut nilai itu saja kategorinya ([\w ]+), (?:sedangkan peluang kategori|tetapi) ([^.]+)\./,
    notClassified: /Kelompok ini belum dapat digolongkan/,
    numbersOnly: /Nilai ini hanya berasal dari angka/,
    weakest: /Yang paling lemah adalah [^.]+dengan nilai ([\d,]+)\./,
    strongest: /[Yy]ang paling kuat adalah [^.]+dengan nilai ([\d,]+)\./,
    geometric: /Bila tidak boleh saling menutupi, nilainya ([\d,]+)\./,
    points: /dan menyumbang ([\d,]+) poin pada nilai keseluruhan/g,
    gain: /nilai keseluruhan bertambah ([\d,]+) poin/g,
    unknown: /^Pada (.+) belum ada yang dapat dihitung/gm,
    needed: /nilai perlu bertambah ([\d,]+) poin lagi/,
    change: /Nilainya berubah dari ([\d,]+) menjadi ([\d,]+), jadi (berkurang|bertambah) ([\d,]+) poin/,
    cause: /nilai (tidak berubah|berkurang|bertambah) ?([\d,]*)(?: poin)?\./g,
    down: 'berkurang',
  },
  en: {
    score: /The overall score is ([\d.]+) of/,
    className: /, in the class ([^.]+)\./,
    interval: /could as well lie from ([\d.]+) to ([\d.]+) \(with a chance of (at least )?(\d+)%\)/,
    nothing: /[Nn]othing that this measure takes into account/,
    beyond: /the score would be [\d.]+\. (?:Taking [^.()]+ into account too,|So) the score could as well lie from/,
    besides: /Leaving aside what cannot be counted yet, (?:the score could as well lie|nothing)/,
    upTo: /the score would be ([\d.]+)\./,
    sure: /The class ([A-Z][\w ]+) is (?:well founded|the most likely one) \((?:at least |(more than ))?(\d+)%\)/,
    unsure:
      /The class is not certain: by the score alone it is ([\w ]+), (?:while the chances of the classes are|but) ([^.]+)\./,
    notClassified: /The group cannot be placed in a class yet/,
    numbersOnly: /The score rests on numbers only/,
    weakest: /The weakest (?:is|are) [^.]+, with ([\d.]+?)(?: each)?\.(?= |$)/m,
    strongest: /(?:The|, the) strongest (?:is|are) [^.]+, with ([\d.]+?)(?: each)?\.(?= |$)/m,
    geometric: /If they may not, the score is ([\d.]+)\.(?= |$)/m,
    points: /which brings ([\d.]+) points? to the overall score/g,
    gain: /the overall score rises by ([\d.]+) points?/g,
    unknown: /^Nothing of (.+) can be counted yet/gm,
    needed: /the score needs ([\d.]+) more points?/,
    change: /The score went from ([\d.]+) to ([\d.]+): ([\d.]+) points? (down|up)/,
    cause: /(?:: )(?:(no change)|([\d.]+) points? (up|down))\./g,
    down: 'down',
  },
} as const;

describe.each([
  ['id', id, patterns.id],
  ['en', en, patterns.en],
] as const)('what is read aloud in %s', (code, language, like) => {
  const number = (text: string | undefined) =>
    Number((text ?? 'none').replace(code === 'id' ? ',' : /(?!)/, '.').replace(/\.$/, ''));
  const one = (value: number) => roundHalfUp(value, 1);

  test('says what the card says, and nothing that another sentence denies', () => {
    const seen: Record<string, number> = {};
    const saw = (what: string) => {
      seen[what] = (seen[what] ?? 0) + 1;
    };
    for (const { card, framework } of cards) {
      for (const detail of ['full', 'spoken'] as const) {
        const explained = explainScore(card, framework);
        const text = render(explained, language, { detail });
        const words = frameworkWords(explained.framework, language);
        const found = (pattern: RegExp) => pattern.exec(text);
        const { score, certainty, upperBound } = card;
        if (score === undefined) {
          expect(found(like.score)).toBeNull();
          expect(found(like.interval)).toBeNull();
          continue;
        }
        expect(number(found(like.score)?.[1])).toBe(one(score));
        const interval = found(like.interval);
        const [lower, upper] = [certainty?.interval.lower ?? score, certainty?.interval.upper ?? score].map(one);
        if (interval === null) {
          saw('no interval');
          expect(found(like.nothing)).not.toBeNull();
          expect(lower).toBe(upper);
        } else {
          expect([number(interval[1]), number(interval[2])]).toEqual([lower, upper]);
          expect(lower).toBeLessThanOrEqual(one(score));
          expect(upper).toBeGreaterThanOrEqual(one(score));
          expect(Number(interval[4])).toBe(90);
        }
        const upTo = found(like.upTo);
        // How far the score could lie elsewhere follows from what all that is missing could bring, or leaves it aside.
        const isBeyond = upperBound !== undefined && certainty?.missing === 'bounds';
        expect(found(like.beyond) !== null).toBe(isBeyond);
        if (isBeyond) saw('interval beyond what is missing');
        expect(found(like.besides) !== null).toBe(upperBound !== undefined && certainty?.missing === undefined);
        if (upperBound === undefined) expect(upTo).toBeNull();
        else {
          saw('upper bound');
          expect(number(upTo?.[1])).toBe(one(upperBound));
          expect(one(upperBound)).toBeGreaterThanOrEqual(one(score));
          // Where all that the missing could be lies within the interval, so does the best of it.
          if (certainty?.missing === 'bounds') expect(one(upperBound)).toBeLessThanOrEqual(upper as number);
        }
        const [named, sure, unsure] = [found(like.className), found(like.sure), found(like.unsure)];
        expect(found(like.notClassified) !== null).toBe(card.notClassified !== undefined);
        if (card.class === undefined) {
          saw('no class');
          expect([named, sure, unsure, found(like.needed)]).toEqual([null, null, null, null]);
        } else {
          const label = certainty?.label;
          const own = words.class(card.class.code);
          saw(`class ${label?.verdict}`);
          if (label?.verdict === 'refused') {
            expect([named, sure]).toEqual([null, null]);
            expect(unsure?.[1]).toBe(own);
            for (const { code: each, probability } of certainty?.classes ?? []) {
              const isWhole = certainty?.sources.every(({ source, width }) => source !== 'missing' || width === 0);
              const least = isWhole ? '' : code === 'id' ? 'paling sedikit ' : 'at least ';
              const stated = unsure?.[2]?.includes(
                `${words.class(each)} ${least}${language.format.number(probability * 100, 0)}%`,
              );
              if (label.reason === 'missing-not-varied') expect(unsure?.[2]).not.toMatch(/%/);
              else if (probability >= 0.05) expect(stated).toBe(true);
            }
          } else {
            expect([named?.[1], sure?.[1], unsure]).toEqual([own, own, null]);
            const percent = 100 * (label?.probability ?? 0);
            expect(Number(sure?.[3])).toBe(sure?.[2] === undefined ? roundHalfUp(percent, 0) : 99);
            if (sure?.[2] !== undefined) expect(percent).toBeGreaterThan(99);
          }
        }
        const judged = card.availability.qualitative.present;
        expect(found(like.numbersOnly) !== null).toBe(judged === 0 && card.availability.quantitative.present > 0);
        const [weakest, strongest] = [found(like.weakest), found(like.strongest)];
        if (weakest !== null) {
          saw('weakest');
          expect(number(weakest[1])).toBeLessThanOrEqual(number(strongest?.[1]));
          const geometric = found(like.geometric);
          if (geometric !== null) expect(number(geometric[1])).toBeLessThanOrEqual(one(score) + 1e-9);
        }
        const points = [...text.matchAll(like.points)].map(([, each]) => number(each));
        const unknown = [...text.matchAll(like.unknown)].map(([, title]) => title);
        const groups = card.groups.filter(({ depth }) => depth === 1);
        if (points.length + unknown.length === groups.length) {
          saw('points');
          expect(Math.abs(points.reduce((sum, each) => sum + each, 0) - score)).toBeLessThanOrEqual(
            0.05 * (groups.length + 1),
          );
        }
        for (const title of unknown) {
          saw('unknown group');
          const group = groups.find((each) => words.group(each.code) === title);
          const { quantitative, qualitative } = group?.availability ?? {};
          expect([quantitative?.present, qualitative?.present]).toEqual([0, 0]);
          expect(group?.score).toBe(0);
        }
        for (const [, gain] of text.matchAll(like.gain)) {
          saw('step');
          expect(number(gain)).toBeGreaterThanOrEqual(0);
          expect(one(score) + number(gain)).toBeLessThanOrEqual(100.1);
        }
      }
    }
    // Each kind of sentence was read.
    for (const what of [
      'upper bound',
      'interval beyond what is missing',
      'no class',
      'class stable',
      'class borderline',
      'class refused',
      'weakest',
      'points',
      'step',
      'unknown group',
    ])
      expect(seen[what] ?? 0, what).toBeGreaterThan(2);
  });

  test('a comparison names two scores, their difference and causes that add up to it, as they are read out', () => {
    let read = 0;
    for (const [i, { card, framework }] of cards.entries()) {
      const before = cards[i - 1];
      if (before === undefined || before.framework.id !== framework.id) continue;
      const comparison = compareScores(before.card, card);
      const text = renderComparison(comparison, language);
      const found = like.change.exec(text);
      if (found === null || comparison.split === undefined) continue;
      read++;
      const signed = (points: string | undefined, way: string | undefined) =>
        (way === like.down ? -1 : 1) * number(points);
      const change = code === 'id' ? signed(found[4], found[3]) : signed(found[3], found[4]);
      expect(number(found[2]) - number(found[1])).toBeCloseTo(change, 9);
      const [paragraph = ''] = text.split('\n\n');
      const causes = [...paragraph.matchAll(like.cause)].map((each) =>
        code === 'id' ? (each[2] ? signed(each[2], each[1]) : 0) : each[2] ? signed(each[2], each[3]) : 0,
      );
      expect(causes.length).toBeGreaterThanOrEqual(2);
      expect(causes.slice(-2).reduce((sum, each) => sum + each, 0)).toBeCloseTo(change, 9);
    }
    expect(read).toBeGreaterThan(60);
  });
});

test('the steps that are advised and the way to the next class say which of both count what raters judge', () => {
  const said = { id: 0, en: 0 };
  const judgedIn = {
    id: /dengan menaikkan (\d+) ukuran(?:, (?:(\d+) di antaranya|(yang)) ditentukan oleh penilai)?\./,
    en: /raising (\d+) measures? would bring(?:, and raters judge (?:(\d+) of them|(it|all of them)))?\./,
  };
  for (const { card, framework } of cards) {
    const explanation = explainScore(card, framework);
    const { steps, wayToNextClass: way } = explanation;
    for (const [code, language] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const text = render(explanation, language);
      expect(text.includes(language.score.stepsIntro)).toBe(steps.length > 0);
      const [, all, some, every] = judgedIn[code].exec(text) ?? [];
      expect(all === undefined).toBe(way?.reached !== true);
      if (way?.reached !== true) continue;
      const judged = way.steps.filter(({ kind }) => kind === 'qualitative').length;
      expect([Number(all), every === undefined ? Number(some ?? 0) : Number(all)]).toEqual([way.steps.length, judged]);
      if (judged > 0) said[code]++;
    }
    expect(steps.every(({ kind }) => kind === 'quantitative')).toBe(true);
  }
  expect(said.id).toBeGreaterThan(0);
  expect(said.en).toBe(said.id);
});

test('law: no step is said to be in the hands of the group alone, and one that depends on others names them', () => {
  const seen = new Set<string>();
  for (const { card, framework } of cards) {
    const explanation = explainScore(card, framework);
    for (const language of [id, en]) {
      const lines = render(explanation, language).split('\n');
      for (const { criterion: code } of explanation.steps) {
        const others = (language.indicators.dependsOn as Readonly<Record<string, string | undefined>>)[code];
        const name = criterionName(code, language, frameworkWords(framework, language));
        const line = lines.slice(lines.indexOf(language.score.stepsIntro)).find((one) => one.startsWith(`- ${name} `));
        expect(line).toBeDefined();
        expect(/bergantung pada|depends on/.test(line ?? '')).toBe(others !== undefined);
        if (others === undefined) continue;
        expect(line).toContain(others);
        seen.add(code);
      }
      expect(language.score.stepsIntro).not.toMatch(/sendiri|without others/);
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['aspirasi.jawaban-disampaikan', 'aspirasi.diteruskan', 'networking.mitra-dua-arah']),
  );
});
