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
      `This activity may be “${technique}”. Its form is not named; the only ${words.length === 1 ? 'hint is' : 'hints are'} ${list(quoted(words))}, so please check it.`,
  },
  respelled: ({ words }, { list }) => `The spelling was read as a misspelling of ${list(quoted(words))}.`,
  unknown:
    'The form of this activity is not known from its title. Please choose the form, or write a title that names it, such as training, meeting or contest.',
  alsoNamed: ({ techniques }, { list }) =>
    `The title also names ${list(techniques.map((technique) => `“${technique}”`))}.`,
  status: {
    planned: ({ words }, { list }) => `This activity is only planned, because its title says ${list(quoted(words))}.`,
    'not-held': ({ words }, { list }) =>
      `This activity did not take place, because its title says ${list(quoted(words))}. It is not counted.`,
    'no-activity': ({ words }, { list }) =>
      words.length === 0
        ? 'This title is only a name and tells of no activity.'
        : `This title tells of no activity; the hint is ${list(quoted(words))}.`,
  },
  actor: ({ words }, { list }) => `Who acts: ${list(quoted(words))}.`,
  audience: ({ words }, { list }) => `For whom: ${list(quoted(words))}.`,
  occasion: ({ words }, { list }) => `When or on what occasion: ${list(quoted(words))}.`,
  functions: ({ names }, { list }) =>
    `ADINDA ${names.length === 1 ? 'function that shows' : 'functions that show'}: ${list(names)}.`,
  topics: ({ names }, { list }) => `${names.length === 1 ? 'Topic' : 'Topics'}: ${list(quoted(names))}.`,
  channels: ({ names }, { list }) => `${names.length === 1 ? 'Channel' : 'Channels'}: ${list(quoted(names))}.`,
};
