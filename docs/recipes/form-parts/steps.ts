import { initialItem } from 'kim-domain/forms';
import { forms, type Kind, type Language } from './load.js';

export const stepsOf = (kind: Kind): readonly string[] => Object.keys(forms[kind].steps);

export const fieldsOf = (kind: Kind, step: string): readonly string[] =>
  (forms[kind].steps as Readonly<Record<string, { readonly fields: readonly string[] }>>)[step]?.fields ?? [];

export const titleOf = (kind: Kind, step: string, language: Language): string =>
  (language.fields.steps[kind] as Readonly<Record<string, string>>)[step] ?? '';

/** An empty row of a list, with an id of its own where other records may refer to it. */
export function newRow(kind: Kind, list: string): object {
  const row: object = initialItem(forms[kind], list as never);
  return 'id' in row ? { ...row, id: crypto.randomUUID().slice(0, 8) } : row;
}

/** Puts the focus on a field, opening what hides it; where the field is not shown, on something else. */
export function focusOn(name: string, otherwise: HTMLElement | null): void {
  const found = name === '' ? null : document.getElementById(name);
  const hidden = found?.closest('details:not([open])') as HTMLDetailsElement | null | undefined;
  if (hidden) hidden.open = true;
  (found ?? otherwise)?.focus();
  (found ?? otherwise)?.scrollIntoView({ block: 'center' });
}
