import type { LocalDate } from '../kernel/local-date.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { codesOf } from '../vocabulary/concept-of.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import { ancestors, topOf } from '../vocabulary/queries.js';
import { successorOn } from '../vocabulary/succession.js';
import type { TopOfTechnique } from './choose-technique.js';
import { CHANNEL, CONTEXT, type Family, FORM, FUNCTION, TOPIC } from './entries.js';
import type { FunctionRule, FunctionRules } from './find-functions.js';
import { compileLexicon, type Lexicon, type LexiconRow } from './lexicon.js';
import { aliasRows, type ClassifyOptions, neutralRows, ownConceptRows } from './options.js';
import { type FunctionsRow, listed } from './rows.js';
import { adinda, channels, techniques, topics } from './schemes.js';
import { standardRoles, standardRows } from './standard-rows.js';
import { functionsTable } from './tables/functions.js';
import { respellable } from './tables/spelling.js';

/** The compiled tables, and what is known of the techniques. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly topOfTechnique: TopOfTechnique;
  readonly functions: FunctionRules;
}

/** Compiles the tables and the caller's additions: some milliseconds, once. */
export function compileEngine(
  { vocabulary, aliases = [], neutralNames = [], asOf }: ClassifyOptions = {},
  rows = standardRows(),
  caller = 'createClassifier',
): Engine {
  return engineOf(
    inForce(
      [
        ...ownConceptRows(vocabulary),
        ...aliasRows(aliases, vocabulary, caller),
        ...neutralRows(neutralNames, caller),
        ...rows,
      ],
      asOf,
    ),
  );
}

function engineOf(rows: Iterable<LexiconRow>): Engine {
  const tops = new Map<string, Technique>();
  for (const code of codesOf(techniques)) tops.set(code, topOf(techniques, code));
  return {
    lexicon: compileLexicon(rows, standardRoles(), listed(respellable)),
    topOfTechnique: tops,
    functions: { of: functionRules(), order: codesOf(adinda) },
  };
}

/**
 * The rows of the table by technique: what a technique gives is stated by its own rows or, where it has none, by those
 * of the nearest wider one; what rows add holds for all techniques below the one they name.
 */
function functionRules(): ReadonlyMap<string, readonly FunctionRule[]> {
  const table: readonly FunctionsRow[] = functionsTable;
  const rules = new Map<string, readonly FunctionRule[]>();
  for (const code of codesOf(techniques)) {
    const line: readonly Technique[] = [code, ...ancestors(techniques, code)];
    const teller = line.find((wider) =>
      table.some(({ acts, gives, when }) => gives !== undefined && when === undefined && acts.includes(wider)),
    );
    const fitting = table.filter(({ acts, gives }) =>
      gives === undefined ? acts.some((act) => line.includes(act)) : acts.some((act) => act === teller),
    );
    rules.set(code, fitting.map(compiledRule));
  }
  return rules;
}

function compiledRule({ when = [], unless = [], gives, adds = [] }: FunctionsRow): FunctionRule {
  return { when, unless, gives, adds };
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
