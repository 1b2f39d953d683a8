import { initialItem, noneIn } from 'kim-domain/forms';
import { forms, type Kind, type Language } from './load.js';

export const stepsOf = (kind: Kind): readonly string[] => Object.keys(forms[kind].steps);

export const fieldsOf = (kind: Kind, step: string): readonly string[] =>
  (forms[kind].steps as Readonly<Record<string, { readonly fields: readonly string[] }>>)[step]?.fields ?? [];

export const titleOf = (kind: Kind, step: string, language: Language): string =>
  (language.fields.steps[kind] as Readonly<Record<string, string>>)[step] ?? '';

/** An empty row of a list, with an id of its own where other records may refer to it. */
export function newRow(kind: Kind, list: string): object {
  const row: object = initialItem(forms[kind], list as never);
  return 'id' in row ? { ...row, id: newId() } : row;
}

/** `crypto.randomUUID` is missing on pages without https, as in the network of an office. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/** The place at which a form states of a list that there is none, with the state of its box and how to turn it. */
export function noneOf(name: string, valueAt: (place: string) => unknown) {
  const cut = name.lastIndexOf('.') + 1;
  const list = name.slice(cut);
  const place = `${name.slice(0, cut)}${noneIn}`;
  const stated = valueAt(place);
  const lists: readonly unknown[] = Array.isArray(stated) ? stated : [];
  const others = lists.filter((each) => each !== list);
  const isStated = lists.includes(list);
  return { place, isStated, turned: isStated ? others : [...others, list] };
}

/** Puts the focus on a field, opening every fold around it; where the field is not shown, on something else. */
export function focusOn(name: string, otherwise: HTMLElement | null): void {
  const found = name === '' ? null : document.getElementById(name);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  (found ?? otherwise)?.focus();
  (found ?? otherwise)?.scrollIntoView({ block: 'center' });
}

/** Puts the focus on the first input of a new row; where that stands behind a fold, on the fold. */
export function focusInside(row: string): void {
  document.getElementById(row)?.querySelector<HTMLElement>('summary, input, select, textarea')?.focus();
}
