import { type FormField, none } from 'kim-domain/forms';
import { type ReactNode, useEffect, useRef } from 'react';
import { useController, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import {
  choicesFor,
  type Entry,
  grouped,
  helpIn,
  indented,
  isAskedFirst,
  linesOf,
  neededBy,
  within,
} from '../../form-parts/choices.js';
import type { FieldsOfForm } from '../../form-parts/load.js';
import { focusInside, newRow, noneOf } from '../../form-parts/steps.js';
import { wordsIn } from '../../form-parts/words.js';
import { useMessages, useSurroundings } from './surroundings.js';

/** Where a field stands: its place in the tables of the library, and the name of its input, with the numbers of rows. */
interface At {
  readonly place: string;
  readonly name: string;
}

/** Shows one field of the submission, with everything in it, by the kind of input that suits it. */
function Field({ place, name }: At) {
  const field = useField(place);
  switch (field.input) {
    case 'host':
      return null;
    case 'group':
      return <Group place={place} name={name} field={field} />;
    case 'rows':
      return <Rows place={place} name={name} field={field} />;
    case 'several':
      return <Several place={place} name={name} field={field} />;
    case 'one-of-few':
    case 'yes-no':
      return <Radios place={place} name={name} field={field} />;
    case 'one-of-many':
    case 'reference':
      return <Select place={place} name={name} field={field} />;
    case 'references':
      return <References place={place} name={name} field={field} />;
    case 'texts':
      return <Texts place={place} name={name} field={field} />;
    default:
      return <Text place={place} name={name} field={field} />;
  }
}

interface InputProps extends At {
  readonly field: FormField;
}

/** The fields in a group or a row: those that are asked of everybody, and the others behind a heading. */
function Inside({ place, name, title }: At & { readonly title: string }) {
  const fields = useFields();
  const say = useWords();
  const inside = within(place, fields);
  return <FieldList title={say.more(title)} places={inside} nameOf={(each) => name + each.slice(place.length)} />;
}

export function FieldList({
  places,
  nameOf,
  title,
}: {
  readonly places: readonly string[];
  readonly nameOf: (place: string) => string;
  readonly title: string;
}) {
  const fields = useFields();
  const shown = places.filter((place) => fields[place]?.input !== 'host');
  const isMain = (place: string) => isAskedFirst(fields[place]);
  const show = (place: string) => <Field key={place} place={place} name={nameOf(place)} />;
  const others = shown.filter((place) => !isMain(place));
  return (
    <>
      {shown.filter(isMain).map(show)}
      {others.length > 0 && (
        <details>
          <summary>{title}</summary>
          {others.map(show)}
        </details>
      )}
    </>
  );
}

function Group({ place, name, field }: InputProps) {
  return (
    <Fieldset name={name} field={field} className="group">
      <Inside place={place} name={name} title={field.label} />
    </Fieldset>
  );
}

function Rows({ place, name, field }: InputProps) {
  const { kind, announce } = useSurroundings();
  const { fields: rows, append, remove } = useFieldArray({ name, keyName: 'key' });
  const say = useWords();
  const item = field.item ?? field.label;
  const addButton = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  // A new row is for filling in: its first input gets the focus.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    focusInside(`${name}.${rows.length - 1}`);
  }, [rows.length, name]);
  return (
    <Fieldset name={name} field={field} className="rows">
      {rows.map(({ key }, index) => (
        <Fieldset
          key={key}
          name={`${name}.${index}`}
          field={{ ...field, label: `${item} ${index + 1}`, help: '' }}
          className="row"
        >
          <Inside place={`${place}[]`} name={`${name}.${index}`} title={`${item} ${index + 1}`} />
          <button
            type="button"
            onClick={() => {
              remove(index);
              announce(say.removed(`${item} ${index + 1}`));
              addButton.current?.focus();
            }}
          >
            {say.remove(`${item} ${index + 1}`)}
          </button>
        </Fieldset>
      ))}
      <button
        ref={addButton}
        type="button"
        onClick={() => {
          added.current = true;
          append(newRow(kind, place));
        }}
      >
        {say.add(item)}
      </button>
      {rows.length === 0 && <None place={place} name={name} field={field} />}
    </Fieldset>
  );
}

/** The answer that there is none: an empty list says nothing. */
function None({ name, field }: InputProps) {
  const { setValue, getValues } = useFormContext();
  const { place } = noneOf(name, getValues);
  const value: unknown = useWatch({ name: place });
  const { isStated, turned } = noneOf(name, () => value);
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={`${name}-none`}
        checked={isStated}
        onChange={() => setValue(place, turned, { shouldDirty: true })}
      />
      <label htmlFor={`${name}-none`}>{field.none}</label>
    </div>
  );
}

function Text({ name, field }: InputProps) {
  const { register } = useFormContext();
  const props = useInput(name, field);
  return (
    <div className="field">
      <Label name={name} field={field} />
      <Help name={name} field={field} />
      {field.input === 'long-text' ? (
        <textarea {...props} rows={3} {...register(name)} />
      ) : (
        <span className="with-unit">
          <input {...props} type="text" inputMode={field.input === 'number' ? 'decimal' : 'text'} {...register(name)} />
          {field.unit !== undefined && <span className="unit">{field.unit}</span>}
        </span>
      )}
      <Messages name={name} />
    </div>
  );
}

/** Several short texts, one a line, held as they are typed: the library makes a list of the lines. */
function Texts({ name, field }: InputProps) {
  const { field: input } = useController({ name });
  const props = useInput(name, field);
  return (
    <div className="field">
      <Label name={name} field={field} />
      <Help name={name} field={field} />
      <textarea {...props} rows={2} {...input} value={linesOf(input.value)} />
      <Messages name={name} />
    </div>
  );
}

/** Records that the form itself holds are chosen; ids of others are written. */
function References({ place, name, field }: InputProps) {
  const isChosen = useChoices(name, field).length > 0;
  return isChosen ? (
    <Several place={place} name={name} field={field} />
  ) : (
    <Texts place={place} name={name} field={field} />
  );
}

function Select({ place, name, field }: InputProps) {
  const { register } = useFormContext();
  const props = useInput(name, field);
  const choices = useChoices(name, field);
  const say = useWords();
  // What stands in the draft belongs to a reference even where the record it names is gone.
  if (choices.length === 0) return <Text place={place} name={name} field={field} />;
  return (
    <div className="field">
      <Label name={name} field={field} />
      <Help name={name} field={field} />
      <select {...props} {...register(name)}>
        <option value="">{say.notChosen}</option>
        {choices.map(({ value, label, deprecated, depth }) => (
          <option key={value} value={value} disabled={deprecated}>
            {indented(label, depth)}
          </option>
        ))}
      </select>
      <Messages name={name} />
    </div>
  );
}

function Radios({ name, field }: InputProps) {
  const { register } = useFormContext();
  const say = useWords();
  const choices = useChoices(name, field);
  const offered =
    field.input === 'yes-no'
      ? [
          { value: 'true', label: say.yes },
          { value: 'false', label: say.no },
          { value: '', label: say.notKnown },
        ]
      : [...choices, ...(field.required ? [] : [{ value: '', label: say.notChosen }])];
  const { 'aria-invalid': invalid, 'aria-describedby': described } = useInput(name, field);
  return (
    <Fieldset name={name} field={field} className="choices">
      {offered.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            type="radio"
            id={`${name}-${value}`}
            value={value}
            aria-invalid={invalid}
            aria-describedby={described}
            {...register(name)}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </Fieldset>
  );
}

/** Check boxes behind a heading that says how many are chosen: 45 entries must not fill a phone. */
function Several({ name, field }: InputProps) {
  const { setValue } = useFormContext();
  const { findings } = useSurroundings();
  const say = useWords();
  const choices = useChoices(name, field);
  const value: unknown = useWatch({ name });
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const offered =
    field.none === undefined ? choices : [{ value: none, label: field.none, deprecated: false, depth: 0 }, ...choices];
  const toggle = (code: string) => {
    const rest = chosen.filter((each) => each !== code && each !== none);
    const isOn = chosen.includes(code);
    setValue(name, isOn ? rest : code === none ? [none] : [...rest, code], { shouldDirty: true, shouldTouch: true });
    findings.show(name);
  };
  const labels = offered.filter((choice) => chosen.includes(choice.value)).map(({ label }) => label);
  const { 'aria-invalid': invalid, 'aria-describedby': described } = useInput(name, field);
  return (
    <Fieldset name={name} field={field} className="choices">
      <details>
        <summary>{labels.length > 0 && labels.length <= 3 ? labels.join(', ') : say.chosen(labels.length)}</summary>
        {grouped(offered).map(([group, entries]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would be read out twice
          <div
            key={entries[0]?.value}
            role="group"
            aria-label={group === '' ? field.label : group}
            className={group === '' ? undefined : 'narrower'}
          >
            {entries.map(({ value: code, label }) => (
              <div className="choice" key={code}>
                <input
                  type="checkbox"
                  id={`${name}-${code}`}
                  checked={chosen.includes(code)}
                  aria-invalid={invalid}
                  aria-describedby={described}
                  onChange={() => toggle(code)}
                />
                <label htmlFor={`${name}-${code}`}>{label}</label>
              </div>
            ))}
          </div>
        ))}
      </details>
    </Fieldset>
  );
}

interface FieldsetProps {
  readonly name: string;
  readonly field: FormField;
  readonly className: string;
  readonly children: ReactNode;
}

function Fieldset({ name, field, className, children }: FieldsetProps) {
  return (
    <fieldset id={name} className={className} tabIndex={-1} aria-describedby={`${name}-messages`}>
      <legend>
        {field.label} <Required field={field} />
      </legend>
      <Help name={name} field={field} />
      <Messages name={name} />
      {children}
    </fieldset>
  );
}

function Label({ name, field }: { readonly name: string; readonly field: FormField }) {
  return (
    <label htmlFor={name}>
      {field.label} <Required field={field} />
    </label>
  );
}

function Required({ field }: { readonly field: FormField }) {
  const say = useWords();
  const needed = neededBy(field, say);
  return needed === undefined ? null : <span className="unit">({needed})</span>;
}

function Help({ name, field }: { readonly name: string; readonly field: FormField }) {
  const say = useWords();
  const help = helpIn(field, say);
  if (help === '') return null;
  return (
    <p className="help" id={`${name}-help`}>
      {help}
    </p>
  );
}

function Messages({ name }: { readonly name: string }) {
  const { errors, remarks } = useMessages(name);
  return (
    <div id={`${name}-messages`}>
      {errors.map((message) => (
        <p className="message" key={message}>
          {message}
        </p>
      ))}
      {remarks.map((message) => (
        <p className="remark" key={message}>
          {message}
        </p>
      ))}
    </div>
  );
}

function useInput(name: string, field: FormField) {
  const { errors } = useMessages(name);
  return {
    id: name,
    'aria-invalid': errors.length > 0,
    'aria-describedby': `${field.help === '' ? '' : `${name}-help `}${name}-messages`,
  };
}

export function useWords() {
  return wordsIn(useSurroundings().language);
}

function useFields(): FieldsOfForm {
  return useSurroundings().language.table;
}

function useField(place: string): FormField {
  const field = useFields()[place];
  if (field === undefined) throw new Error(`There is no field ${place}.`);
  return field;
}

/** What a field is chosen from: a list of the library, or what the form itself holds. */
function useChoices(name: string, field: FormField): readonly Entry[] {
  const { kind, language, asOf } = useSurroundings();
  const { getValues } = useFormContext();
  return choicesFor(name, field, { kind, language, asOf, valueAt: getValues });
}
