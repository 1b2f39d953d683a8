/** The codes of a concept scheme, by its id. */
export type CodesOf = (scheme: string) => ReadonlySet<unknown>;

/** Whether a value has a shape in every part and nothing beside it. */
export type Guard = (value: unknown) => boolean;

/** Guards of the objects and lists that a kind of submission is made of, by their place. */
export type Guards = Readonly<Record<string, Guard>>;
