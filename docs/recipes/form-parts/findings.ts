import type { SubmissionIssue } from 'kim-domain';
import { renderIssue } from 'kim-domain/explain';
import { type Completeness, completeness, shownAt } from 'kim-domain/forms';
import { forms, type Kind, type Language } from './load.js';

/** A finding as it is shown: where, how severe, and as data, so that it can be stated in any language at any time. */
export type Finding = Pick<SubmissionIssue, 'code' | 'severity' | 'path' | 'params'>;

/**
 * What is found in the whole form at the moment, and where it is shown. It is found anew after every change, so that a
 * corrected fault goes away, whichever field caused it.
 */
export class Findings {
  #byName = new Map<string, readonly Finding[]>();
  #state: Completeness | undefined;
  readonly #shown = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #kind: Kind;
  readonly #context: () => { readonly asOf: string; readonly registration?: unknown };

  constructor(kind: Kind, context: () => { readonly asOf: string; readonly registration?: unknown }) {
    this.#kind = kind;
    this.#context = context;
  }

  /** Checks what the form holds. */
  check(values: unknown): void {
    const state = completeness(forms[this.#kind], values, { ...this.#context(), values: 'form' });
    const byName = new Map<string, Finding[]>();
    for (const part of [...state.steps, state.host]) {
      const missing = part.missing
        .filter(({ need }) => need === 'required')
        .map(({ path }): Finding => ({ code: 'shape.missing', severity: 'error', path, params: {} }));
      for (const finding of [...part.issues, ...missing]) {
        const name = shownAt(forms[this.#kind], finding.path).join('.');
        byName.set(name, [...(byName.get(name) ?? []), finding]);
      }
    }
    const before = this.#byName;
    this.#state = state;
    // A field is shown anew only when its own findings have changed.
    this.#byName = new Map([...byName].map(([name, found]) => [name, sameAs(before.get(name), found)]));
    this.#notify();
  }

  /** From now on errors are shown at a field and at what is in it: it was left, or its step was to be finished. */
  show(name: string): void {
    if (this.#shown.has(name)) return;
    this.#shown.add(name);
    this.#notify();
  }

  isShown = (name: string): boolean =>
    this.#shown.has(name) || [...this.#shown].some((shown) => name.startsWith(`${shown}.`));

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  at = (name: string): readonly Finding[] => this.#byName.get(name) ?? nothing;
  names = (): readonly string[] => [...this.#byName.keys()];
  state = (): Completeness | undefined => this.#state;
}

const nothing: readonly Finding[] = [];

function sameAs(before: readonly Finding[] | undefined, now: readonly Finding[]): readonly Finding[] {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

export interface Messages {
  readonly errors: readonly string[];
  readonly remarks: readonly string[];
}

/** What is said at a field in the language of the moment: errors once they are shown, remarks at once. */
export function messagesOf(found: readonly Finding[], isShown: boolean, language: Language): Messages {
  const say = (list: readonly Finding[]) => [...new Set(list.map((each) => renderIssue(each as never, language)))];
  return {
    errors: isShown ? say(found.filter(({ severity }) => severity === 'error')) : [],
    remarks: say(found.filter(({ severity }) => severity !== 'error')),
  };
}
