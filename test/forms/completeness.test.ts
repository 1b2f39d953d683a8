import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { explainRequirements } from '../../src/explain/explain-requirements.js';
import type { FieldPath } from '../../src/fields/field-tables.js';
import { type Completeness, completeness } from '../../src/forms/completeness.js';
import { initialItem, initialValues } from '../../src/forms/form-values.js';
import { activityReportForm, registrationForm } from '../../src/forms/index.js';
import type { Path } from '../../src/kernel/json-pointer.js';
import { readerOf } from '../../src/parse/readers.js';
import * as enParts from '../../src/texts/en/index.js';
import { en } from '../../src/texts/en/index.js';
import * as idParts from '../../src/texts/id/index.js';
import { id } from '../../src/texts/id/index.js';
import { defineRule } from '../../src/validate/define-rule.js';
import { defineRuleSet } from '../../src/validate/define-rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { editedValuesOf } from '../parse/support/arbitraries.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { forms } from '../support/forms.js';

const kinds = ['registration', 'activity-report'] as const;
const asOf = fullAsOf;
const context = { asOf, registration: fullRegistration, areaLookup: () => ({}) };

const statuses = ({ steps }: Completeness) => Object.fromEntries(steps.map(({ step, status }) => [step, status]));
const stepOf = ({ steps }: Completeness, name: string) => steps.find(({ step }) => step === name)!;
const pathsOf = (state: { readonly missing: readonly { readonly path: readonly unknown[] }[] }) =>
  state.missing.map(({ path }) => path.join('.'));

describe('completeness', () => {
  it.each([
    ['registration', fullRegistration],
    ['activity-report', fullReport],
  ] as const)('of the full %s is ready, with every step done', (kind, full) => {
    const result = completeness(forms[kind], full, context);
    expect(result.ready).toBe(true);
    expect(result.steps.map(({ step }) => step)).toEqual(Object.keys(forms[kind].steps));
    for (const state of [...result.steps, result.host]) {
      expect(state).toMatchObject({ status: 'done', issues: [], missing: [] });
    }
  });

  it('of an empty form says what the shape needs, and what the rules ask', () => {
    const result = completeness(registrationForm, {}, { asOf });
    expect(statuses(result)).toEqual({
      identity: 'missing',
      members: 'missing',
      recognition: 'missing',
      relations: 'missing',
      work: 'missing',
    });
    expect(result.ready).toBe(false);
    const { missing } = stepOf(result, 'identity');
    expect(missing.filter(({ need }) => need === 'required').map(({ path }) => path)).toEqual([['name'], ['bodyType']]);
    expect(stepOf(result, 'members').missing[0]).toMatchObject({
      path: ['members'],
      need: 'expected',
    });
    expect(stepOf(result, 'members').missing[0]?.rules).toContain('members.below-minimum');
    expect(pathsOf(result.host)).toEqual(['id']);
  });

  it('of a group without members, decrees and village is sound, and not ready', () => {
    const draft = { id: 'k', name: 'KIM Mawar', bodyType: 'kim' };
    expect(completeness(registrationForm, draft, { asOf })).toMatchObject({ sound: true, ready: false });
  });

  it('takes "none" for an answer', () => {
    const stated = {
      decrees: [],
      registryEntries: [],
      mapping: { mappedOn: '2025-01-01' },
      statutes: { adoptedOn: '2025-01-01' },
    };
    expect(stepOf(completeness(registrationForm, stated, { asOf }), 'recognition').status).toBe('done');
  });

  it('warns of a uniform group while other fields are still empty', () => {
    const members = ['a', 'b', 'c'].map((id) => ({
      id,
      sex: 'perempuan',
      ageBand: 'usia-25-34',
      elements: ['petani'],
    }));
    const result = completeness(registrationForm, { bodyType: 'kim', members }, { asOf });
    expect(stepOf(result, 'members').issues.map(({ code }) => code)).toContain('composition.uniform');
    expect(stepOf(result, 'identity').status).toBe('missing');
  });

  it('puts what is wrong under its own step, and what is half-typed too', () => {
    const draft = { ...fullRegistration, name: 7, formation: { formedOn: '17 Mar' }, members: [] };
    const result = completeness(registrationForm, draft, context);
    expect(statuses(result)).toEqual({
      identity: 'wrong',
      members: 'wrong',
      recognition: 'done',
      relations: 'done',
      work: 'done',
    });
    expect(stepOf(result, 'identity').issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['shape.wrong-type', 'name'],
      ['shape.not-a-date', 'formation.formedOn'],
    ]);
  });

  it('reads a form as a form gives it when asked to', () => {
    const form = {
      ...fullRegistration,
      nameForm: '',
      formation: { formedOn: '10/02/2023' },
      seat: { residents: '4200' },
    };
    expect(stepOf(completeness(registrationForm, form, context), 'identity').status).toBe('wrong');
    const { issues } = stepOf(completeness(registrationForm, form, { ...context, values: 'form' }), 'identity');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('asks for nothing that another document must tell', () => {
    const { steps, host } = completeness(activityReportForm, { ...fullReport, kimId: 'another' }, context);
    expect([...steps, host].flatMap(pathsOf)).toEqual([]);
  });

  it('asks one question a field, with the facts of a row, the most needed first', () => {
    const members = ['a', 'b', 'c'].map((id) => ({ id, sex: 'perempuan' }));
    const { missing } = stepOf(completeness(registrationForm, { members }, { asOf }), 'members');
    const about = missing.filter(({ path }) => path[0] === 'members');
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ path: ['members'], need: 'expected' });
    expect(about[0]?.facts).toEqual(expect.arrayContaining(['ageBand', 'elements']));
    expect(about[0]?.requirements).toContain('keanggotaan-beragam');
    const { steps } = completeness(registrationForm, {}, { asOf });
    const order = ['required', 'expected', 'helpful'];
    for (const step of steps) {
      const needs = step.missing.map(({ need }) => order.indexOf(need));
      expect(needs).toEqual([...needs].sort());
    }
    expect(new Set(steps.flatMap((step) => step.missing.map(({ need }) => need))).size).toBe(3);
  });

  it('asks for no fact that the form has no field for', () => {
    const members = ['a', 'b', 'c'].map((id) => ({ id, sex: 'perempuan' }));
    const asked = (fields?: readonly FieldPath<'registration'>[]) =>
      stepOf(completeness(registrationForm, { members }, { asOf, fields }), 'members').missing;
    expect(asked(['name', 'members[].sex', 'members[].elements'])[0]?.facts).toEqual(['elements']);
    expect(asked(['name', 'members', 'members[].sex'])).toEqual([]);
    expect(asked(['name'])).toEqual([]);
    expect(asked(['members'])[0]?.facts).toEqual(asked()[0]?.facts);
    const shown = completeness(registrationForm, { members }, { asOf, fields: ['name', 'members[].sex'] });
    expect(statuses(shown)).toMatchObject({ members: 'done', recognition: 'done', relations: 'done' });
  });

  it('does not ask again for what is there and cannot be read', () => {
    const draft = { seat: { regionCode: 7 }, formation: { formedOn: 'kemarin', initiative: 'x' } };
    const { issues, missing } = stepOf(completeness(registrationForm, draft, { asOf }), 'identity');
    expect(issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['seat.regionCode', 'formation.formedOn', 'formation.initiative']),
    );
    expect(pathsOf({ missing })).not.toContain('formation.initiative');
  });

  it('takes rows in which nothing but the id stands for nobody, wherever they stand, and points at the row of the form', () => {
    const empty = (id: string) => initialItem(registrationForm, 'members', { id });
    const onForm = { asOf, values: 'form' } as const;
    const none = completeness(registrationForm, { members: [empty('a'), empty('b'), empty('c')] }, onForm);
    expect(stepOf(none, 'members')).toMatchObject({ status: 'missing', issues: [] });
    const two = [empty('a'), { ...empty('b'), sex: 'perempuan' }, empty('c'), { ...empty('b'), sex: 'laki-laki' }];
    const { issues } = stepOf(completeness(registrationForm, { bodyType: 'kim', members: two }, onForm), 'members');
    const found = issues.map(({ code, path }) => [code, path.join('.')]);
    expect(found).toContainEqual(['members.below-minimum', 'members']);
    expect(found).toContainEqual(['members.duplicate-id', 'members.3.id']);
    expect(issues.find(({ code }) => code === 'members.duplicate-id')?.params).toEqual({ other: ['members', 1, 'id'] });
  });

  it('has what the rules state of the whole draft, with paths as in the form', () => {
    const values = {
      bodyType: 'kim',
      members: [initialItem(registrationForm, 'members', { id: 'a' }), { id: 'b', sex: 'perempuan' }],
    };
    const { validation, steps } = completeness(registrationForm, values, { asOf, values: 'form' });
    expect(validation.requirements?.verdict).not.toBe('meets-requirements');
    const places = [
      ...validation.issues.map(({ path }) => path),
      ...validation.notChecked.flatMap(({ missing }) => missing),
      ...(validation.requirements?.requirements.flatMap(({ paths }) => paths) ?? []),
    ].filter((path) => path[0] === 'members' && typeof path[1] === 'number');
    expect(places.length).toBeGreaterThan(0);
    for (const path of places) expect(path[1]).toBe(1);
    const asked = steps.flatMap(({ missing }) => missing).filter(({ requirements }) => requirements.length > 0);
    const questions = validation.requirements?.questions.map(({ field }) => field.join('.')) ?? [];
    for (const { path } of asked) expect(questions).toContain(path.join('.'));
  });

  it.each(['id', 'en'] as const)('has what the requirements need to be put into the words of %s', (locale) => {
    const [whole, form, more] = {
      id: [id, idParts.registration, idParts.registrationRequirements],
      en: [en, enParts.registration, enParts.registrationRequirements],
    }[locale] as [typeof id, typeof idParts.registration, typeof idParts.registrationRequirements];
    fc.assert(
      fc.property(draftsOf('registration'), (draft) => {
        const { validation } = completeness(registrationForm, draft, { asOf: draftAsOf });
        const inParts = explainRequirements(validation, { ...form, ...more });
        expect(inParts).toEqual(explainRequirements(validation, whole));
        const checked = checkSubmission(draft, { asOf: draftAsOf, maxIssues: Number.MAX_SAFE_INTEGER }).validation;
        if (checked !== undefined) expect(inParts).toEqual(explainRequirements(checked, whole));
      }),
    );
  });

  it('of a report asks for the activities, and offers the other lists', () => {
    const { steps } = completeness(activityReportForm, { period: fullReport.period }, { asOf });
    const needOf = (list: string) => steps.flatMap(({ missing }) => missing).find(({ path }) => path[0] === list)?.need;
    expect(needOf('activities')).toBe('expected');
    expect(needOf('aspirations')).toBe('helpful');
  });

  it('of a report in which nobody has answered anything is not ready, and none of its steps is done', () => {
    const period = { from: '1/1/2025', through: '31/12/2025' };
    const blank = { ...initialValues(activityReportForm, { id: 'r', kimId: 'k' }), period };
    const state = (values: object) => completeness(activityReportForm, values, { asOf, values: 'form' });
    expect(state(blank)).toMatchObject({ sound: true, ready: false });
    expect(statuses(state(blank))).toEqual({
      period: 'done',
      partners: 'missing',
      activities: 'missing',
      information: 'missing',
      aspirations: 'missing',
      ratings: 'missing',
    });
    const lists = Object.keys(blank).filter((key) => Array.isArray(blank[key as keyof typeof blank]));
    const none = state({ ...blank, noneIn: lists });
    expect(none).toMatchObject({ sound: true, ready: true });
    expect(Object.values(statuses(none)).every((status) => status === 'done')).toBe(true);
  });

  it('asks of recorded rows, of others, or of both, and says which', () => {
    const decree = { number: '1', issuer: 'desa-kelurahan' } as const;
    const asked = (decrees: readonly object[] | undefined, decreesListed?: string) => {
      const draft = { id: 'k', name: 'KIM', bodyType: 'kim', decrees, decreesListed };
      const { missing } = stepOf(completeness(registrationForm, draft, { asOf }), 'recognition');
      const [question] = missing.filter(({ path }) => path[0] === 'decrees' || path[0] === 'decreesListed');
      return question && [question.path.join('.'), question.recorded, question.rest];
    };
    const whole = { ...decree, issuedOn: '2024-02-01', effect: 'mengakui' };
    expect(asked(undefined)).toEqual(['decrees', false, false]);
    expect(asked([decree])).toEqual(['decrees', true, true]);
    expect(asked([decree], 'all')).toEqual(['decrees', true, false]);
    expect(asked([whole])).toEqual(['decrees', false, true]);
    expect(asked([whole], 'all')).toBeUndefined();
    expect(asked([])).toBeUndefined();
  });

  it('asks for a fact of a recorded row for which a rule outside the requirements waits', () => {
    const decrees = [{ number: '1', issuer: 'desa-kelurahan', effect: 'mengakui' }];
    const draft = {
      id: 'k',
      name: 'KIM',
      bodyType: 'kim',
      formation: { formedOn: '2016-03-17' },
      decrees,
      decreesListed: 'all',
    };
    const { missing } = stepOf(completeness(registrationForm, draft, { asOf }), 'recognition');
    expect(missing.find(({ path }) => path[0] === 'decrees')).toMatchObject({
      facts: ['issuedOn'],
      need: 'helpful',
      recorded: true,
      rules: expect.arrayContaining(['decree.before-formation']),
    });
  });

  it('reports unknown fields beside the steps when asked to', () => {
    const draft = { ...fullRegistration, angota: [] };
    expect(completeness(registrationForm, draft, { ...context, unknownKeys: 'reject' })).toMatchObject({
      ready: false,
      host: { status: 'wrong', issues: [{ code: 'shape.unknown-key', path: [], params: { count: 1 } }] },
    });
    expect(completeness(registrationForm, draft, context).ready).toBe(true);
  });

  it('keeps its steps apart, however few issues are kept and however many there are', () => {
    const decrees = Array.from({ length: 900 }, () => ({ issuedOn: 'x' }));
    const result = completeness(
      registrationForm,
      { ...fullRegistration, decrees, name: 7 },
      { ...context, maxIssues: 1 },
    );
    expect(stepOf(result, 'identity').issues.map(({ code }) => code)).toEqual(['shape.wrong-type']);
    expect(stepOf(result, 'recognition').status).toBe('wrong');
  });

  it.each([null, undefined, 'x', 7, [], new Map()])('of %s is that of an empty form', (value) => {
    expect(completeness(registrationForm, value, { asOf })).toEqual(completeness(registrationForm, {}, { asOf }));
  });

  it('refuses what is the mistake of the calling program', () => {
    expect(() => completeness('x' as never, {}, { asOf })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    // @ts-expect-error: asOf is missing
    expect(() => completeness(registrationForm, {}, {})).toThrow(expect.objectContaining({ code: 'missing-argument' }));
  });
});

describe.each(kinds)('completeness of any draft of a %s', (kind) => {
  const judged = { asOf: draftAsOf, registration: fullRegistration };
  const drafts = fc.oneof(draftsOf(kind), editedValuesOf(readerOf(kind).shape));

  it('is sound exactly when the submission would be accepted, and ready when the core requirements are met too', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const whole = { ...(draft as object), kind, schemaVersion: 'v1' };
        const { sound, validation } = checkSubmission(whole, judged);
        const core = validation?.requirements?.requirements.filter((requirement) => requirement.core) ?? [];
        const result = completeness(forms[kind], draft, judged);
        expect(result.sound).toBe(sound);
        const open = [result.host, ...result.steps].flatMap(({ missing }) =>
          missing.filter(({ need }) => need !== 'helpful'),
        );
        expect(result.ready).toBe(sound && open.length === 0 && core.every(({ status }) => status === 'met'));
      }),
      { numRuns: 200 },
    );
  });

  it('gives one answer with the check of the submission, whatever a rule of a host reads and wherever it reports', () => {
    const places = [['id'], ['schemaVersion'], kind === 'registration' ? ['members'] : ['period', 'from']];
    const whenToReport = {
      always: () => true,
      'an undeclared field is there': (draft: object) => 'otherNames' in draft || 'income' in draft,
      'an undeclared field is absent': (draft: object) => !('theme' in draft) && !('submittedOn' in draft),
      'the constants are there': (draft: object) => 'schemaVersion' in draft,
    };
    const rule = fc.constantFrom(...(Object.keys(whenToReport) as (keyof typeof whenToReport)[]));
    fc.assert(
      fc.property(
        drafts,
        rule,
        fc.constantFrom(...places),
        fc.constantFrom('error', 'warning'),
        (draft, when, path, severity) => {
          const own = defineRule({
            code: 'x-kami.own',
            kind,
            reads: ['id'],
            reportsAt: ['id', 'schemaVersion', kind === 'registration' ? 'members' : 'period.from'],
            check(read: object, answer: { found: (path: Path) => void }) {
              if (whenToReport[when](read)) answer.found(path);
            },
          } as never);
          const binding = { options: {}, severity, source: { source: 'x-kami' }, confidence: 'H' };
          const ruleSet = defineRuleSet({
            id: 'x-kami',
            over: ruleSetAt(draftAsOf),
            rules: [own],
            bindings: { 'x-kami.own': binding },
          } as never);
          const whole = { ...(draft as object), kind, schemaVersion: 'v1' };
          const checked = checkSubmission(whole, { ...judged, ruleSet, maxIssues: 1e6 });
          const result = completeness(forms[kind], draft, { ...judged, ruleSet, maxIssues: 1e6 });
          expect(result.sound).toBe(checked.sound);
          const isOwn = ({ code }: { readonly code: string }) => code === 'x-kami.own';
          const shown = [...result.steps, result.host].flatMap(({ issues }) => issues.filter(isOwn));
          expect(shown).toEqual(checked.issues.filter(isOwn));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is never done in a step in which nothing was filled in and something is asked', () => {
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        for (const { step, status, missing } of completeness(forms[kind], draft, judged).steps) {
          const { fields } = (forms[kind].steps as Record<string, { readonly fields: readonly string[] }>)[step]!;
          if (missing.length > 0 && !fields.some((field) => field in (draft as object))) expect(status).toBe('missing');
        }
      }),
    );
  });

  it('puts every finding into exactly one part', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const whole = { ...(draft as object), kind, schemaVersion: 'v1' };
        const { steps, host } = completeness(forms[kind], draft, { ...judged, maxIssues: 1e6 });
        const found = [...steps, host].flatMap(({ issues }) => issues.map(keyOf));
        const { issues } = checkSubmission(whole, { ...judged, maxIssues: 1e6 });
        expect(found.sort()).toEqual(
          issues
            .filter(({ code }) => code !== 'shape.missing')
            .map(keyOf)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('asks for nothing that was told', () => {
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        const { steps, host } = completeness(forms[kind], draft, judged);
        for (const { path } of [...steps, host].flatMap(({ missing }) => missing)) {
          const stated = path.reduce<unknown>((part, segment) => (part as Record<string, unknown>)?.[segment], draft);
          // A list of some members, or one without what a rule needs, is stated and still too little.
          if (typeof stated !== 'object') expect(stated).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});

const keyOf = ({
  code,
  path,
  params,
}: {
  readonly code: string;
  readonly path: readonly unknown[];
  readonly params: unknown;
}) => JSON.stringify([code, path, params]);

it('refuses a promise, which a program forgot to wait for', () => {
  expect(() => completeness(registrationForm, Promise.resolve({}), { asOf: '2026-01-31' })).toThrow(
    /^completeness needs draft: no promise; the given object is not that/,
  );
});
