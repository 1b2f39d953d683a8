import { describe, expect, it } from 'vitest';
import { activityReportForm } from '../../src/forms/index.js';
import { readerOf } from '../../src/parse/readers.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { forms } from '../support/forms.js';

describe.each(['registration', 'activity-report'] as const)('the steps of a form for a %s', (kind) => {
  const { steps, byHost } = forms[kind];
  const rows = Object.values(steps) as { fields: readonly string[] }[];

  it('hold every field of the shape, each once', () => {
    const { shape } = readerOf(kind);
    const placed = [...byHost, ...rows.flatMap(({ fields }) => fields)];
    expect([...placed].sort()).toEqual(shape.type === 'object' ? [...shape.fields.keys()].sort() : []);
  });

  it.each([id, en])('have titles in each language, no two alike', ({ fields }) => {
    const titles = Object.values<string>(fields.steps[kind]);
    expect(titles.every((title) => /^\p{Lu}/u.test(title))).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(Object.keys(fields.steps[kind])).toEqual(Object.keys(steps));
  });
});

describe('the order of the steps of a report', () => {
  it('never refers to what a later step asks for', () => {
    const stepOf = (field: string) =>
      Object.values(activityReportForm.steps).findIndex(({ fields }) => (fields as readonly string[]).includes(field));
    expect(stepOf('partners')).toBeLessThan(stepOf('activities'));
    expect(stepOf('activities')).toBeLessThanOrEqual(stepOf('decisions'));
    expect(stepOf('activities')).toBeLessThan(stepOf('products'));
    for (const list of ['activities', 'products', 'informationItems', 'aspirations', 'partners']) {
      expect(stepOf(list)).toBeLessThan(stepOf('ratings'));
    }
  });
});
