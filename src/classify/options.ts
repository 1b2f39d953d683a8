import { type Kind, listOf, localDate, partial, record, shape, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import { foldText, nearest, quoted } from '../kernel/text.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { isCode } from '../vocabulary/concept-of.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import { type OwnCode, type OwnVocabulary, sharedCode } from '../vocabulary/define-vocabulary.js';
import { CHANNEL, type Family, FORM, FUNCTION, NEUTRAL, TOPIC } from './entries.js';
import type { LexiconRow } from './lexicon.js';
import { adinda, channels, techniques, topics } from './schemes.js';
import { wordsOf } from './tokens.js';

/** Words of the caller's own, and what they speak for: at least one of the four. */
export interface ActivityAlias {
  /** One or more ways of writing it, each a word or a phrase; case and marks do not matter. */
  readonly forms: readonly string[];
  readonly technique?: Technique | OwnCode;
  readonly function?: AdindaFunction;
  readonly topic?: Topic | OwnCode;
  readonly channel?: Channel | OwnCode;
}

/** How titles are read. */
export interface ClassifyOptions {
  /**
   * Concepts of the caller's own (`defineVocabulary`), whose names are read like aliases. What is found is the concept of the
   * library under which one stands; `own` states the caller's.
   */
  readonly vocabulary?: OwnVocabulary;
  /** Words beside those of the tables. At the same words they win; a longer phrase of the tables still wins over them. */
  readonly aliases?: readonly ActivityAlias[];
  /**
   * Names that sound like something else, such as a group called "KIM Diskusi": their words count for no technique, topic
   * or channel.
   */
  readonly neutralNames?: readonly string[];
  /** States a concept that was retired by this day as its successor, and one that had none or had not begun not at all. */
  readonly asOf?: LocalDate;
}

/** The kinds of these options. */
export const classifyOptions: Readonly<Record<string, Kind>> = {
  vocabulary: /* @__PURE__ */ shape('what defineVocabulary gives', {
    techniques: /* @__PURE__ */ shape('a scheme', { concepts: record }),
    topics: /* @__PURE__ */ shape('a scheme', { concepts: record }),
    channels: /* @__PURE__ */ shape('a scheme', { concepts: record }),
  }),
  aliases: /* @__PURE__ */ listOf(
    /* @__PURE__ */ partial('an alias', {
      forms: /* @__PURE__ */ listOf(text, 'a list of texts'),
      technique: text,
      function: text,
      topic: text,
      channel: text,
    }),
    'a list of aliases',
  ),
  neutralNames: /* @__PURE__ */ listOf(text, 'a list of names'),
  asOf: localDate,
};

/** The caller's concepts, with their names, as rows. */
export function ownConceptRows(vocabulary: OwnVocabulary | undefined): LexiconRow[] {
  if (vocabulary === undefined) return [];
  return facets.flatMap(({ family, list }) => {
    const scheme: ConceptScheme = vocabulary[list];
    return Object.entries(scheme.concepts).flatMap(([code, { term = '', aliases = [] }]) =>
      code.startsWith('x-') ? [rowOf(family, scheme, code, [...new Set([term, ...aliases].map(foldText))])] : [],
    );
  });
}

/** The caller's aliases as rows, checked. */
export function aliasRows(
  aliases: readonly ActivityAlias[],
  vocabulary: OwnVocabulary | undefined,
  caller: string,
): LexiconRow[] {
  return aliases.flatMap((alias: ActivityAlias, i) => {
    const entry = `aliases[${i}]`;
    const { forms = [] } = alias;
    if (forms.length === 0 || forms.some((form) => !hasWord(form))) {
      throw new KimError('invalid-definition', `${caller} needs ${entry}.forms: texts, each with a word in it.`);
    }
    const rows = [
      ...facets.flatMap(({ family, list, of }) =>
        alias[of] === undefined
          ? []
          : [
              checkedRow(
                family,
                vocabulary?.[list] ?? shipped[list],
                alias[of],
                forms,
                `${caller} needs ${entry}.${of}`,
              ),
            ],
      ),
      ...(alias.function === undefined
        ? []
        : [checkedRow(FUNCTION, adinda, alias.function, forms, `${caller} needs ${entry}.function`)]),
    ];
    if (rows.length > 0) return rows;
    throw new KimError(
      'invalid-definition',
      `${caller} needs in ${entry} a technique, a function, a topic or a channel.`,
    );
  });
}

/** Names that count for nothing as rows, checked. */
export function neutralRows(names: readonly string[], caller: string): LexiconRow[] {
  const wrong = names.findIndex((name) => !hasWord(name));
  if (wrong >= 0) {
    throw new KimError('invalid-definition', `${caller} needs neutralNames[${wrong}]: a text with a word in it.`);
  }
  return names.length === 0 ? [] : [{ family: NEUTRAL, concept: '', grade: 'weak', forms: names, own: true }];
}

const shipped = { techniques, topics, channels } as const;
const facets = [
  { family: FORM, list: 'techniques', of: 'technique' },
  { family: TOPIC, list: 'topics', of: 'topic' },
  { family: CHANNEL, list: 'channels', of: 'channel' },
] as const;

function hasWord(form: string): boolean {
  return wordsOf(form).length > 0;
}

function checkedRow(
  family: Family,
  scheme: ConceptScheme,
  concept: string,
  forms: readonly string[],
  entry: string,
): LexiconRow {
  if (isCode(scheme, concept)) return rowOf(family, scheme, concept, forms);
  const guess = nearest(concept, Object.keys(scheme.concepts));
  const hint = guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`;
  throw new KimError('unknown-id', `${entry}: a code of the list "${scheme.id}".${hint}`);
}

/** A row leads to a concept of the library; one of the caller's own stands beside it. */
function rowOf(family: Family, scheme: ConceptScheme, code: string, forms: readonly string[]): LexiconRow {
  const concept = sharedCode(scheme, code);
  return {
    family,
    concept,
    grade: 'alias',
    forms,
    own: true,
    ...(concept !== code && { ownConcept: code as OwnCode }),
  };
}
