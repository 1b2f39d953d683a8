import { KimError } from '../kernel/kim-error.js';
import type { Language } from '../texts/language.js';

/** States in one sentence what a call without a language lacks; forgetting it is easy where nothing checks types. */
export function requireLanguage<Part extends Pick<Language, 'format'>>(
  language: Part | undefined,
  caller: string,
): asserts language is Part {
  if (language?.format === undefined) {
    throw new KimError('missing-argument', `${caller} needs a language, such as id from "kim-domain/texts/id".`);
  }
}
