import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { zodResolver } from '@hookform/resolvers/zod';
import { createFormControl, type FieldErrors, type FieldPath, type Resolver } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { type FormValues, initialItem, initialValues } from '../../src/forms/form-values.js';
import { registrationForm } from '../../src/forms/index.js';
import { formSchema, kindSchema } from '../../src/forms/standard-schema.js';
import { stepSchema } from '../../src/forms/standard-schema-steps.js';
import type { Registration } from '../../src/model/registration.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, brokenRegistrations, realRegistrations, refusedId, twoMembers } from './submissions.js';

const tooFew = 'Anggota paling sedikit 3 orang, sedangkan yang tercatat sudah bergabung baru 2 orang.';

const registrationResolver = ({ language }: { readonly language: typeof id }) =>
  standardSchemaResolver(kindSchema(registrationForm, { asOf, messages: language, values: 'form' }));

/** A form without a page: what react-hook-form does with a resolver when a form is touched or sent. */
function formOf(
  values: object,
  names: readonly FieldPath<Registration>[] = [],
  resolver: Resolver<Registration, unknown, Registration> = registrationResolver({ language: id }),
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

  // In a form a row with nothing but an id is one that nobody has filled in, so it breaks no rule.
  const brokenInForms = brokenRegistrations.filter(
    ({ members = [] }) => members.length === 0 || members.some((member) => Object.keys(member).length > 1),
  );

  it.each(brokenInForms)('has a message at every place where $id is wrong', async (broken) => {
    const { sent, errors } = await formOf(broken).send();
    expect(sent).toBeUndefined();
    const result = formSchema(registrationForm, { asOf, messages: id })['~standard'].validate(broken);
    for (const { path } of result.issues ?? []) {
      const at = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], errors);
      expect(at, path.join('.')).toEqual(expect.objectContaining({ message: expect.any(String) }));
    }
  });

  it('reads what inputs give: texts, and empty ones where nothing is', async () => {
    const typed = {
      ...twoMembers,
      members: [
        { id: '1', sex: 'perempuan' },
        { id: 'empty', ageBand: '', elements: [] },
        { id: '2', sex: 'perempuan' },
        { id: '3', sex: 'perempuan', ageBand: '', elements: [] },
        { id: '' },
      ],
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

  it('takes the values of a form as they are, without a cast, and sends what they say', async () => {
    const form = createFormControl<FormValues<'registration'>, unknown, Registration>({
      resolver: standardSchemaResolver(formSchema(registrationForm, { asOf, messages: id })),
      defaultValues: initialValues(registrationForm, { id: 'kim-mawar', bodyType: 'kim' }),
    });
    form.register('seat.residents');
    form.setValue('name', ' KIM  Mawar ');
    form.setValue('seat.residents', '4200');
    expect(await form.trigger(registrationForm.steps.members.fields)).toBe(true);
    let sent: Registration | undefined;
    await form.handleSubmit((registration) => {
      sent = registration;
    })();
    expect(sent).toEqual({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'kim-mawar',
      bodyType: 'kim',
      name: 'KIM Mawar',
      seat: { residents: 4200 },
    });
  });

  it('finds a step right or wrong by itself, with the same resolver', async () => {
    const form = formOf({ ...twoMembers, name: '' }, ['name', 'members.0.id']);
    const { steps } = registrationForm;
    expect(await form.trigger(steps.recognition.fields)).toBe(true);
    expect(form.errors()).toEqual({});
    expect(await form.trigger(steps.members.fields)).toBe(false);
    expect(Object.keys(form.errors())).toEqual(['members']);
    expect(await form.trigger(steps.identity.fields)).toBe(false);
    expect(form.errors().name?.message).toBe('Isian ini belum diisi.');
  });

  it('takes the schema of one step, which compares with the saved draft', async () => {
    const context = (draft: unknown) => ({ asOf, messages: id, values: 'form', failOn: 'warning', draft }) as const;
    const recognition = (draft: unknown) => stepSchema(registrationForm, 'recognition', context(draft));
    const values = { decrees: [initialItem(registrationForm, 'decrees', { issuedOn: '2016-03-17' })] };
    const errorsOf = async (draft: unknown) => {
      const resolve = standardSchemaResolver(recognition(draft));
      // A page for one step holds the fields of that step alone.
      return (await resolve(values as never, undefined, { fields: {}, shouldUseNativeValidation: false })).errors;
    };
    expect(await errorsOf({})).toEqual({});
    expect(await errorsOf({ formation: { formedOn: '2020-01-01' } })).toHaveProperty('decrees');
  });

  it('speaks two languages side by side', async () => {
    const schema = (language: typeof id | typeof en) => registrationResolver({ language });
    const names = ['members.0.id'] as const;
    const [indonesian, english] = await Promise.all([
      formOf(twoMembers, names, schema(id)).send(),
      formOf(twoMembers, names, schema(en)).send(),
    ]);
    expect(indonesian.errors.members?.root?.message).toContain(tooFew);
    expect(english.errors.members?.root?.message).toContain('At least 3 members');
  });

  it('knows no codes, so an application with words of its own asks for codes as messages', async () => {
    const codes = standardSchemaResolver(kindSchema(registrationForm, { asOf, messages: 'codes' }));
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
