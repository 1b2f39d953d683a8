import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Findings, type Messages, messagesOf } from '../../form-parts/findings.js';
import type { Kind, Language } from '../../form-parts/load.js';

/** What every part of the form needs. */
export interface FormSurroundings {
  readonly kind: Kind;
  readonly language: Language;
  readonly asOf: string;
  readonly findings: Findings;
  readonly announce: (message: string) => void;
}

export const Surroundings = createContext<FormSurroundings | undefined>(undefined);

export function useSurroundings(): FormSurroundings {
  const found = useContext(Surroundings);
  if (found === undefined) throw new Error('A field stands outside of its form.');
  return found;
}

/** The errors and the remarks at a field, in the language of the moment. */
export function useMessages(name: string): Messages {
  const { findings, language } = useSurroundings();
  const found = useSyncExternalStore(findings.subscribe, () => findings.at(name));
  const isShown = useSyncExternalStore(findings.subscribe, () => findings.isShown(name));
  return messagesOf(found, isShown, language.locale);
}
