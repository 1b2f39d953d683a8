import type { ClassificationMessages } from '../classification-messages.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** What the title of an activity was read as, and why. */
export const classification: ClassificationMessages = {
  technique: {
    named: ({ technique, words }, { list }) =>
      `This activity is read as “${technique}”, because its title names ${list(quoted(words))}.`,
    alias: ({ technique, words }, { list }) =>
      `This activity is read as “${technique}”. Its title uses another name for it: ${list(quoted(words))}.`,
    weak: ({ technique, words }, { list }) =>
      `This activity may be “${technique}”. Its form is not named; the only hint is ${list(quoted(words))}, so please check it.`,
  },
  respelled: ({ words }, { list }) => `The spelling was read as a misspelling of ${list(quoted(words))}.`,
  unknown:
    'The form of this activity is not known from its title. Please choose the form, or write a title that names it, such as training, meeting or contest.',
  alsoNamed: ({ techniques }, { list }) =>
    `The title also names ${list(techniques.map((technique) => `“${technique}”`))}.`,
  functions: ({ names }, { list }) => `ADINDA functions that show: ${list(names)}.`,
  topics: ({ names }, { list }) => `Topics: ${list(names)}.`,
  channels: ({ names }, { list }) => `Channels: ${list(names)}.`,
};
