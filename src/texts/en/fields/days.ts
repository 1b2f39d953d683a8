/* How much of a date its field takes. A test holds every help to what the form accepts. */

export const monthOrYear = 'Where the day is not known, the month and year will do, or the year alone.';
export const month = 'Where the day is not known, the month and year will do.';
export const wholeDay = 'Write day, month and year.';
