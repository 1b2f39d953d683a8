import type { CellContent } from '../../cells/content.js';

/** Marks for "as in the row above". */
const ditto = /^[- ]*(?:s\.? ?d\.? ?a|idem|ditto|sama dengan di ?atas|sda di ?atas|〃|["“”]{1,2}|''|,,|``)[-. ]*$/i;
const longestDitto = 24;
/** Most cells begin with something else. */
const mayBegin = /^[\s\-sid〃"“”',`]/i;

/** Whether a cell says "as in the row above". */
export const isDitto = (content: CellContent) =>
  typeof content === 'string' && content.length <= longestDitto && mayBegin.test(content) && ditto.test(content.trim());
