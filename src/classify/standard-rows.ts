import type { ConceptScheme } from '../vocabulary/concept.js';
import { channels } from '../vocabulary/concepts/channels.js';
import { techniques } from '../vocabulary/concepts/techniques.js';
import { topics } from '../vocabulary/concepts/topics.js';
import { descendants } from '../vocabulary/queries.js';
import {
  BACKDROP_MARKER,
  CHANNEL,
  CONTEXT,
  EVENT_VERB,
  type Family,
  FORM,
  FRONT_MARKER,
  FUNCTION,
  FUNCTION_WORD,
  GROUP,
  GROUP_MARKER,
  NAME_MARKER,
  NEUTRAL,
  PREPOSITION,
  TOPIC,
} from './entries.js';
import type { LexiconRow } from './lexicon.js';
import {
  type Attestation,
  type ChannelRow,
  type ContextRow,
  type FormRow,
  type FunctionRow,
  listed,
  type TopicRow,
  type WordList,
} from './rows.js';
import { channelForms } from './tables/channels.js';
import { communityActionForms } from './tables/community-action.js';
import { contestForms } from './tables/contests-and-festivals.js';
import { techniqueContext } from './tables/context.js';
import { disseminationForms } from './tables/dissemination.js';
import { educationForms } from './tables/education.js';
import { functionWords } from './tables/functions.js';
import { mediaForms } from './tables/media.js';
import { organisationForms } from './tables/organisation.js';
import { otherActivityForms } from './tables/other-activities.js';
import { rareTechniqueForms } from './tables/rare-techniques.js';
import { lookalikes, respellable } from './tables/spelling.js';
import { topicForms } from './tables/topics.js';
import {
  backdropMarkers,
  commonWords,
  eventVerbs,
  frontMarkers,
  functionWordList,
  groupMarkers,
  groupPhrases,
  neutralPhrases,
  personMarkers,
  placeMarkers,
  prepositions,
} from './tables/word-roles.js';

/** Decides for one form, by what it rests on, whether it is used; for trying the classifier with a source held out. */
export type FormFilter = (form: string, attested: Attestation | 'vocabulary') => boolean;

const formTables: readonly (readonly FormRow[])[] = [
  rareTechniqueForms,
  disseminationForms,
  mediaForms,
  educationForms,
  contestForms,
  organisationForms,
  communityActionForms,
  otherActivityForms,
];
const contextTable: readonly ContextRow[] = techniqueContext;
const topicTable: readonly TopicRow[] = topicForms;
const channelTable: readonly ChannelRow[] = channelForms;
const functionTable: readonly FunctionRow[] = functionWords;

/** Every row of every table, as written. */
export function* tableRows(): Generator<FormRow | ContextRow | TopicRow | ChannelRow | FunctionRow> {
  for (const table of formTables) yield* table;
  yield* contextTable;
  yield* topicTable;
  yield* channelTable;
  yield* functionTable;
}

/** The rows of all tables and of the vocabulary's own labels and aliases, in the one shape that is compiled. */
export function* standardRows(keep: FormFilter = () => true): Generator<LexiconRow> {
  for (const phrases of [neutralPhrases, groupPhrases]) {
    yield { family: NEUTRAL, concept: phrases === groupPhrases ? GROUP : '', grade: 'weak', forms: listed(phrases) };
  }
  for (const table of formTables) {
    for (const row of table) yield { ...compiled(row, keep), family: FORM };
  }
  for (const row of contextTable) yield { ...compiled(row, keep), family: CONTEXT, grade: 'weak' };
  yield { family: CONTEXT, concept: 'di-luar-lima-teknik', grade: 'weak', weight: 0.5, forms: listed(eventVerbs) };
  for (const row of topicTable)
    yield { ...compiled({ ...row, concept: row.topic }, keep), family: TOPIC, grade: 'alias' };
  for (const row of channelTable) {
    yield { ...compiled({ ...row, concept: row.channel }, keep), family: CHANNEL, grade: 'alias' };
  }
  for (const row of functionTable) {
    const within = row.within?.flatMap((code) => [code, ...descendants(techniques, code)]);
    yield { ...compiled({ ...row, concept: row.function }, keep), family: FUNCTION, grade: 'alias', within };
  }
  yield* vocabularyRows(techniques, FORM, [...formTables.flat(), ...contextTable], keep);
  yield* vocabularyRows(topics, TOPIC, topicTable, keep);
  yield* vocabularyRows(channels, CHANNEL, channelTable, keep);
}

interface AnyRow {
  readonly concept: string;
  readonly forms: WordList;
  readonly with?: WordList;
  readonly without?: WordList;
  readonly attested: Attestation;
}

function compiled<Row extends AnyRow>(row: Row, keep: FormFilter) {
  return {
    ...row,
    forms: listed(row.forms).filter((form) => keep(form, row.attested)),
    with: row.with === undefined ? undefined : listed(row.with),
    without: row.without === undefined ? undefined : listed(row.without),
  };
}

/** Terms and aliases of a scheme; a form that a table says more of is left to the table. */
function* vocabularyRows(
  scheme: ConceptScheme,
  family: Family,
  table: readonly { readonly forms: WordList }[],
  keep: FormFilter,
): Generator<LexiconRow> {
  const told = new Set(table.flatMap(({ forms }) => listed(forms)));
  for (const [concept, { term = concept.replaceAll('-', ' '), aliases = [] }] of Object.entries(scheme.concepts)) {
    const named = term.toLowerCase();
    if (!told.has(named)) yield { family, concept, grade: 'named', forms: [named] };
    const forms = aliases.filter((alias) => alias !== named && !told.has(alias) && keep(alias, 'vocabulary'));
    yield { family, concept, grade: 'alias', forms };
  }
}

/** The words that play a role in a sentence, by role. */
export function standardRoles(): readonly (readonly [number, readonly string[]])[] {
  return [
    [FUNCTION_WORD, listed(functionWordList)],
    [PREPOSITION, listed(prepositions)],
    [EVENT_VERB, listed(eventVerbs)],
    [NAME_MARKER, listed(placeMarkers)],
    [NAME_MARKER | GROUP_MARKER, listed(groupMarkers)],
    [NAME_MARKER, listed(personMarkers)],
    [FRONT_MARKER, listed(frontMarkers)],
    [BACKDROP_MARKER, listed(backdropMarkers)],
    [0, [...listed(commonWords), ...listed(lookalikes), ...listed(respellable)]],
  ];
}
