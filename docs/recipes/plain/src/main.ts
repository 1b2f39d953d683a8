import {
  type FormField,
  fieldChoices,
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
const asOf = new URLSearchParams(location.search).get('asOf') ?? new Date().toISOString().slice(0, 10);
const language = { ...registration, concepts: { sexes, 'member-elements': memberElements } };
const fields: Readonly<Record<string, FormField>> = formFields(registrationForm, registration.fields.registration);
const schema = formSchema(registrationForm, () => ({ asOf, messages: language }));
const rows = ['a', 'b', 'c', 'd'];

const form = document.querySelector('form') as HTMLFormElement;
const status = document.querySelector('[role=status]') as HTMLElement;

/** An input with its label, its example and a place for messages; a list to choose from where there is one. */
function inputFor(name: string, prefix = ''): readonly HTMLElement[] {
  const place = name.replace(/\.\d+/g, '[]');
  const field = fields[place];
  if (field === undefined) throw new Error(`There is no field ${place}.`);
  const path = name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const choices = fieldChoices(registrationForm, path, language, { asOf });
  const input = document.createElement(choices === undefined ? 'input' : 'select');
  Object.assign(input, { id: name, name });
  input.setAttribute('aria-describedby', `${name}-messages`);
  if (input instanceof HTMLSelectElement) {
    input.append(
      new Option('Belum dipilih', ''),
      ...(choices ?? []).map(({ label, value }) => new Option(label, value)),
    );
  } else if (field.example !== undefined) input.placeholder = field.example;
  const label = document.createElement('label');
  label.htmlFor = name;
  label.textContent = prefix + field.label;
  const messages = document.createElement('div');
  messages.id = `${name}-messages`;
  return [label, input, messages];
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

/** Shows every finding at its field, and puts the focus on the first. */
function show(): ReturnType<(typeof schema)['~standard']['validate']> {
  const result = schema['~standard'].validate(values());
  for (const place of document.querySelectorAll('[id$="-messages"]')) place.replaceChildren();
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const { path, message } of result.issues ?? []) {
    const name = shownAt(registrationForm, path).join('.');
    const text = document.createElement('p');
    text.className = 'message';
    text.textContent = message;
    document.getElementById(`${name}-messages`)?.append(text);
    if (form.elements.namedItem(name) instanceof HTMLInputElement) {
      document.getElementById(name)?.setAttribute('aria-invalid', 'true');
    }
  }
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
    form.replaceWith(sent);
    return;
  }
  const [first] = result.issues;
  status.textContent = `Ada ${result.issues.length} isian yang perlu diperbaiki.`;
  if (first !== undefined) document.getElementById(shownAt(registrationForm, first.path).join('.'))?.focus();
});
