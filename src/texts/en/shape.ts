import type { JsonType, NotADate } from '../../parse/shape-issue.js';
import type { Language } from '../language.js';

const whatIsExpected: { readonly [Type in JsonType]: string } = {
  string: 'This field must be text.',
  number: 'This field must be a number. Write the figure alone, such as 1500.',
  boolean: 'This field must be answered with yes or no.',
  array: 'This field must be a list, even if it holds only one entry.',
  object: 'This part must consist of several fields, not of a single one.',
  null: 'This field must be empty.',
  other: 'This field cannot be read.',
};

const whatIsNoDate: { readonly [Found in NotADate]?: string } = {
  words: 'Write the date with its numbers, such as 17 March 2016. Words such as “yesterday” cannot be read.',
  doubt: 'Write the date without a mark of doubt such as “?”, such as 17 March 2016.',
  other:
    'This is not one day of the calendar, or it is not written properly. Write one date only and no place, such as 17 March 2016.',
};

/** Whoever knows no more than a part of a day may leave its field empty, unless it must be filled in: then a form may take a month. */
const notADate: Language['shape']['shape.not-a-date'] = ({ found, required }) =>
  whatIsNoDate[found] ??
  (required && found === 'year'
    ? 'A year alone is not enough. Write its month too, and the day where it is asked for.'
    : `This is not one whole date. Write day, month, then year, such as 17 March 2016${required ? '' : ', or leave it empty if it is not known'}.`);

const fillIn = (required: true | undefined) =>
  required ? 'Fill it in.' : 'Fill it in, or remove it if there is nothing to enter.';

export const shape: Language['shape'] = {
  'shape.not-an-object': () => 'This is neither a registration of a group nor an activity report.',
  'shape.unknown-kind': () =>
    'This kind of document is not known. It must be a registration of a group or an activity report.',
  'shape.unsupported-version': () =>
    'This version of the document is not known. Make the document again with the newest application.',
  'shape.missing': () => 'This field has not been filled in.',
  'shape.wrong-type': ({ expected, found, required, couldBeTwo }) => {
    if (found === 'null') return `This field is there but empty. ${fillIn(required)}`;
    return couldBeTwo
      ? 'This number could be read in two ways. Write thousands without a mark, such as 1500, and a fraction with a single decimal, such as 1.5.'
      : whatIsExpected[expected];
  },
  'shape.unknown-code': ({ noneBesideOthers }) =>
    noneBesideOthers
      ? '“None” is chosen together with another entry. Remove one of them.'
      : 'This entry is not one of the choices. Take one from the list.',
  'shape.not-a-date': notADate,
  'shape.ill-formed-text': () => 'A character in this text is damaged. Delete the text and type it again.',
  'shape.control-character': () =>
    'This text contains a character that cannot be stored, perhaps from copying. Delete the text and type it again.',
  'shape.unseen-character': () =>
    'This text contains an invisible character, perhaps from copying. It is better to delete the text and type it again.',
  'shape.empty-text': ({ required }) => `This field is empty or holds only spaces. ${fillIn(required)}`,
  'shape.too-long': ({ maximum }, { number }) =>
    `This text is too long. It may have at most ${number(maximum)} letters.`,
  'shape.too-many': ({ maximum }, { number }) =>
    `This list is too long. It may have at most ${number(maximum)} entries; the rest was not read.`,
  'shape.out-of-range': ({ minimum, maximum }, { number }) =>
    `This number must be between ${number(minimum)} and ${number(maximum)}.`,
  'shape.not-a-whole-number': () =>
    'This field must be a whole number. Write it without a fraction and without marks, such as 1500.',
  'shape.unknown-key': ({ count }, { number }) =>
    count === 1
      ? 'There is one field here that is not known and was not read. Check its name.'
      : `There are ${number(count)} fields here that are not known and were not read. Check their names.`,
};
