import type { activityReportForm, registrationForm } from 'kim-domain/forms';
import type { activityReport, registration } from 'kim-domain/texts/id';

/** The kinds of form. */
export type Kind = 'registration' | 'activity-report';

/** The languages that this application offers. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What the library states in one language about the kind of form that is shown. */
export type Language = typeof registration & typeof activityReport;

/** The forms that were loaded. A page shows one kind and carries nothing of the other. */
export const forms = {} as {
  registration: typeof registrationForm;
  'activity-report': typeof activityReportForm;
};

// A file each, so that a bundler makes a part of each, and a page loads one form in one language.
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

/** Loads the form of a kind and its words in a language; what is there already is not loaded again. */
export async function load(kind: Kind, locale: Locale): Promise<Language> {
  const [{ form }, { language }] = await Promise.all([kinds[kind].form(), kinds[kind][locale]()]);
  Object.assign(forms, { [kind]: form });
  // Of the two kinds it has the one that is shown, and nothing here asks for the other.
  return language as Language;
}
