import type { ConceptScheme } from '../vocabulary/concept.js';
import { verbForms, withNasal } from './affixes.js';
import {
  ADVERBIAL,
  BACKDROP_MARKER,
  BODY,
  CHANNEL,
  CONTEXT,
  CUE,
  EVENT_VERB,
  type Family,
  FOR_WHOM,
  FORM,
  FRONT_MARKER,
  FUNCTION_WORD,
  GOVERNOR,
  GROUP,
  GROUP_MARKER,
  HOLDS,
  JOINER,
  NAME_MARKER,
  NEUTRAL,
  NOUN,
  OCCASION,
  PASSIVE,
  PREPOSITION,
  SERVICE,
  STATUS,
  STATUS_WORD,
  THING,
  TOPIC,
} from './entries.js';
import type { LexiconRow } from './lexicon.js';
import { type ContextRow, type FormRow, listed, type StatusRow, type TopicRow, type WordList } from './rows.js';
import { channels, techniques, topics } from './schemes.js';
import { bodyForms } from './tables/bodies.js';
import { channelForms } from './tables/channels.js';
import { communityActionForms } from './tables/community-action.js';
import { contestForms } from './tables/contests-and-festivals.js';
import { techniqueContext } from './tables/context.js';
import { cueWords } from './tables/cues.js';
import { disseminationForms } from './tables/dissemination.js';
import { educationForms } from './tables/education.js';
import { mediaForms } from './tables/media.js';
import { organisationForms } from './tables/organisation.js';
import { otherActivityForms } from './tables/other-activities.js';
import { rareTechniqueForms } from './tables/rare-techniques.js';
import { lookalikes, respellable } from './tables/spelling.js';
import { statusWords } from './tables/status.js';
import { topicForms } from './tables/topics.js';
import {
  adverbials,
  backdropMarkers,
  commonWords,
  eventVerbs,
  forWhom,
  frontMarkers,
  functionWordList,
  governingNouns,
  governors,
  groupMarkers,
  groupPhrases,
  holders,
  joiners,
  neutralPhrases,
  occasions,
  passives,
  personMarkers,
  placeMarkers,
  prepositions,
  serviceWords,
  things,
} from './tables/word-roles.js';

/** Decides for one form of a row, or of the vocabulary, whether it is used; for trying the classifier with a source held out. */
export type FormFilter = (form: string, row?: WordList) => boolean;

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

/** The other tables, each with its family and with what its rows call their concept. */
const otherTables: readonly (readonly [Family, Called, readonly OtherRow[]])[] = [
  [TOPIC, 'topic', topicForms],
  [CHANNEL, 'channel', channelForms],
  [BODY, 'body', bodyForms],
  [STATUS, 'status', statusWords],
  [CUE, 'cue', cueWords],
];
type Called = 'topic' | 'channel' | 'body' | 'status' | 'cue';
type OtherRow = Omit<TopicRow, 'topic'> & { readonly [Key in Called]?: string } & Partial<Pick<StatusRow, 'strength'>>;

const strengths = { whole: 4, label: 3, head: 2.5, strong: 2, light: 1, state: 0.5 };

/** Every row of every table, as written. */
export function* tableRows(): Generator<FormRow | ContextRow | OtherRow> {
  for (const table of [...formTables, contextTable]) yield* table;
  for (const [, , table] of otherTables) yield* table;
}

/** The rows of all tables and of the vocabulary's own labels and aliases, in the one shape that is compiled. */
export function* standardRows(keep: FormFilter = () => true): Generator<LexiconRow> {
  for (const phrases of [neutralPhrases, groupPhrases]) {
    yield { family: NEUTRAL, concept: phrases === groupPhrases ? GROUP : '', grade: 'weak', forms: listed(phrases) };
  }
  yield { family: NEUTRAL, concept: '', grade: 'weak', forms: ['belajar dari'], start: true };
  for (const table of formTables) {
    for (const row of table) yield { grade: 'alias', ...compiled(row, keep), family: FORM };
  }
  for (const row of contextTable) yield { ...compiled(row, keep), family: CONTEXT, grade: 'weak' };
  yield { family: CONTEXT, concept: 'di-luar-lima-teknik', grade: 'weak', weight: 0.5, forms: actingVerbs() };
  for (const [family, called, table] of otherTables) {
    for (const row of table) {
      const weight = row.strength && strengths[row.strength];
      yield { ...compiled({ ...row, concept: row[called] ?? '' }, keep), family, grade: 'alias', weight };
    }
  }
  yield* vocabularyRows(techniques, FORM, [...formTables.flat(), ...contextTable], keep);
  yield* vocabularyRows(topics, TOPIC, topicForms, keep);
  yield* vocabularyRows(channels, CHANNEL, channelForms, keep);
}

interface AnyRow {
  readonly concept: string;
  readonly forms: WordList;
  readonly with?: WordList;
  readonly without?: WordList;
}

function compiled<Row extends AnyRow>(row: Row, keep: FormFilter) {
  return {
    ...row,
    forms: listed(row.forms).filter((form) => keep(form, row.forms)),
    with: row.with === undefined ? undefined : listed(row.with),
    without: row.without === undefined ? undefined : listed(row.without),
  };
}

/** Terms and aliases of a scheme; a form that a table states more of is left to the table. */
function* vocabularyRows(
  scheme: ConceptScheme,
  family: Family,
  table: readonly { readonly forms: WordList }[],
  keep: FormFilter,
): Generator<LexiconRow> {
  const stated = new Set(table.flatMap(({ forms }) => listed(forms)));
  for (const [concept, { term = concept.replaceAll('-', ' '), aliases = [] }] of Object.entries(scheme.concepts)) {
    const named = term.toLowerCase();
    if (!stated.has(named)) yield { family, concept, grade: 'named', forms: [named] };
    const forms = aliases.filter((alias) => alias !== named && !stated.has(alias) && keep(alias));
    yield { family, concept, grade: 'alias', forms };
  }
}

/** Verbs of doing in the bare form of headlines and in their active one; "menurut" is none. */
function withActive(verbs: WordList): string[] {
  return listed(verbs).flatMap((verb) => [verb, ...withNasal('me', verb).filter((active) => active !== 'menurut')]);
}

/** All verbs that state that something was done but not what. */
function actingVerbs(): string[] {
  return [...withActive(eventVerbs), ...withActive(holders), ...withActive(governors), ...listed(passives)];
}

/** The words that play a role in a sentence, by role. */
export function standardRoles(): readonly (readonly [number, readonly string[]])[] {
  return [
    [FUNCTION_WORD, [...listed(functionWordList), ...listed(adverbials)]],
    [PREPOSITION, listed(prepositions)],
    [EVENT_VERB, actingVerbs()],
    [
      STATUS_WORD,
      (statusWords as readonly StatusRow[]).flatMap(({ forms, strength, inflect }) =>
        strength === 'strong' || strength === 'state'
          ? listed(forms)
              .filter((form) => !form.includes(' '))
              .flatMap((form) => (inflect === undefined ? form : verbForms(form)))
          : [],
      ),
    ],
    [NAME_MARKER, listed(placeMarkers)],
    [NAME_MARKER | GROUP_MARKER, listed(groupMarkers)],
    [NAME_MARKER, listed(personMarkers)],
    [FRONT_MARKER, [...listed(frontMarkers), ...listed(occasions)]],
    [BACKDROP_MARKER, listed(backdropMarkers)],
    [GOVERNOR, ['lewat', ...withActive(governors)]],
    [GOVERNOR | NOUN, listed(governingNouns)],
    [GOVERNOR | HOLDS, withActive(holders)],
    [PASSIVE, listed(passives)],
    [FOR_WHOM | ADVERBIAL, listed(forWhom)],
    [SERVICE, listed(serviceWords)],
    [JOINER, listed(joiners)],
    [THING, listed(things)],
    [ADVERBIAL, listed(adverbials)],
    [OCCASION, listed(occasions)],
    [0, [...listed(commonWords), ...listed(lookalikes), ...listed(respellable)]],
  ];
}
