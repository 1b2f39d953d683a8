import type { SubmissionIssue } from 'kim-domain';
import type { activityReportForm, Completeness, registrationForm, SubmissionOf } from 'kim-domain/forms';
import type { activityReportMessages, registrationMessages } from 'kim-domain/texts/id';
import { labelAt } from './choices.js';
import type { Kind, Language, Locale } from './load.js';

/** A finding as it is shown: where, how severe, and as data, so that it can be stated in any language at any time. */
export type Finding = Pick<SubmissionIssue, 'code' | 'severity' | 'path' | 'params'>;

/** What the library states in one language about what is found. */
export type Sentences = typeof registrationMessages & typeof activityReportMessages;

/** The day of judgement and, for a report, the registration of its group. */
export interface CheckContext {
  readonly asOf: string;
  readonly registration?: unknown;
}

// What checks is loaded when the form is shown already: people begin to type before it is there.
const parts = {
  registration: {
    form: () => import('./checks/registration.js'),
    id: () => import('./checks/registration-id.js'),
    en: () => import('./checks/registration-en.js'),
  },
  'activity-report': {
    form: () => import('./checks/activity-report.js'),
    id: () => import('./checks/activity-report-id.js'),
    en: () => import('./checks/activity-report-en.js'),
  },
} as const;

let engine: typeof import('./checks/engine.js') | undefined;
const forms = {} as { registration: typeof registrationForm; 'activity-report': typeof activityReportForm };
const sentences = {} as Record<Locale, Sentences>;

/** Loads what checks a form and states in a language what is found; what is there already is not loaded again. */
export async function loadCheck(kind: Kind, locale: Locale): Promise<void> {
  const [{ form }, loaded] = await Promise.all([parts[kind].form(), parts[kind][locale]()]);
  Object.assign(forms, { [kind]: form });
  // Of the two kinds it has the one that is shown, and nothing here asks for the other.
  sentences[locale] = loaded.sentences as Sentences;
  engine = await import('./checks/engine.js');
}

/** Waits until the form was drawn: before that, nothing is to compete with it for the way and the processor. */
export function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** How a form stands; `undefined` until what checks it is there. */
export function stateOf(kind: Kind, values: unknown, context: CheckContext): Completeness | undefined {
  return engine?.completeness(forms[kind], values, { ...context, values: 'form' });
}

/** The sentence about a finding. What is found was checked, so the sentences are there. */
export function sentenceOf(finding: Finding, locale: string): string {
  return engine?.renderIssue(finding as never, sentencesIn(locale)) ?? '';
}

/** What the library states in a language about what is found. */
export const sentencesIn = (locale: string): Sentences => sentences[locale as Locale];

/** What a form holds as a submission, or why it is none: sentences after the labels of their fields. */
export function submissionOf(
  kind: Kind,
  values: unknown,
  context: CheckContext,
  language: Language,
): { readonly submission?: SubmissionOf[Kind]; readonly faults: readonly string[] } {
  const result = engine
    ?.formSchema<Kind>(forms[kind], { ...context, messages: sentencesIn(language.locale) })
    ['~standard'].validate(values);
  if (result === undefined) return { faults: [] };
  const stated = ({ path, message }: { readonly path: readonly (string | number)[]; readonly message: string }) =>
    [labelAt(path.join('.'), kind, language), message].filter(Boolean).join(': ');
  if (result.issues !== undefined) return { faults: result.issues.map(stated) };
  return { submission: result.value, faults: [] };
}
