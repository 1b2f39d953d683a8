import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { zodResolver } from '@hookform/resolvers/zod';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createFormControl, type FieldErrors, type FieldPath, type Resolver } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import {
  initialValues,
  RegistrationForm,
  type RegistrationFormProps,
  registrationResolver,
} from '../../docs/recipes/react-hook-form.js';
import { saveDraft } from '../../src/forms/saved-draft.js';
import { kindSchema, submissionSchema } from '../../src/forms/standard-schema.js';
import { stepSchema } from '../../src/forms/standard-schema-steps.js';
import { formSteps } from '../../src/forms/steps.js';
import type { Registration } from '../../src/model/registration.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, brokenRegistrations, realRegistrations, refusedId, twoMembers } from './submissions.js';

const tooFew = 'Anggota paling sedikit 3 orang, sedangkan yang tercatat baru 2 orang.';

/** A form without a page: what react-hook-form does with a resolver when a form is touched or sent. */
function formOf(
  values: object,
  names: readonly FieldPath<Registration>[] = [],
  resolver: Resolver<Registration, unknown, Registration> = registrationResolver({ asOf, language: id }),
) {
  const form = createFormControl<Registration, unknown, Registration>({ resolver, defaultValues: values });
  for (const name of names) form.register(name);
  let errors: FieldErrors<Registration> = {};
  form.subscribe({
    formState: { errors: true },
    callback: (state) => {
      errors = state.errors ?? {};
    },
  });
  const send = async () => {
    let sent: Registration | undefined;
    await form.handleSubmit((registration) => {
      sent = registration;
    })();
    return { sent, errors };
  };
  return { trigger: form.trigger, send, errors: () => errors };
}

function render(props: Partial<RegistrationFormProps>): string {
  const nothing = () => {};
  const given = { id: 'kim-mawar', asOf, language: id, onSave: nothing, onSubmit: nothing, ...props };
  return renderToStaticMarkup(createElement(RegistrationForm, given));
}

/** A draft after it was stored. */
const stored = (form: unknown) => JSON.parse(JSON.stringify(saveDraft('registration', form).draft));

/** The messages of a page, by the field at which they stand. */
function messagesIn(html: string): Record<string, string> {
  const found = html.matchAll(/<p role="alert" id="([^"]+)\.message">([^<]*)<\/p>/g);
  return Object.fromEntries([...found].map(([, name, message]) => [name, message]));
}

const remarksIn = (html: string) => /<ul aria-live="polite">(.*?)<\/ul>/.exec(html)?.[1];
const progressIn = (html: string) =>
  [...html.matchAll(/<li(?: aria-current="step")?>([^<]*)<\/li>/g)].map(([, t]) => t);

describe('standardSchemaResolver', () => {
  it.each(realRegistrations)('sends $id, or says which field breaks a rule', async (registration) => {
    const { sent, errors } = await formOf(registration).send();
    if (registration.id === refusedId) {
      expect(sent).toBeUndefined();
      expect(JSON.stringify(errors.relations)).toContain('message');
    } else {
      expect(errors).toEqual({});
      expect(sent).toEqual(registration);
    }
  });

  it.each(brokenRegistrations)('has a message at every place where $id is wrong', async (broken) => {
    const { sent, errors } = await formOf(broken).send();
    expect(sent).toBeUndefined();
    const result = submissionSchema({ asOf, messages: id, normalise: true })['~standard'].validate(broken);
    for (const { path } of result.issues ?? []) {
      const at = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], errors);
      expect(at, path.join('.')).toEqual(expect.objectContaining({ message: expect.any(String) }));
    }
  });

  it('reads what inputs give: texts, and empty ones where nothing is', async () => {
    const typed = {
      ...twoMembers,
      members: [{ id: '1' }, { id: '2' }, { id: '3', ageBand: '', elements: [] }, { id: '' }],
      name: ' KIM  Mawar ',
      nameForm: '',
      formation: { formedOn: '2016-03-17', initiative: '' },
      seat: { residents: '4200' },
    };
    const { sent, errors } = await formOf(typed).send();
    expect(errors).toEqual({});
    expect(sent).toMatchObject({
      name: 'KIM Mawar',
      formation: { formedOn: '2016-03-17' },
      seat: { residents: 4200 },
      members: [{ id: '1' }, { id: '2' }, { id: '3' }],
    });
    expect(sent).not.toHaveProperty('nameForm');
  });

  it('sends a form in which only the name was filled in: what no person fills in is there', async () => {
    const { sent, errors } = await formOf({ ...initialValues('kim-mawar'), name: 'KIM Mawar' }).send();
    expect(errors).toEqual({});
    expect(sent).toEqual({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'kim-mawar',
      bodyType: 'kim',
      name: 'KIM Mawar',
    });
  });

  it('finds a step right or wrong by itself, with the same resolver', async () => {
    const form = formOf({ ...twoMembers, name: '' }, ['name', 'members.0.id']);
    const { steps } = formSteps.registration;
    expect(await form.trigger(steps.recognition.fields)).toBe(true);
    expect(form.errors()).toEqual({});
    expect(await form.trigger(steps.members.fields)).toBe(false);
    expect(Object.keys(form.errors())).toEqual(['members']);
    expect(await form.trigger(steps.identity.fields)).toBe(false);
    expect(form.errors().name?.message).toBe('Isian ini belum diisi.');
  });

  it('takes the schema of one step, which compares with the saved draft', async () => {
    const context = (draft: unknown) => ({ asOf, messages: id, normalise: true, failOn: 'warning', draft }) as const;
    const recognition = (draft: unknown) => stepSchema('registration', 'recognition', context(draft));
    const values = { decrees: [{ issuedOn: '2016-03-17' }] };
    const errorsOf = async (draft: unknown) => {
      const resolve = standardSchemaResolver(recognition(draft));
      return (await resolve(values, undefined, { fields: {}, shouldUseNativeValidation: false })).errors;
    };
    expect(await errorsOf({})).toEqual({});
    expect(await errorsOf({ formation: { formedOn: '2020-01-01' } })).toHaveProperty('decrees');
  });

  it('speaks two languages side by side', async () => {
    const schema = (language: typeof id | typeof en) => registrationResolver({ asOf, language });
    const names = ['members.0.id'] as const;
    const [indonesian, english] = await Promise.all([
      formOf(twoMembers, names, schema(id)).send(),
      formOf(twoMembers, names, schema(en)).send(),
    ]);
    expect(indonesian.errors.members?.root?.message).toContain(tooFew);
    expect(english.errors.members?.root?.message).toContain('At least 3 members');
  });

  it('knows no codes, so an application with words of its own asks for codes as messages', async () => {
    const codes = standardSchemaResolver(kindSchema('registration', { asOf, messages: 'codes' }));
    const { errors } = await formOf(twoMembers, ['members.0.id'], codes).send();
    expect(errors.members?.root).toMatchObject({ message: 'members.below-minimum', type: '' });
  });
});

describe('zodResolver', () => {
  const resolver = zodResolver(registrationSchema) as unknown as Resolver<Registration, unknown, Registration>;

  it('knows the shape and no rule', async () => {
    const { sent, errors } = await formOf(twoMembers, ['members.0.id'], resolver).send();
    expect(errors).toEqual({});
    expect(sent).toEqual(twoMembers);
  });

  it('keeps the codes of zod, and says what an application makes of them', async () => {
    const values = { ...twoMembers, name: 7, bodyType: 'kimm' };
    const bare = await formOf(values, ['name', 'bodyType'], resolver).send();
    expect(bare.errors.name).toMatchObject({ type: 'invalid_type', message: 'Invalid input' });
    const own = zodResolver(registrationSchema, {
      error: ({ code }) => `salah: ${code}`,
    }) as unknown as typeof resolver;
    const said = await formOf(values, ['name', 'bodyType'], own).send();
    expect(said.errors.bodyType).toMatchObject({ type: 'invalid_value', message: 'salah: invalid_value' });
  });
});

describe('the form, rendered on a server', () => {
  const names = ['name', 'formation.formedOn', 'members.0.id', 'members.1.id'] as const;
  const values = { ...twoMembers, name: '', formation: { formedOn: '2024-02-30' } };

  it('shows each message at its field, and what is wrong with a list at the top of the list', async () => {
    const { errors } = await formOf(values, names).send();
    const saved = stored(values);
    expect(messagesIn(render({ errors, saved }))).toEqual({
      name: 'Isian ini belum diisi.',
      'formation.formedOn': expect.stringContaining('tidak ada dalam kalender'),
    });
    const members = render({ errors, saved, startAt: 'members' });
    expect(messagesIn(members)).toEqual({ members: expect.stringContaining(tooFew) });
    expect(members.indexOf('members.message')).toBeLessThan(members.indexOf('id="members.0.id"'));
  });

  it('shows what is wrong with a list that has no rows yet', async () => {
    const { errors } = await formOf({ ...twoMembers, members: [] }, ['name']).send();
    expect(messagesIn(render({ errors, startAt: 'members' }))).toEqual({ members: expect.stringContaining('3 orang') });
  });

  it('says how far every step is, in the language of the form', () => {
    const saved = stored({ ...values, name: 'KIM Mawar', formation: undefined });
    expect(progressIn(render({ saved }))).toContain('Anggota dan pengurus: perlu diperbaiki');
    expect(progressIn(render({ saved, language: en }))).toContain('Members and officers: needs correction');
    expect(progressIn(render({ saved }))).toContain('Anggota dan pengurus: perlu diperbaiki');
  });

  it('remarks on a one-sided composition while nothing else is filled in', () => {
    const alike = ['1', '2', '3'].map((member) => ({ id: member, elements: ['pkk'], ageBand: '' }));
    const html = render({ saved: stored({ name: '', members: alike }), startAt: 'members' });
    expect(remarksIn(html)).toMatch(/<li>[^<]*unsur[^<]*<\/li>/);
    expect(messagesIn(html)).toEqual({});
    const mixed = alike.map((member, i) => ({ ...member, elements: [['pkk'], ['petani'], ['guru']][i] }));
    expect(remarksIn(render({ saved: stored({ name: '', members: mixed }), startAt: 'members' }))).toBe('');
  });

  it('resumes a draft as it was left, half-typed words included', () => {
    const saved = stored({ name: 'KIM M', seat: { residents: '42oo' }, formation: { initiative: 'warga' } });
    const html = render({ saved });
    expect(html).toContain('name="name" value="KIM M"');
    expect(html).toContain('name="seat.residents" value="42oo"');
    expect(render({ saved: { not: 'a draft' } })).toContain('name="name"');
  });

  it('offers choices in the language of the form, with what they mean', () => {
    expect(render({ startAt: 'members', saved: stored(values) })).toContain('>di bawah 18 tahun</option>');
    expect(render({ startAt: 'members', saved: stored(values), language: en })).toContain('>under 18</option>');
  });
});
