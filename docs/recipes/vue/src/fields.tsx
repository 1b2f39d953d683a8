import { type FormField, none } from 'kim-domain/forms';
import { useFieldArray, useFormContext } from 'vee-validate';
import { defineComponent, nextTick, ref, type VNodeChild } from 'vue';
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
import { focusInside, newRow, noneOf } from '../../form-parts/steps.js';
import { useSurroundings } from './surroundings.js';

/** Where a field stands: its place in the tables of the library, and the name of its input, with the numbers of rows. */
interface At {
  readonly place: string;
  readonly name: string;
}

const at = { props: ['place', 'name'] as ('place' | 'name')[] };

/** What an input needs: its field in the language of the moment, what it holds, and how to change that. A row that moves up has another name. */
function useInput(at: At) {
  const { kind, language, asOf, messagesAt, say, findings, announce } = useSurroundings();
  const form = useFormContext();
  const valueAt = (path: string) => atPath(form.values, path);
  const field = (): FormField => {
    const found = language.value.table[at.place];
    if (found === undefined) throw new Error(`There is no field ${at.place}.`);
    return found;
  };
  return {
    kind,
    say,
    findings,
    announce,
    field,
    value: () => valueAt(at.name),
    change: (value: unknown) => form.setFieldValue(at.name, value, false),
    choices: (): readonly Entry[] => choicesFor(at.name, field(), { kind, language: language.value, asOf, valueAt }),
    attributes: () => ({
      'aria-invalid': messagesAt(at.name).errors.length > 0,
      'aria-describedby': `${field().help === '' ? '' : `${at.name}-help `}${at.name}-messages`,
    }),
  };
}

function atPath(values: unknown, path: string): unknown {
  return path.split('.').reduce((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], values);
}

/** Shows one field of the submission, with everything in it, by the kind of input that suits it. */
const Field = defineComponent((props: At) => {
  const { field, choices } = useInput(props);
  return () => {
    switch (field().input) {
      case 'host':
        return null;
      case 'group':
        return <Group {...props} />;
      case 'rows':
        return <Rows {...props} />;
      case 'several':
        return <Several {...props} />;
      case 'one-of-few':
      case 'yes-no':
        return <Radios {...props} />;
      case 'one-of-many':
      case 'reference':
        // What stands in the draft belongs to a reference even where the record it names is gone.
        return choices().length === 0 ? <Text {...props} /> : <Select {...props} />;
      case 'references':
        // Records that the form itself holds are chosen; ids of others are written.
        return choices().length === 0 ? <Texts {...props} /> : <Several {...props} />;
      case 'texts':
        return <Texts {...props} />;
      default:
        return <Text {...props} />;
    }
  };
}, at);

interface ListProps {
  readonly places: readonly string[];
  readonly nameOf: (place: string) => string;
  readonly title: string;
}

/** Fields in order: those that are asked of everybody, and the others behind a heading. */
export const FieldList = defineComponent(
  (props: ListProps) => {
    const { language } = useSurroundings();
    return () => {
      const fields = language.value.table;
      const shown = props.places.filter((place) => fields[place]?.input !== 'host');
      const show = (place: string) => <Field key={place} place={place} name={props.nameOf(place)} />;
      const others = shown.filter((place) => !isAskedFirst(fields[place]));
      return [
        ...shown.filter((place) => isAskedFirst(fields[place])).map(show),
        others.length > 0 && (
          <details>
            <summary>{props.title}</summary>
            {others.map(show)}
          </details>
        ),
      ];
    };
  },
  { props: ['places', 'nameOf', 'title'] },
);

/** The fields in a group or a row. */
const Inside = defineComponent(
  (props: At & { readonly title: string }) => {
    const { language, say } = useSurroundings();
    return () => (
      <FieldList
        title={say().more(props.title)}
        places={within(props.place, language.value.table)}
        nameOf={(each) => props.name + each.slice(props.place.length)}
      />
    );
  },
  { props: ['place', 'name', 'title'] },
);

const Group = defineComponent((props: At) => {
  const { field } = useInput(props);
  return () => (
    <Fieldset name={props.name} field={field()} look="group">
      <Inside place={props.place} name={props.name} title={field().label} />
    </Fieldset>
  );
}, at);

/** The answer that there is none: an empty list says nothing. */
const None = defineComponent((props: At) => {
  const form = useFormContext();
  const { field } = useInput(props);
  return () => {
    const { place, isStated, turned } = noneOf(props.name, (path) => atPath(form.values, path));
    return (
      <div class="choice">
        <input
          type="checkbox"
          id={`${props.name}-none`}
          checked={isStated}
          onChange={() => form.setFieldValue(place, turned, false)}
        />
        <label for={`${props.name}-none`}>{field().none}</label>
      </div>
    );
  };
}, at);

const Rows = defineComponent((props: At) => {
  const { kind, field, say, announce } = useInput(props);
  const { fields: rows, push, remove } = useFieldArray(() => props.name);
  const addButton = ref<HTMLButtonElement>();
  const add = async () => {
    push(newRow(kind, props.place));
    // A new row is for filling in: its first input gets the focus.
    await nextTick();
    focusInside(`${props.name}.${rows.value.length - 1}`);
  };
  return () => {
    const { item = field().label } = field();
    return (
      <Fieldset name={props.name} field={field()} look="rows">
        {rows.value.map(({ key }, index) => (
          <Fieldset
            key={key}
            name={`${props.name}.${index}`}
            field={{ ...field(), label: `${item} ${index + 1}`, help: '' }}
            look="row"
          >
            <Inside place={`${props.place}[]`} name={`${props.name}.${index}`} title={`${item} ${index + 1}`} />
            <button
              type="button"
              onClick={() => {
                remove(index);
                announce(say().removed(`${item} ${index + 1}`));
                addButton.value?.focus();
              }}
            >
              {say().remove(`${item} ${index + 1}`)}
            </button>
          </Fieldset>
        ))}
        <button ref={addButton} type="button" onClick={add}>
          {say().add(item)}
        </button>
        {rows.value.length === 0 && <None {...props} />}
      </Fieldset>
    );
  };
}, at);

const textIn = (event: Event) => (event.target as HTMLInputElement).value;

const Text = defineComponent((props: At) => {
  const { field, value, change, attributes } = useInput(props);
  return () => {
    const { input, unit } = field();
    const shared = { id: props.name, name: props.name, ...attributes(), value: String(value() ?? '') };
    return (
      <Labelled name={props.name} field={field()}>
        {input === 'long-text' ? (
          <textarea {...shared} rows={3} onInput={(event) => change(textIn(event))} />
        ) : (
          <span class="with-unit">
            <input
              {...shared}
              type="text"
              inputmode={input === 'number' ? 'decimal' : 'text'}
              onInput={(event) => change(textIn(event))}
            />
            {unit !== undefined && <span class="unit">{unit}</span>}
          </span>
        )}
      </Labelled>
    );
  };
}, at);

/** Several short texts, one a line, held as they are typed: the library makes a list of the lines. */
const Texts = defineComponent((props: At) => {
  const { field, value, change, attributes } = useInput(props);
  return () => (
    <Labelled name={props.name} field={field()}>
      <textarea
        id={props.name}
        name={props.name}
        {...attributes()}
        rows={2}
        value={linesOf(value())}
        onInput={(event) => change(textIn(event))}
      />
    </Labelled>
  );
}, at);

const Select = defineComponent((props: At) => {
  const { field, value, change, attributes, choices, say } = useInput(props);
  return () => (
    <Labelled name={props.name} field={field()}>
      <select
        id={props.name}
        name={props.name}
        {...attributes()}
        value={String(value() ?? '')}
        onChange={(event) => change((event.target as HTMLSelectElement).value)}
      >
        <option value="">{say().notChosen}</option>
        {choices().map(({ value: code, label, deprecated, depth }) => (
          <option key={code} value={code} disabled={deprecated}>
            {indented(label, depth)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}, at);

const Radios = defineComponent((props: At) => {
  const { field, value, change, attributes, choices, say } = useInput(props);
  return () => {
    const offered =
      field().input === 'yes-no'
        ? [
            { value: 'true', label: say().yes },
            { value: 'false', label: say().no },
            { value: '', label: say().notKnown },
          ]
        : [...choices(), ...(field().required ? [] : [{ value: '', label: say().notChosen }])];
    return (
      <Fieldset name={props.name} field={field()} look="choices">
        {offered.map(({ value: code, label }) => (
          <div class="choice" key={code}>
            <input
              type="radio"
              id={`${props.name}-${code}`}
              name={props.name}
              value={code}
              checked={String(value() ?? '') === code}
              {...attributes()}
              onChange={() => change(code)}
            />
            <label for={`${props.name}-${code}`}>{label}</label>
          </div>
        ))}
      </Fieldset>
    );
  };
}, at);

/** Check boxes behind a heading that says how many are chosen: 45 entries must not fill a phone. */
const Several = defineComponent((props: At) => {
  const { field, value, change, attributes, choices, say, findings } = useInput(props);
  const chosen = (): readonly string[] => {
    const list = value();
    return Array.isArray(list) ? list : [];
  };
  const toggle = (code: string) => {
    const rest = chosen().filter((each) => each !== code && each !== none);
    change(chosen().includes(code) ? rest : code === none ? [none] : [...rest, code]);
    findings.show(props.name);
  };
  return () => {
    const { label, none: noneLabel } = field();
    const offered: readonly Entry[] =
      noneLabel === undefined
        ? choices()
        : [{ value: none, label: noneLabel, deprecated: false, depth: 0 }, ...choices()];
    const labels = offered.filter((choice) => chosen().includes(choice.value)).map((choice) => choice.label);
    return (
      <Fieldset name={props.name} field={field()} look="choices">
        <details>
          <summary>{labels.length > 0 && labels.length <= 3 ? labels.join(', ') : say().chosen(labels.length)}</summary>
          {grouped(offered).map(([group, entries]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would be read out twice
            <div
              key={entries[0]?.value}
              role="group"
              aria-label={group === '' ? label : group}
              class={group === '' ? undefined : 'narrower'}
            >
              {entries.map((entry) => (
                <div class="choice" key={entry.value}>
                  <input
                    type="checkbox"
                    id={`${props.name}-${entry.value}`}
                    checked={chosen().includes(entry.value)}
                    {...attributes()}
                    onChange={() => toggle(entry.value)}
                  />
                  <label for={`${props.name}-${entry.value}`}>{entry.label}</label>
                </div>
              ))}
            </div>
          ))}
        </details>
      </Fieldset>
    );
  };
}, at);

interface FrameProps {
  readonly name: string;
  readonly field: FormField;
}

const Fieldset = defineComponent(
  (props: FrameProps & { readonly look: string }, { slots }) =>
    (): VNodeChild => (
      <fieldset id={props.name} class={props.look} tabindex={-1} aria-describedby={`${props.name}-messages`}>
        <legend>
          {props.field.label} <Needed field={props.field} />
        </legend>
        <Help {...props} />
        <Messages name={props.name} />
        {slots.default?.()}
      </fieldset>
    ),
  { props: ['name', 'field', 'look'] },
);

const Labelled = defineComponent(
  (props: FrameProps, { slots }) =>
    (): VNodeChild => (
      <div class="field">
        <label for={props.name}>
          {props.field.label} <Needed field={props.field} />
        </label>
        <Help {...props} />
        {slots.default?.()}
        <Messages name={props.name} />
      </div>
    ),
  { props: ['name', 'field'] },
);

const Needed = defineComponent(
  (props: { readonly field: FormField }) => {
    const { say } = useSurroundings();
    return () => {
      const needed = neededBy(props.field, say());
      return needed === undefined ? null : <span class="unit">({needed})</span>;
    };
  },
  { props: ['field'] },
);

const Help = defineComponent(
  (props: FrameProps) => {
    const { say } = useSurroundings();
    return () => {
      const help = helpIn(props.field, say());
      return help === '' ? null : (
        <p class="help" id={`${props.name}-help`}>
          {help}
        </p>
      );
    };
  },
  { props: ['name', 'field'] },
);

const Messages = defineComponent(
  (props: { readonly name: string }) => {
    const { messagesAt } = useSurroundings();
    return () => {
      const { errors, remarks } = messagesAt(props.name);
      return (
        <div id={`${props.name}-messages`}>
          {errors.map((message) => (
            <p class="message" key={message}>
              {message}
            </p>
          ))}
          {remarks.map((message) => (
            <p class="remark" key={message}>
              {message}
            </p>
          ))}
        </div>
      );
    };
  },
  { props: ['name'] },
);
