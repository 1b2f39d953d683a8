import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { caveatsOf, judgementsLeftOut, liesFarApart, listName } from '../../src/explain/render-criterion.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { reportHtml } from '../../src/report/report-html.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Language } from '../../src/texts/language.js';
import { randomCards } from './random-cards.js';

/*
 * What the text of a card says as caution stands in the rows and in the printed report too: who reads only one of them is told
 * the same.
 */

const cards = randomCards(2028, 60);
const monthsNeeded = 12;

/** What must be known of a card as a whole, from its facts. */
function ofScore(card: Scorecard, language: Language): Record<string, string> {
  const { score: texts, format, indicators } = language;
  const reasons: Readonly<Record<string, string>> = indicators.notCounted;
  return {
    ...(card.notClassified && {
      notClassified: texts.notClassified({ reasons: card.notClassified, monthsNeeded }, format),
    }),
    ...(card.upperBound !== undefined && { upperBound: texts.upperBound({ upTo: card.upperBound }, format) }),
    ...(card.score !== undefined &&
      card.evidence === 'numbers-only' && {
        evidence: texts.evidence[card.availability.qualitative.total > 0 ? 'numbers-only' : 'numbers-asked'],
      }),
    ...(card.partialLists && {
      partialLists: texts.partialLists({ lists: card.partialLists.map((list) => listName(list, language)) }, format),
    }),
    ...Object.fromEntries(
      (card.notCounted ?? []).map(({ list, reason, count }) => [
        'left out',
        texts.leftOut({ list: listName(list, language), count, reason: reasons[reason] ?? '' }, format),
      ]),
    ),
  };
}

const pageOf = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each([
  ['id', id],
  ['en', en],
] as const)('in %s', (_, language) => {
  const seen = new Set<string>();

  test('what is said of a score, and of each of its values', () => {
    for (const { card, measurements, framework } of cards) {
      const text = render(explainScore(card, framework), language);
      const rows = [...tidyRows([{ measurements, card }], { language, framework })];
      const [wide] = wideRows([{ measurements, card }], { language, framework });
      const page = pageOf(reportHtml({ cards: [card] }, language));
      for (const [what, sentence] of Object.entries(ofScore(card, language))) {
        seen.add(what);
        expect(text).toContain(sentence);
        expect(page).toContain(sentence);
        expect(wide?.score_caution).toContain(sentence);
        for (const row of rows) expect(row.score_caution).toContain(sentence);
      }
      for (const criterion of card.criteria) {
        const { code, measurement, levels = [], use } = criterion;
        if (measurement.status !== 'measured') continue;
        const row = rows.find((one) => one.indicator_code === code);
        for (const count of ['unstated', 'inferred', 'surplus'] as const) {
          expect(row?.[count]).toBe(measurement[count] ?? null);
          if ((measurement[count] ?? 0) > 0) seen.add(count);
        }
        for (const sentence of caveatsOf(code, measurement, language)) {
          expect(row?.caution).toContain(sentence);
          if (criterion.notRead === undefined) expect(page).toContain(sentence);
          if (use === 'counted') expect(text).toContain(sentence);
        }
        for (const sentence of judgementsLeftOut(criterion, language)) {
          seen.add('judgement left out');
          for (const each of [row?.caution, page]) expect(each).toContain(sentence);
          if (use === 'counted' || criterion.notRead !== undefined) expect(text).toContain(sentence);
        }
        if (liesFarApart(criterion)) {
          seen.add('far apart');
          const apart = language.indicators.farApart({ levels }, language.format);
          for (const each of [row?.caution, page, text]) expect(each).toContain(apart);
        }
        if (criterion.caution !== undefined) {
          seen.add('drawn towards caution');
          expect(row?.value_read).toBe(criterion.raw);
        }
        if (criterion.notRead !== undefined) {
          seen.add('not read');
          const why = (language.indicators.reasons as Record<string, string>)[criterion.notRead.reason] ?? '-';
          for (const each of [row?.caution, page, text]) expect(each).toContain(why);
        }
        const isDraft = use === 'counted' && card.provenance.drafts.includes(code);
        expect(row?.caution?.includes(language.indicators.draftRubric) ?? false).toBe(isDraft);
        if (isDraft) {
          seen.add('draft');
          for (const each of [page, text]) expect(each).toContain(language.indicators.draftRubric);
        }
      }
    }
    expect([...seen].sort()).toEqual([
      'draft',
      'drawn towards caution',
      'evidence',
      'far apart',
      'judgement left out',
      'left out',
      'not read',
      'notClassified',
      'partialLists',
      'surplus',
      'unstated',
      'upperBound',
    ]);
  });

  test('a group whose quality nobody judged is said to have no class for that reason, before all others', () => {
    const phrase = {
      id: 'belum dapat digolongkan: mutu belum dinilai',
      en: 'no class yet: quality has not been judged',
    };
    const sentence = {
      id: phrase.id,
      en: 'cannot be placed in a class yet: too few raters from outside the group have judged',
    };
    const code = language === id ? 'id' : 'en';
    const unjudged = cards.filter(({ card }) => card.notClassified?.includes('quality-not-judged'));
    expect(unjudged.length).toBeGreaterThan(5);
    for (const { card, measurements, framework } of unjudged) {
      expect(render(explainScore(card, framework), language)).toContain(sentence[code]);
      expect(pageOf(reportHtml({ cards: [card] }, language))).toContain(phrase[code]);
      for (const row of tidyRows([{ measurements, card }], { language, framework })) {
        expect(row.class_code).toBeNull();
        expect(row.no_class_codes?.split('; ')).toEqual(card.notClassified);
        expect(row.no_class_label).toContain(phrase[code]);
      }
    }
  });
});
