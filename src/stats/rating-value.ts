/** One rating: a number or, where answers are only distinguished, a word; `null` or `undefined` where nobody rated. */
export type RatingValue = number | string | null | undefined;
