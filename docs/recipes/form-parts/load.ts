import { type activityReportOutline, type FormField, formFields, type registrationOutline } from 'kim-domain/forms';
import type {
  activityReportLabels,
  activityReportWords,
  registrationLabels,
  registrationWords,
} from 'kim-domain/texts/id';

/** The kinds of form. */
export type Kind = 'registration' | 'activity-report';

/** The languages that this application offers. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The fields of a form in a language, by their place. */
export type FieldsOfForm = Readonly<Record<string, FormField>>;

/** The words of the fields and lists of the form that is shown, in one language, and its fields. */
export type Language = { readonly locale: string; readonly table: FieldsOfForm } & typeof registrationWords &
  typeof activityReportWords &
  typeof registrationLabels &
  typeof activityReportLabels;

/** The fields of the forms that were loaded, without their rules. A page shows one kind and carries nothing of the other. */
export const forms = {} as {
  registration: typeof registrationOutline;
  'activity-report': typeof activityReportOutline;
};

// A file each, so that a bundler makes a part of each, and a page loads one form in one language. What checks it: `check.ts`.
const kinds = {
  registration: {
    form: () => import('./kinds/registration.js'),
    id: () => import('./kinds/registration-id.js'),
    en: () => import('./kinds/registration-en.js'),
  },
  'activity-report': {
    form: () => import('./kinds/activity-report.js'),
    id: () => import('./kinds/activity-report-id.js'),
    en: () => import('./kinds/activity-report-en.js'),
  },
} as const;

/** Loads the fields of a kind of form and their words in a language; what is there already is not loaded again. */
export async function load(kind: Kind, locale: Locale): Promise<Language> {
  const [{ form }, { language }] = await Promise.all([kinds[kind].form(), kinds[kind][locale]()]);
  Object.assign(forms, { [kind]: form });
  // Of the two kinds it has the one that is shown, and nothing here asks for the other.
  const words = language as unknown as Language;
  const { registration, 'activity-report': report } = words.fields;
  // Made once: every input looks into it whenever it is drawn.
  const table = kind === 'registration' ? formFields(forms[kind], registration) : formFields(forms[kind], report);
  return { ...words, table };
}
