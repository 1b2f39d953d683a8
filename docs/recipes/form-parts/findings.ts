import { type Completeness, shownAt } from 'kim-domain/forms';
import { type CheckContext, type Finding, sentenceOf, stateOf } from './check.js';
import { inOrder } from './choices.js';
import { type FieldsOfForm, forms, type Kind } from './load.js';

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
  readonly #context: () => CheckContext;

  constructor(kind: Kind, context: () => CheckContext) {
    this.#kind = kind;
    this.#context = context;
  }

  /** Checks what the form holds, once what checks it is loaded. */
  check(values: unknown): void {
    const state = stateOf(this.#kind, values, this.#context());
    if (state === undefined) return;
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
  /** Where errors stand in some fields of the form, in the order of the page. */
  faultsIn(places: readonly string[], fields: FieldsOfForm): readonly string[] {
    const isFault = ([name, found]: readonly [string, readonly Finding[]]) =>
      places.includes(name.split('.')[0] as string) && found.some(({ severity }) => severity === 'error');
    return inOrder(
      [...this.#byName].filter(isFault).map(([name]) => name),
      fields,
    );
  }

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
export function messagesOf(found: readonly Finding[], isShown: boolean, locale: string): Messages {
  const say = (list: readonly Finding[]) => [...new Set(list.map((each) => sentenceOf(each, locale)))];
  return {
    errors: isShown ? say(found.filter(({ severity }) => severity === 'error')) : [],
    remarks: say(found.filter(({ severity }) => severity !== 'error')),
  };
}
