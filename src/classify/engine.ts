import type { LocalDate } from '../kernel/local-date.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { codesOf } from '../vocabulary/concept-of.js';
import { type AdindaFunction, adinda } from '../vocabulary/concepts/adinda.js';
import { channels } from '../vocabulary/concepts/channels.js';
import { techniques } from '../vocabulary/concepts/techniques.js';
import { topics } from '../vocabulary/concepts/topics.js';
import { ancestors, topOf } from '../vocabulary/queries.js';
import { successorOn } from '../vocabulary/succession.js';
import type { TopOfTechnique } from './choose-technique.js';
import { CHANNEL, CONTEXT, type Family, FORM, FUNCTION, TOPIC } from './entries.js';
import type { FunctionsOfTechniques } from './find-functions.js';
import { compileLexicon, type Lexicon, type LexiconRow } from './lexicon.js';
import { aliasRows, type ClassifyOptions } from './options.js';
import { listed } from './rows.js';
import { standardRoles, standardRows } from './standard-rows.js';
import { functionsOfTechnique } from './tables/functions.js';
import { respellable } from './tables/spelling.js';

/** The compiled tables, and what is known of the techniques. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly topOfTechnique: TopOfTechnique;
  readonly functions: FunctionsOfTechniques;
}

/** Compiles the tables and the caller's additions: some milliseconds, once. */
export function compileEngine({ aliases = [], asOf }: ClassifyOptions = {}, rows = standardRows()): Engine {
  return engineOf(inForce([...aliasRows(aliases), ...rows], asOf));
}

function engineOf(rows: Iterable<LexiconRow>): Engine {
  const usual = new Map<string, readonly AdindaFunction[]>();
  const tops = new Map<string, ReturnType<typeof topOf<keyof typeof techniques.concepts>>>();
  for (const code of codesOf(techniques)) {
    const line = [code, ...ancestors(techniques, code)];
    tops.set(code, topOf(techniques, code));
    const teller = line.find((wider) => functionsOfTechnique[wider] !== undefined);
    usual.set(code, (teller && functionsOfTechnique[teller]) ?? []);
  }
  return {
    lexicon: compileLexicon(rows, standardRoles(), listed(respellable)),
    topOfTechnique: tops,
    functions: { usual, order: codesOf(adinda) },
  };
}

const schemes: { readonly [F in Family]?: ConceptScheme } = {
  [FORM]: techniques,
  [CONTEXT]: techniques,
  [TOPIC]: topics,
  [CHANNEL]: channels,
  [FUNCTION]: adinda,
};

/** The rows with every concept as it is called on a day; rows of concepts that are not in force then are left out. */
function inForce(rows: readonly LexiconRow[], asOf: LocalDate | undefined): readonly LexiconRow[] {
  if (asOf === undefined) return rows;
  return rows.flatMap((row) => {
    const scheme = schemes[row.family];
    const concept = scheme === undefined ? row.concept : successorOn(scheme, row.concept, asOf);
    return concept === undefined ? [] : [{ ...row, concept }];
  });
}
