import type { ClassificationMessages } from '../classification-messages.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** What the title of an activity was read as, and why. */
export const classification: ClassificationMessages = {
  technique: {
    named: ({ technique, words }, { list, pick }) =>
      `This activity is read as “${pick(technique)}”, because its title names ${list(quoted(words))}.`,
    alias: ({ technique, words }, { list, pick }) =>
      `This activity is read as “${pick(technique)}”. Its title uses another name for it: ${list(quoted(words))}.`,
    weak: ({ technique, words }, { list, pick }) =>
      `This activity may be “${pick(technique)}”. Its form is not named; the only hint is ${list(quoted(words))}, so please check it.`,
  },
  respelled: ({ words }, { list }) => `The spelling was read as a misspelling of ${list(quoted(words))}.`,
  unknown:
    'The form of this activity is not known from its title. Please choose the form, or write a title that names it, such as training, meeting or contest.',
  alsoNamed: ({ techniques }, { list, pick }) =>
    `The title also names ${list(techniques.map((technique) => `“${pick(technique)}”`))}.`,
  functions: ({ names }, { list, pick }) => `ADINDA functions that show: ${list(names.map(pick))}.`,
  topics: ({ names }, { list, pick }) => `Topics: ${list(names.map(pick))}.`,
  channels: ({ names }, { list, pick }) => `Channels: ${list(names.map(pick))}.`,
};
