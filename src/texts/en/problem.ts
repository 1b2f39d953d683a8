import type { Language } from '../language.js';

/** What a service answers when it turns a submission down. */
export const problem: Language['problem'] = {
  title: 'This submission cannot be accepted yet',
  detail: ({ errors, warnings, hints }, { number, list }) => {
    const found = [
      errors > 0 ? `${number(errors)} to put right` : '',
      warnings > 0 ? `${number(warnings)} to look at` : '',
      hints > 0 ? `${number(hints)} to consider` : '',
    ].filter((part) => part !== '');
    return found.length === 0 ? 'Nothing needs to be put right.' : `Found: ${list(found)}.`;
  },
};
