/** What a group, or who measures it, can complete, in the order in which it is said. */
export const completionKinds = [
  'days',
  'lists',
  'parts-of-lists',
  'facts',
  'judgements',
  'registration',
  'other',
] as const;

/** What a group, or who measures it, can complete. */
export type CompletionKind = (typeof completionKinds)[number];
