/** The value with which a form states that a list of codes or texts is empty: "ordinary member", "none". */
export { none } from '../parse/read-shape.js';

/** Where a form states of lists of rows that there is none. */
export const noneIn = 'noneIn';

/** What a row of a form has that stands although nothing but its id is filled in. */
export const keepRow = 'keepRow';
