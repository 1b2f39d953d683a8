import { resumeDraft, saveDraft } from 'kim-domain/forms';
import { forms, type Kind } from './load.js';

const keyOf = (kind: Kind) => `kim-draft-${kind}`;
const stores = [sessionStorage, localStorage];

/**
 * The draft of a form, exactly as it was left. It holds everything that was typed, names of people included, so it lies in
 * the session of the window (gone when the window is closed) unless somebody asked to keep it on this computer.
 */
export function loadDraft(kind: Kind): Record<string, unknown> | undefined {
  for (const store of stores) {
    const text = store.getItem(keyOf(kind));
    if (text === null) continue;
    try {
      return resumeDraft(JSON.parse(text))?.form as Record<string, unknown> | undefined;
    } catch {
      store.removeItem(keyOf(kind));
    }
  }
  return undefined;
}

export function isKeptHere(kind: Kind): boolean {
  return localStorage.getItem(keyOf(kind)) !== null;
}

export function storeDraft(kind: Kind, form: unknown, keepHere: boolean): void {
  clearDraft(kind);
  (keepHere ? localStorage : sessionStorage).setItem(keyOf(kind), JSON.stringify(saveDraft(forms[kind], form).draft));
}

/** After sending, and whenever somebody asks. */
export function clearDraft(kind: Kind): void {
  for (const store of stores) store.removeItem(keyOf(kind));
}
