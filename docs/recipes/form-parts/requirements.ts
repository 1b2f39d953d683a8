import type { ExplainedRequirements } from 'kim-domain/explain';
import type { Completeness } from 'kim-domain/forms';
import { sentencesIn } from './check.js';
import type { Language, Locale } from './load.js';

/** How the registration stands, as it is shown: what the library states, with its own headings of the two lists. */
interface RequirementsScreen extends ExplainedRequirements {
  readonly alsoClarify: string;
  readonly askFirst: string;
}

export type Explain = (state: Completeness) => RequirementsScreen | undefined;

/** Where the focus goes when somebody asks for the requirements. */
export const requirementsHeading = 'requirements-heading';

const textsOf = {
  id: () => import('./requirements/id.js'),
  en: () => import('./requirements/en.js'),
} as const;

/** Loads what puts requirements into words: whoever only fills in fields does not wait for it. */
export async function loadRequirements(language: Language): Promise<Explain> {
  const [{ explainRequirements }, { texts }] = await Promise.all([
    import('./requirements/explain.js'),
    textsOf[language.locale as Locale](),
  ]);
  const { alsoClarify, askFirst } = texts.requirements;
  return ({ validation }) => {
    const screen = explainRequirements(validation, { ...language, ...sentencesIn(language.locale), ...texts });
    return screen && { ...screen, alsoClarify, askFirst };
  };
}
