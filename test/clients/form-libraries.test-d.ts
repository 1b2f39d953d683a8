import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm as useTanStackForm } from '@tanstack/react-form';
import { useForm as useHookForm } from 'react-hook-form';
import { standard, standardClient } from 'sveltekit-superforms/adapters';
import { type TypedSchema, useForm as useVeeForm } from 'vee-validate';
import { describe, expectTypeOf, it } from 'vitest';
import { type FormFlag, type FormValues, initialValues } from '../../src/forms/form-values.js';
import { formValuesOf } from '../../src/forms/form-values-of.js';
import {
  activityReportForm,
  draftSchema,
  registrationForm,
  type StepValue,
  stepSchema,
} from '../../src/forms/index.js';
import { formSchema } from '../../src/forms/standard-schema.js';
import type { SyncStandardSchema } from '../../src/forms/standard-schema-interface.js';
import type { Registration } from '../../src/model/registration.js';
import { id } from '../../src/texts/id/index.js';

const schema = formSchema(registrationForm, { asOf: '2026-01-31', messages: id });
const defaults = initialValues(registrationForm, { id: 'kim-1', bodyType: 'kim' });

describe('the schema of a form, without a cast', () => {
  it('is a resolver of react-hook-form', () => {
    const form = () => useHookForm({ resolver: standardSchemaResolver(schema), defaultValues: defaults });
    expectTypeOf<Parameters<Parameters<ReturnType<typeof form>['handleSubmit']>[0]>[0]>().toEqualTypeOf<Registration>();
    type Names = Parameters<ReturnType<typeof form>['register']>[0];
    expectTypeOf<'members.0.sex'>().toExtend<Names>();
    expectTypeOf<'members.0.sexx'>().not.toExtend<Names>();
  });

  it('is a validator of TanStack Form', () => {
    const form = () => useTanStackForm({ defaultValues: defaults, validators: { onChange: schema, onSubmit: schema } });
    expectTypeOf<ReturnType<typeof form>['state']['values']>().toEqualTypeOf<FormValues<'registration'>>();
  });

  it('is an adapter of Superforms', () => {
    const onServer = () => standard(schema, { defaults: {} as Registration });
    const onClient = () => standardClient(formSchema(activityReportForm, { asOf: '2026-01-31', messages: id }));
    expectTypeOf(onServer).returns.toHaveProperty('validate');
    expectTypeOf(onClient).returns.toHaveProperty('validate');
  });

  it('is a typed schema of vee-validate, with the few lines that it wants of any schema', () => {
    const typed = <Output, Input extends Record<string, unknown>>(
      own: SyncStandardSchema<Output, Input>,
    ): TypedSchema<Input, Output> => ({
      __type: 'VVTypedSchema',
      async parse(values) {
        const { issues, ...rest } = own['~standard'].validate(values);
        const errors = (issues ?? []).map(({ path, message }) => ({ path: path.join('.'), errors: [message] }));
        return { ...rest, errors };
      },
    });
    const form = () => useVeeForm({ validationSchema: typed(schema), initialValues: defaults });
    expectTypeOf<ReturnType<typeof form>['values']>().toExtend<Partial<FormValues<'registration'>>>();
  });

  it('is a resolver of one step and of a draft', () => {
    const context = { asOf: '2026-01-31', messages: id, values: 'form' } as const;
    const step = stepSchema(registrationForm, 'members', context);
    const form = () => useHookForm({ resolver: standardSchemaResolver(step), defaultValues: defaults });
    type Sent = Parameters<Parameters<ReturnType<typeof form>['handleSubmit']>[0]>[0];
    expectTypeOf<Sent>().toEqualTypeOf<StepValue<'registration', 'members'>>();
    const draft = draftSchema(registrationForm, () => context);
    const other = () => useTanStackForm({ defaultValues: defaults, validators: { onChange: step, onBlur: draft } });
    expectTypeOf<ReturnType<typeof other>['state']['values']>().toEqualTypeOf<FormValues<'registration'>>();
  });

  it('takes a stored submission for its first values', () => {
    const stored = {} as Registration;
    const form = () =>
      useHookForm({ resolver: standardSchemaResolver(schema), defaultValues: formValuesOf(registrationForm, stored) });
    type Names = Parameters<ReturnType<typeof form>['register']>[0];
    expectTypeOf<'noneIn'>().toExtend<Names>();
    expectTypeOf<'formation.noneIn'>().toExtend<Names>();
    expectTypeOf<'seat.noneIn'>().not.toExtend<Names>();
    expectTypeOf<'formation.formedOn'>().toExtend<Names>();
  });
});

describe('what a form holds', () => {
  it('names the lists of which there is none, and no others', () => {
    expectTypeOf(defaults.noneIn).items.toExtend<keyof Registration>();
    expectTypeOf<'relations'>().toExtend<(typeof defaults.noneIn)[number]>();
    expectTypeOf<'otherNames'>().not.toExtend<(typeof defaults.noneIn)[number]>();
    expectTypeOf(defaults.formation.noneIn).toEqualTypeOf<'steps'[]>();
    expectTypeOf(defaults.members).items.toHaveProperty('keepRow');
  });

  it('has yes and no as a check box or three radio buttons give it', () => {
    expectTypeOf<FormFlag>().toEqualTypeOf<(typeof defaults.formation)['deliberated']>();
    expectTypeOf<false>().toExtend<FormFlag>();
    expectTypeOf<false>().not.toExtend<(typeof defaults.members)[number]['offices']>();
  });
});
