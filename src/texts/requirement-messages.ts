import type { RequirementCode, RequirementStatus, RequirementVerdict } from '../model/requirement.js';
import type { Message } from './message.js';

/** Lists that are whole only if a mark says so. */
type List = 'members' | 'relations' | 'decrees' | 'registryEntries';

/** Fields that are no lists, for which the requirements of this library ask. */
type AskedField = 'formation.initiative' | 'formation.deliberated' | 'membershipPolicy.restrictedBy' | 'bodyType';

/** Facts of the entries of these lists that are no noun by their label, or that no form asks for. */
type Fact = 'exOfficio' | 'counterpart.id';

/** Which part of a list is asked for. */
type ListPart = 'all' | 'rest' | 'recorded' | 'both';

/** The sentences about the requirements of a KIM. */
export interface RequirementMessages {
  /** What each requirement asks for, as a noun phrase. `limits`: the numbers of the rule set that make it up. */
  readonly names: {
    readonly [Code in RequirementCode]: Message<{ readonly minimum?: number; readonly maximum?: number }>;
  };
  readonly verdicts: { readonly [Verdict in RequirementVerdict]: string };
  readonly statuses: { readonly [Status in RequirementStatus]: string };
  /** Instead of the status, where a person must settle something. */
  readonly toClarify: string;
  /** Which parts are known to hold, and which are not known; titles of rules. */
  readonly parts: Message<{ readonly held: readonly string[]; readonly notKnown: readonly string[] }>;
  /** What is recorded holds, but the list is not stated to be complete. */
  readonly heldSoFar: Readonly<Record<List, string>>;
  /** Nothing that is recorded will do, but the list is not stated to be complete. */
  readonly failsSoFar: Readonly<Record<'decrees' | 'registryEntries', string>>;
  readonly heading: Message<{ readonly name?: string; readonly verdict: string }>;
  /** Before the findings that no requirement covers. */
  readonly alsoClarify: string;
  readonly askFirst: string;
  /**
   * What a list is called in a question. `all`: nobody gave it. `rest`: some entries are recorded, and there may be others.
   * `recorded`: facts of recorded entries are missing. `both`: the last two.
   */
  readonly lists: Readonly<Record<List, Readonly<Record<ListPart, string>>>>;
  /** How a field that is no list is asked for, in words that can be read out. */
  readonly asked: Readonly<Record<AskedField, string>>;
  /** How any other field is asked for, by its label. */
  readonly askedFor: (label: string) => string;
  /** What these facts of an entry are called in a question; the others by the label of their field. */
  readonly facts: Readonly<Record<Fact, string>>;
  /** One question: which field, which facts of each entry, and how many rules it decides. */
  readonly question: Message<{
    readonly field: string;
    readonly facts: readonly string[];
    readonly part: ListPart;
    readonly rules: number;
  }>;
}
