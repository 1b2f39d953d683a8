import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityReportForm, registrationForm } from '../../src/forms/index.js';
import { resumeDraft, saveDraft } from '../../src/forms/saved-draft.js';
import { draftsOf } from '../support/drafts.js';

const stored = (form: unknown) => JSON.parse(JSON.stringify(saveDraft(registrationForm, form).draft));

describe('saving and resuming a form', () => {
  it('loses nothing of any JSON, whatever its fields hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noNullPrototype: true } as object)), (form) => {
        // JSON itself has no negative zero.
        const written = JSON.parse(JSON.stringify(form));
        const { draft, lost } = saveDraft(registrationForm, written);
        expect(lost).toEqual([]);
        expect(JSON.stringify(draft.form)).toBe(JSON.stringify(written));
        expect(JSON.stringify(resumeDraft(JSON.parse(JSON.stringify(draft)))?.form)).toBe(JSON.stringify(written));
      }),
    );
  });

  it('loses nothing of any draft with half-typed values and unknown fields', () => {
    const form = fc
      .tuple(draftsOf('registration'), fc.dictionary(fc.string(), fc.jsonValue()), fc.string())
      .map(([draft, unknown, half]) => ({ ...unknown, ...draft, name: half, seat: { residents: half, x: unknown } }));
    fc.assert(
      fc.property(form, (left) => {
        const { draft, lost } = saveDraft(registrationForm, left);
        expect(lost).toEqual([]);
        expect(resumeDraft(JSON.parse(JSON.stringify(draft)))).toEqual({
          ...draft,
          form: JSON.parse(JSON.stringify(left)),
        });
      }),
    );
  });

  it('keeps keys of the language', () => {
    const form = JSON.parse('{"__proto__":{"a":1},"constructor":"x"}');
    expect(JSON.stringify(stored(form).form)).toBe('{"__proto__":{"a":1},"constructor":"x"}');
  });

  it('says what JSON cannot hold, and keeps the places of other rows', () => {
    const form = {
      name: 'KIM',
      photo: new Date(0),
      seat: { residents: Number.NaN, households: undefined },
      members: [{ id: 'a', ask: () => 1 }, undefined, { id: 'c' }],
      big: 10n,
    };
    const { draft, lost } = saveDraft(registrationForm, form);
    expect(draft.form).toEqual({ name: 'KIM', seat: {}, members: [{ id: 'a' }, null, { id: 'c' }] });
    expect(lost).toEqual([['photo'], ['seat', 'residents'], ['members', 0, 'ask'], ['members', 1], ['big']]);
  });

  it('does not follow a value that holds itself for ever', () => {
    const form: Record<string, unknown> = { name: 'KIM' };
    form.self = form;
    form.rows = [{ above: form }];
    form.endless = new Array(4_000_000_000);
    let deep: unknown = 'end';
    for (let level = 0; level < 10_000; level++) deep = { deep };
    form.deep = deep;
    const { draft, lost } = saveDraft(registrationForm, form);
    expect(lost.map((path) => path.slice(0, 3).join('.'))).toEqual([
      'self',
      'rows.0.above',
      'endless',
      'deep.deep.deep',
    ]);
    expect(JSON.stringify(draft)).toContain('KIM');
  });

  it('never throws at a form', () => {
    fc.assert(
      fc.property(fc.object({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (form) => {
        const { draft } = saveDraft(activityReportForm, form);
        expect(resumeDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it.each([
    null,
    'x',
    {},
    { form: {} },
    { savedDraft: 'v2', kind: 'registration', form: {} },
    { savedDraft: 'v1', kind: 'x', form: {} },
    { savedDraft: 'v1', kind: 'registration' },
  ])('does not take %j for a saved draft', (value) => {
    expect(resumeDraft(value)).toBeUndefined();
  });

  it.each([
    ['a list', [{ name: 'KIM' }]],
    ['null', null],
    ['nothing', undefined],
    ['a text', '{"name":"KIM"}'],
    ['a promise', Promise.resolve({})],
    ['the entries of a form in a browser', new FormData()],
  ])('refuses %s, of which it would keep no field', (_what, values) => {
    expect(() => saveDraft(registrationForm, values)).toThrow(/^saveDraft needs values: an object of values by field/);
  });

  it('refuses a kind that does not exist', () => {
    expect(() => saveDraft('forum' as never, {})).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

it('ends for one object in many places, and says what was left out', () => {
  for (const depth of [60, 101, 400]) {
    let shared: object = { name: 'KIM' };
    for (let level = 0; level < depth; level++) shared = { a: shared, b: shared };
    const { draft, lost } = saveDraft(registrationForm, shared);
    expect(lost.length).toBeGreaterThan(0);
    // Neither what is copied nor what is named as lost grows with the number of ways to the same object.
    expect(lost.reduce((parts, path) => parts + path.length, 0)).toBeLessThan(1_100_000);
    expect(JSON.stringify(draft).length).toBeLessThan(20_000_000);
  }
});
