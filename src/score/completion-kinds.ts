/** Every kind of what can be completed. */
export const completionKinds = [
  'days',
  'lists',
  'parts-of-lists',
  'facts',
  'judgements',
  'registration',
  'formation-day',
  'months',
  'other',
] as const;

/** What a group, or who measures it, can complete. */
export type CompletionKind = (typeof completionKinds)[number];
