import { type Kind, listOf, localDate, partial, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { isCode } from '../vocabulary/concept-of.js';
import { type AdindaFunction, adinda } from '../vocabulary/concepts/adinda.js';
import { type Channel, channels } from '../vocabulary/concepts/channels.js';
import { type Technique, techniques } from '../vocabulary/concepts/techniques.js';
import { type Topic, topics } from '../vocabulary/concepts/topics.js';
import { CHANNEL, type Family, FORM, FUNCTION, NEUTRAL, TOPIC } from './entries.js';
import type { LexiconRow } from './lexicon.js';
import { wordsOf } from './tokens.js';

/** Words of the caller's own, and what they speak for: at least one of the four. */
export interface ActivityAlias {
  /** One or more ways of writing it, each a word or a phrase; case and marks do not matter. */
  readonly forms: readonly string[];
  readonly technique?: Technique;
  readonly function?: AdindaFunction;
  readonly topic?: Topic;
  readonly channel?: Channel;
}

/** How titles are read. */
export interface ClassifyOptions {
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

/** The caller's aliases as rows, checked. */
export function aliasRows(aliases: readonly ActivityAlias[], caller: string): LexiconRow[] {
  return aliases.flatMap((alias) => {
    const { forms = [] } = alias;
    if (forms.length === 0 || forms.some((form) => !hasWord(form))) {
      throw new KimError('invalid-definition', `${caller}: an alias needs forms, each a text with a word in it.`);
    }
    const rows = [
      ...row(FORM, techniques, alias.technique, forms, caller),
      ...row(FUNCTION, adinda, alias.function, forms, caller),
      ...row(TOPIC, topics, alias.topic, forms, caller),
      ...row(CHANNEL, channels, alias.channel, forms, caller),
    ];
    if (rows.length > 0) return rows;
    throw new KimError(
      'invalid-definition',
      `${caller}: an alias needs a technique, a function, a topic or a channel.`,
    );
  });
}

/** Names that count for nothing as rows, checked. */
export function neutralRows(names: readonly string[], caller: string): LexiconRow[] {
  if (names.some((name) => !hasWord(name))) {
    throw new KimError('invalid-definition', `${caller}: a neutral name must be a text with a word in it.`);
  }
  return names.length === 0 ? [] : [{ family: NEUTRAL, concept: '', grade: 'weak', forms: names, own: true }];
}

function hasWord(form: string): boolean {
  return wordsOf(form).length > 0;
}

function row(
  family: Family,
  scheme: ConceptScheme,
  concept: string | undefined,
  forms: readonly string[],
  caller: string,
): LexiconRow[] {
  if (concept === undefined) return [];
  if (isCode(scheme, concept)) return [{ family, concept, grade: 'alias', forms, own: true }];
  throw new KimError(
    'unknown-id',
    `${caller}: an alias points to a concept that the scheme "${scheme.id}" does not have.`,
  );
}
