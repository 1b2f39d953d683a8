import {
  type FormField,
  fieldChoices,
  fieldLabel,
  formFields,
  formSchema,
  initialItem,
  initialValues,
  registrationForm,
  shownAt,
} from 'kim-domain/forms';
import { registration } from 'kim-domain/texts/id';
import { memberElements, sexes } from 'kim-domain/texts/id/concepts';

// A form of the page's own choice of fields, in Indonesian alone: it carries no other language and no reports.
// The day where the page is: in Greenwich it is still yesterday when an Indonesian office opens.
const asOf = new URLSearchParams(location.search).get('asOf') ?? new Date().toLocaleDateString('sv-SE');
const language = { ...registration, concepts: { sexes, 'member-elements': memberElements } };
const fields: Readonly<Record<string, FormField>> = formFields(registrationForm, registration.fields.registration);
const schema = formSchema(registrationForm, () => ({ asOf, messages: language }));
const rows = ['a', 'b', 'c', 'd'];

const form = document.querySelector('form') as HTMLFormElement;
const others = document.getElementById('others') as HTMLElement;
const status = document.querySelector('[role=status]') as HTMLElement;

const pathOf = (name: string) => name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** An input with its label, its help and a place for messages; a list to choose from where there is one. */
function inputFor(name: string, prefix = ''): readonly HTMLElement[] {
  const place = name.replace(/\.\d+/g, '[]');
  const field = fields[place];
  if (field === undefined) throw new Error(`There is no field ${place}.`);
  const choices = fieldChoices(registrationForm, pathOf(name), language, { asOf });
  const input = document.createElement(choices === undefined ? 'input' : 'select');
  Object.assign(input, { id: name, name });
  input.setAttribute('aria-describedby', `${name}-help ${name}-messages`);
  if (input instanceof HTMLSelectElement) {
    input.append(
      new Option('Belum dipilih', ''),
      ...(choices ?? []).map(({ label, value }) => new Option(label, value)),
    );
  }
  const label = document.createElement('label');
  label.htmlFor = name;
  label.textContent = prefix + field.label;
  const help = document.createElement('p');
  Object.assign(help, { id: `${name}-help`, className: 'help' });
  const example = `Contoh: ${field.example}${field.unit ? ` ${field.unit}` : ''}`;
  // The entries of a list speak for themselves.
  help.textContent = choices === undefined ? `${field.help} ${example}` : field.help;
  const messages = document.createElement('div');
  messages.id = `${name}-messages`;
  return [label, help, input, messages];
}

for (const place of document.querySelectorAll<HTMLElement>('[data-field]')) {
  place.append(...inputFor(place.dataset.field as string));
}
document.querySelectorAll<HTMLElement>('[data-row]').forEach((place, index) => {
  const row = place.dataset.row as string;
  const prefix = `Anggota ${index + 1}: `;
  place.append(...inputFor(`${row}.sex`, prefix), ...inputFor(`${row}.elements`, prefix));
});

/** What the form holds, in the shape in which the library reads it. */
function values() {
  const given = initialValues(registrationForm, { id: 'kim-1', bodyType: 'kim' });
  const text = (name: string) => String(new FormData(form).get(name) ?? '');
  const members = rows.map((id, index) =>
    initialItem(registrationForm, 'members', {
      id,
      sex: text(`members.${index}.sex`),
      elements: [text(`members.${index}.elements`)],
    }),
  );
  return {
    ...given,
    name: text('name'),
    formation: { ...given.formation, formedOn: text('formation.formedOn') },
    seat: { ...given.seat, residents: text('seat.residents') },
    members,
  };
}

type FieldPath = readonly (string | number)[];
const nameOf = (path: FieldPath) => shownAt(registrationForm, path).join('.');
const labelOf = (path: FieldPath) => fieldLabel(registrationForm, path, registration.fields.registration) ?? '';
const isOnPage = (name: string) => document.getElementById(`${name}-messages`) !== null;

/** Shows every finding at its field; what is found at no field of this page is said at the end. */
function show(): ReturnType<(typeof schema)['~standard']['validate']> {
  const result = schema['~standard'].validate(values());
  for (const place of document.querySelectorAll('[id$="-messages"], #others')) place.replaceChildren();
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  const found = result.issues ?? [];
  for (const { path, message } of found) {
    const name = nameOf(path);
    const text = document.createElement('p');
    text.className = 'message';
    text.textContent = isOnPage(name) ? message : [labelOf(path), message].filter(Boolean).join(': ');
    (document.getElementById(`${name}-messages`) ?? others).append(text);
    if (form.elements.namedItem(name) !== null) document.getElementById(name)?.setAttribute('aria-invalid', 'true');
  }
  const labels = new Set(found.map(({ path }) => labelOf(path)).filter(Boolean));
  status.textContent =
    found.length === 0 ? '' : `Ada ${found.length} hal yang perlu diperbaiki: ${[...labels].join('; ')}.`;
  return result;
}

let wasSent = false;
form.addEventListener('input', () => wasSent && show());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  wasSent = true;
  const result = show();
  if (result.issues === undefined) {
    // A host sends it; here it is shown.
    const sent = document.createElement('pre');
    sent.dataset.sent = '';
    sent.textContent = JSON.stringify(result.value, null, 2);
    sent.tabIndex = -1;
    form.replaceWith(sent);
    sent.focus();
    return;
  }
  const [first] = [...form.querySelectorAll<HTMLElement>('.message')];
  const field = first?.parentElement?.id.replace(/-messages$/, '');
  (document.getElementById(field ?? '') ?? others).focus();
});
