import { describe, expect, it } from 'vitest';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { profileChart } from '../../src/charts/profile-chart.js';
import { profileRows } from '../../src/charts/profile-rows.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { renderClassification } from '../../src/explain/render-classification.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import { fieldChoices } from '../../src/forms/field-choices.js';
import { registrationForm } from '../../src/forms/index.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { toSkos } from '../../src/schemas/skos.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { columns } from '../../src/tables/out/columns.js';
import { en } from '../../src/texts/en/index.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { ruleSetTitle } from '../../src/validate/rule-set-title.js';
import { aliasLookup } from '../../src/vocabulary/alias-lookup.js';
import { choices } from '../../src/vocabulary/choices.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { sexes } from '../../src/vocabulary/concepts/sexes.js';
import { stub } from '../support/stub-language.js';
import { everyScheme } from '../vocabulary/every-scheme.js';

const asOf = '2026-01-31';
const isMarked = (text: string) => /^⟦.*⟧$/s.test(text);
/** What stands outside of the marks, letters only. */
const unmarked = (text: string) => {
  let depth = 0;
  return [...text].filter((char) => {
    if (char === '⟦') depth++;
    if (char === '⟧') depth--;
    return depth === 0 && /\p{L}/u.test(char);
  });
};

/** The values under a key, anywhere in some data. */
function valuesUnder(key: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesUnder(key, value),
  ]);
}

describe('a third language', () => {
  it('labels the choices of every scheme and of the fields of forms', () => {
    for (const scheme of everyScheme) {
      for (const { label, description = '', note = '⟦⟧', group = '⟦⟧' } of choices(scheme, stub, { asOf })) {
        expect([label, description, note, group].filter((text) => !isMarked(text))).toEqual([]);
      }
    }
    const list = fieldChoices(registrationForm, ['forumLevel'], stub, { asOf }) ?? [];
    expect(list.map(({ label }) => label).filter((label) => !isMarked(label))).toEqual([]);
  });

  it('has its labels recognised', () => {
    const find = aliasLookup(sexes, [stub]);
    expect(find(stub.concepts.sexes.concepts.perempuan.label)).toBe('perempuan');
  });

  it('says what is wrong with a submission', () => {
    const { issues } = parseSubmission({ kind: 'registration', name: 7 });
    expect(issues.length).toBeGreaterThan(1);
    for (const issue of issues) expect(renderIssue(issue, stub)).toSatisfy(isMarked);
  });

  it('explains a score and a title', () => {
    const card = scoreKim({ measurements: {} }, adindaFramework, { asOf });
    const text = render(explainScore(card, adindaFramework), stub);
    expect(text.length).toBeGreaterThan(100);
    expect(unmarked(text)).toEqual([]);
    for (const line of renderClassification(classifyActivity('Workshop fotografi'), stub)) {
      expect(line).toSatisfy(isMarked);
    }
  });

  it('names rule sets, columns, and what JSON Schema and SKOS describe', () => {
    expect(ruleSetTitle(ruleSetAt(asOf), stub)).toSatisfy(isMarked);
    for (const kind of ['tidy', 'wide', 'activity'] as const) {
      for (const { label, description } of columns(kind, stub)) expect(unmarked(label + description)).toEqual([]);
    }
    const schema = jsonSchemaFor('registration', ruleSetAt(asOf), stub);
    expect(schema.$id).toMatch(/\.x-stub$/);
    const titles = [...valuesUnder('title', schema), ...valuesUnder('description', schema)];
    expect(titles.filter((text) => typeof text === 'string').filter((text) => unmarked(text).length > 0)).toEqual([]);
    const [scheme] = toSkos(sexes, [id, stub], { baseIri: 'https://data.example.go.id/kim/' })['@graph'];
    expect(scheme).toMatchObject({ title: { id: id.concepts.sexes.title, 'x-stub': stub.concepts.sexes.title } });
  });

  it('writes charts', () => {
    const card = scoreKim({ measurements: {} }, adindaFramework, { asOf });
    const rows = profileRows(explainScore(card, adindaFramework), stub);
    const profile = profileChart(rows, { language: stub });
    const shares = classSharesChart([], { language: stub, classes: [] });
    for (const { description } of [profile, shares]) expect(unmarked(String(description))).toEqual([]);
    expect(rows.map(({ label }) => label).filter((label) => !isMarked(label))).toEqual([]);
  });
});

describe('words for what a host defines', () => {
  const own: ConceptScheme<'a' | 'b', 'own'> = {
    id: 'own',
    horizon: asOf,
    concepts: { a: { sources: [{ source: 'S000' }] }, b: { sources: [{ source: 'S000' }] } },
  };
  const extended = extendLanguage(en, {
    concepts: {
      own: {
        title: 'Own',
        description: 'A list of a host.',
        concepts: { a: { label: 'first', definition: 'One.' }, b: { label: 'second', definition: 'Two.' } },
      },
    },
  });

  it('stand beside those of the library, and leave the language as it was', () => {
    expect(choices(own, extended, { asOf }).map(({ label }) => label)).toEqual(['first', 'second']);
    expect(choices(sexes, extended, { asOf })).toEqual(choices(sexes, en, { asOf }));
    expect(en.concepts).not.toHaveProperty('own');
  });
});
