import { type InjectionKey, inject, type Ref } from 'vue';
import { type Findings, type Messages, messagesOf } from '../../form-parts/findings.js';
import type { Kind, Language } from '../../form-parts/load.js';
import { type Words, wordsIn } from '../../form-parts/words.js';

/** What every part of the form needs. */
export interface FormSurroundings {
  readonly kind: Kind;
  readonly language: Readonly<Ref<Language>>;
  readonly asOf: string;
  readonly findings: Findings;
  /** Counts how often what is found has changed, so that what shows it is drawn anew. */
  readonly changes: Readonly<Ref<number>>;
  readonly announce: (message: string) => void;
}

export const surroundingsKey: InjectionKey<FormSurroundings> = Symbol('surroundings of a form');

export function useSurroundings(): FormSurroundings & {
  readonly messagesAt: (name: string) => Messages;
  readonly say: () => Words;
} {
  const found = inject(surroundingsKey);
  if (found === undefined) throw new Error('A field stands outside of its form.');
  const { findings, changes, language } = found;
  return {
    ...found,
    messagesAt: (name) => {
      void changes.value;
      return messagesOf(findings.at(name), findings.isShown(name), language.value.locale);
    },
    say: () => wordsIn(language.value),
  };
}
