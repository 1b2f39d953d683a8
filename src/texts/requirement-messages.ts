import type { RequirementCode, RequirementStatus, RequirementVerdict } from '../model/requirement.js';
import type { Message } from './message.js';

/** Lists that are whole only if a mark says so. */
type List = 'members' | 'relations' | 'decrees' | 'registryEntries';

/** Facts of the entries of these lists that questions ask for. */
type Fact =
  | 'offices'
  | 'sex'
  | 'ageBand'
  | 'elements'
  | 'publicOffices'
  | 'exOfficio'
  | 'counterpart.kind'
  | 'kind'
  | 'issuer'
  | 'effect'
  | 'issuedOn'
  | 'expiresOn'
  | 'registrar'
  | 'registeredOn';

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
  readonly heading: Message<{ readonly name?: string; readonly verdict: string }>;
  /** Before the findings that no requirement covers. */
  readonly alsoClarify: string;
  readonly askFirst: string;
  /** What a whole list is called in a question, where its label alone would not do. */
  readonly lists: Readonly<Record<List, string>>;
  /** What is called for where some entries of a list are recorded already. */
  readonly restOfLists: Readonly<Record<List, string>>;
  /** What the facts of an entry are called in a question. */
  readonly facts: Readonly<Record<Fact, string>>;
  /** One question: which field, which facts of each entry, and how many rules it decides. */
  readonly question: Message<{ readonly field: string; readonly facts: readonly string[]; readonly rules: number }>;
}
