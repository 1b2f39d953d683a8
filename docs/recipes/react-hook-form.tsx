import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type Language, type Registration, renderIssue } from 'kim-domain';
import { completeness, formSteps, kindSchema, resumeDraft, type StepId, saveDraft } from 'kim-domain/forms';
import { ageBands, type Choice, choices, formationInitiatives, memberElements } from 'kim-domain/vocabulary';
import { type ReactNode, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  FormProvider,
  get,
  useFieldArray,
  useForm,
  useFormContext,
  useWatch,
} from 'react-hook-form';
import { words } from './react-hook-form-words.js';

/** The day and the language of one form: arguments, so that a server may render many forms side by side. */
export interface FormContext {
  readonly asOf: string;
  readonly language: Language;
}

/** Inputs give texts, and empty ones where nothing is: `normalise` reads them before they are judged. */
export function registrationResolver({ asOf, language }: FormContext) {
  return standardSchemaResolver(kindSchema('registration', { asOf, messages: language, normalise: true }));
}

/** What was saved, and what no person fills in; this form is one for KIMs, not for forums of KIMs. */
export function initialValues(id: string, saved?: unknown): DefaultValues<Registration> {
  return { ...(resumeDraft(saved)?.form as object), kind: 'registration', schemaVersion: 'v1', id, bodyType: 'kim' };
}

export interface RegistrationFormProps extends FormContext {
  /** Id that the host gives to the group. */
  readonly id: string;
  readonly onSubmit: (registration: Registration) => void;
  readonly onSave: (draft: unknown) => void;
  /** What `onSave` was given earlier. */
  readonly saved?: unknown;
  readonly startAt?: StepId<'registration'>;
  /** What the server found, where the form was sent without a script. */
  readonly errors?: FieldErrors<Registration>;
}

export function RegistrationForm({
  id,
  onSubmit,
  onSave,
  saved,
  startAt = 'identity',
  ...rest
}: RegistrationFormProps) {
  const { errors, ...context } = rest;
  const form = useForm<Registration, unknown, Registration>({
    resolver: registrationResolver(context),
    defaultValues: initialValues(id, saved),
    ...(errors !== undefined && { errors }),
  });
  const [step, setStep] = useState(startAt);
  const say = words[context.language.locale];
  const steps = Object.keys(formSteps.registration.steps) as StepId<'registration'>[];
  const next = steps[steps.indexOf(step) + 1];
  const goOn = async () => {
    const isRight = await form.trigger(formSteps.registration.steps[step].fields);
    if (isRight && next !== undefined) setStep(next);
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(onSubmit)}>
        <Progress {...context} step={step} />
        {step === 'identity' && <Identity {...context} />}
        {step === 'members' && <Members {...context} />}
        {/* The other steps are made of the same parts. */}
        <button type="button" onClick={() => onSave(saveDraft('registration', form.getValues()).draft)}>
          {say.save}
        </button>
        {next === undefined ? (
          <button type="submit">{say.send}</button>
        ) : (
          <button type="button" onClick={goOn}>
            {say.next}
          </button>
        )}
      </form>
    </FormProvider>
  );
}

/** How far every step is, and what deserves attention in this one, however little has been filled in. */
function Progress({ asOf, language, step }: FormContext & { readonly step: string }) {
  const values = useWatch<Registration>();
  const { steps } = completeness('registration', values, { asOf, normalise: true });
  const remarks = steps.find((each) => each.step === step)?.issues.filter(({ severity }) => severity !== 'error') ?? [];
  return (
    <>
      <ol>
        {steps.map((each) => (
          <li key={each.step} aria-current={each.step === step ? 'step' : undefined}>
            {language.fields.steps.registration[each.step]}: {words[language.locale].status[each.status]}
          </li>
        ))}
      </ol>
      <ul aria-live="polite">
        {remarks.map((issue) => (
          <li key={issue.code + issue.path.join('.')}>{renderIssue(issue, language)}</li>
        ))}
      </ul>
    </>
  );
}

function Identity({ asOf, language }: FormContext) {
  const { locale, fields } = language;
  const say = words[locale];
  return (
    <Group name="formation" title={fields.steps.registration.identity}>
      <Field name="name" label={say.name} />
      <Field name="seat.residents" label={say.residents} inputMode="numeric" />
      <Field name="formation.formedOn" label={say.formedOn} type="date" />
      <Pick
        name="formation.initiative"
        label={say.initiative}
        from={choices(formationInitiatives, language, { asOf })}
      />
    </Group>
  );
}

function Members({ asOf, language }: FormContext) {
  const { locale, fields: texts } = language;
  const { fields, append, remove } = useFieldArray<Registration, 'members', 'key'>({
    name: 'members',
    keyName: 'key',
  });
  const say = words[locale];
  return (
    <Group name="members" title={texts.steps.registration.members}>
      {fields.map(({ key }, i) => (
        <fieldset key={key}>
          <Field name={`members.${i}.id`} label={say.memberId} />
          <Pick name={`members.${i}.ageBand`} label={say.ageBand} from={choices(ageBands, language, { asOf })} />
          <Pick
            name={`members.${i}.elements`}
            label={say.elements}
            from={choices(memberElements, language, { asOf })}
            multiple
          />
          <button type="button" onClick={() => remove(i)}>
            {say.remove}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => append({ id: '' })}>
        {say.add}
      </button>
    </Group>
  );
}

type Name = FieldPath<Registration>;

/** What is wrong with a list or a group as a whole stands at its top. */
function Group({
  name,
  title,
  children,
}: {
  readonly name: Name;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <Message name={name} />
      {children}
    </fieldset>
  );
}

interface FieldProps {
  readonly name: Name;
  readonly label: string;
}

function Field({ name, label, ...input }: FieldProps & { readonly type?: 'date'; readonly inputMode?: 'numeric' }) {
  const { register, getValues } = useFormContext<Registration>();
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        aria-describedby={`${name}.message`}
        // react-hook-form fills fields in the browser; this fills them in what a server renders.
        defaultValue={getValues(name) as string}
        {...input}
        {...register(name)}
      />
      <Message name={name} />
    </div>
  );
}

interface PickProps extends FieldProps {
  readonly from: readonly Choice[];
  readonly multiple?: boolean;
}

function Pick({ name, label, from, multiple = false }: PickProps) {
  const { register, getValues } = useFormContext<Registration>();
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select
        id={name}
        aria-describedby={`${name}.message`}
        multiple={multiple}
        defaultValue={getValues(name) as string | string[]}
        {...register(name)}
      >
        {!multiple && <option value="" />}
        {from.map(({ value, label: text, description, deprecated }) => (
          <option key={value} value={value} title={description} disabled={deprecated}>
            {text}
          </option>
        ))}
      </select>
      <Message name={name} />
    </div>
  );
}

function Message({ name }: { readonly name: Name }) {
  const { errors } = useFormContext<Registration>().formState;
  // Of a list that is shown, react-hook-form keeps what is wrong with the whole under `root`.
  const found = get(errors, name) as { message?: string; root?: { message?: string } } | undefined;
  const message = found?.root?.message ?? found?.message;
  return message === undefined ? null : (
    <p role="alert" id={`${name}.message`}>
      {message}
    </p>
  );
}
