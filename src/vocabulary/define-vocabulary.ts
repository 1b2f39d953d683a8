import { isRecord } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { foldText, nearest, quoted } from '../kernel/text.js';
import { aliasLookup } from './alias-lookup.js';
import type { Concept, ConceptScheme } from './concept.js';
import { type Channel, channels } from './concepts/channels.js';
import { type Technique, techniques } from './concepts/techniques.js';
import { type Topic, topics } from './concepts/topics.js';
import { requireCode } from './kinds.js';

/** Code of a concept of a host: small letters, digits and hyphens behind `x-`, so that it is never taken for one of ours. */
export type OwnCode = `x-${string}`;

/** A concept of a host. */
export interface OwnConcept<Code extends string = string> {
  /** The concept of the library, or another one of the host, under which it stands and counts. */
  readonly broader: Code | OwnCode;
  /** How people write it: words by which titles are read. The code itself is one of them (`x-rembug-tani`: "rembug tani"). */
  readonly aliases?: readonly string[];
}

/** What a host adds to the lists of the library. */
export interface OwnConcepts {
  readonly techniques?: Readonly<Record<OwnCode, OwnConcept<Technique>>>;
  readonly topics?: Readonly<Record<OwnCode, OwnConcept<Topic>>>;
  readonly channels?: Readonly<Record<OwnCode, OwnConcept<Channel>>>;
}

/** The lists with what a host added. */
export interface OwnVocabulary {
  readonly techniques: ConceptScheme<Technique | OwnCode, 'techniques'>;
  readonly topics: ConceptScheme<Topic | OwnCode, 'topics'>;
  readonly channels: ConceptScheme<Channel | OwnCode, 'channels'>;
}

const lists = { techniques, topics, channels } as const;

/**
 * Lays concepts of a host under those of the library: kinds of activity, topics and channels that only one region knows. The
 * lists that come back work wherever a list does (`choices`, `aliasLookup`, `isWithin`), and a classifier reads titles by them.
 * What is counted and measured are the concepts of the library: `sharedCode` gives the one that stands above.
 *
 * @throws KimError `invalid-definition` that names the entry: a code without `x-`, an entry under a concept that is not there or
 * under itself, or a name that leads to another concept already.
 *
 * @example
 * ```ts
 * const own = defineVocabulary({ techniques: { 'x-rembug-tani': { broader: 'rembuk-warga', aliases: ['kumpul petani'] } } });
 * aliasLookup(own.techniques)('Kumpul Petani'); // 'x-rembug-tani'
 * isWithin(own.techniques, 'x-rembug-tani', 'rembuk-warga'); // true
 * sharedCode(own.techniques, 'x-rembug-tani'); // 'rembuk-warga'
 * ```
 */
export function defineVocabulary(definition: OwnConcepts): OwnVocabulary {
  if (!isRecord(definition)) throw fault('takes an object with any of techniques, topics, channels');
  const other = Object.keys(definition).find((name) => !Object.hasOwn(lists, name));
  if (other !== undefined) throw fault(`has no list ${quoted(other)}; there are techniques, topics, channels`);
  return frozen({
    techniques: laidUnder(techniques, definition.techniques, 'techniques'),
    topics: laidUnder(topics, definition.topics, 'topics'),
    channels: laidUnder(channels, definition.channels, 'channels'),
  });
}

/**
 * The concept of the library under which a code of a host stands; a code of the library is its own.
 *
 * @throws KimError `unknown-id` for a code that the list does not have.
 *
 * @example
 * ```ts
 * const { channels: ours } = defineVocabulary({ channels: { 'x-toa-masjid': { broader: 'pengeras-suara' } } });
 * sharedCode(ours, 'x-toa-masjid'); // 'pengeras-suara'
 * sharedCode(ours, 'pengeras-suara'); // 'pengeras-suara'
 * ```
 */
export function sharedCode<Code extends string>(scheme: ConceptScheme<Code | OwnCode>, code: Code | OwnCode): Code {
  requireCode(scheme, code, 'sharedCode');
  const rows: Readonly<Record<string, Concept>> = scheme.concepts;
  let shared: string = code;
  while (shared.startsWith('x-')) {
    const broader: string | undefined = rows[shared]?.broader;
    requireCode(scheme, broader, 'sharedCode');
    shared = broader as string;
  }
  return shared as Code;
}

function laidUnder<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
  rows: unknown,
  list: string,
): ConceptScheme<Code | OwnCode, Id> {
  if (rows === undefined) return scheme as ConceptScheme<Code | OwnCode, Id>;
  if (!isRecord(rows)) throw fault(`takes ${list} as an object of concepts by their codes`);
  const nameOf = aliasLookup(scheme);
  const taken = new Map<string, string>();
  const own: Record<string, Concept> = {};
  for (const [code, row] of Object.entries(rows)) {
    const entry = `${list}[${quoted(code)}]`;
    if (!/^x-[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) {
      throw fault(`${entry} needs a code of small letters, digits and hyphens behind "x-"`);
    }
    if (!isRecord(row)) throw fault(`${entry} takes an object with broader and aliases`);
    const aliases = row.aliases ?? [];
    if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string' || foldText(alias) === '')) {
      throw fault(`${entry}.aliases takes a list of texts with a word in each`);
    }
    for (const name of [termOf(code), ...aliases]) {
      const holder = nameOf(name) ?? taken.get(foldText(name));
      if (holder !== undefined && holder !== code) {
        throw fault(`${entry} has a name that leads to ${quoted(holder)} already`);
      }
      taken.set(foldText(name), code);
    }
    own[code] = { term: termOf(code), aliases, broader: row.broader as string, sources: [hostItself] };
  }
  for (const code of Object.keys(own)) requirePlace(code, scheme, own, list);
  return { ...scheme, concepts: { ...scheme.concepts, ...own } } as ConceptScheme<Code | OwnCode, Id>;
}

/** Every concept of a host leads up to one of the library. */
function requirePlace(code: string, scheme: ConceptScheme, own: Readonly<Record<string, Concept>>, list: string): void {
  const entry = `${list}[${quoted(code)}]`;
  const seen = new Set<string>();
  for (
    let at: string | undefined = code;
    at !== undefined && !Object.hasOwn(scheme.concepts, at);
    at = own[at]?.broader
  ) {
    if (seen.has(at)) throw fault(`${entry} stands under itself`);
    seen.add(at);
    const broader: unknown = own[at]?.broader;
    if (typeof broader === 'string' && (Object.hasOwn(scheme.concepts, broader) || Object.hasOwn(own, broader)))
      continue;
    const known = [...Object.keys(scheme.concepts), ...Object.keys(own)];
    const guess = typeof broader === 'string' ? nearest(broader, known) : undefined;
    throw fault(
      `${list}[${quoted(at)}].broader needs a concept of ${list}${guess === undefined ? '' : `; did you mean ${quoted(guess)}?`}`,
    );
  }
}

const termOf = (code: string) => code.slice(2).replaceAll('-', ' ');

/** Concepts of a host rest on the host; their sources are its own business. */
const hostItself = { source: 'x-host' } as unknown as Concept['sources'][0];

const fault = (what: string) => new KimError('invalid-definition', `defineVocabulary ${what}.`);
