import {
  callable,
  numberWithin,
  optional,
  requireArgument,
  requireOptions,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { scorecards } from '../model/kinds.js';
import type { Scorecard } from '../model/scorecard.js';
import { median } from '../stats/median.js';

/** How groups are set beside their peers. */
export interface PeerOptions {
  /** The stratum of a card, such as `desa-kecil`: only groups of the same stratum are peers. Absent: all are. */
  readonly strata?: (card: Scorecard, index: number) => string | undefined;
  /** Peers with a value that are needed before anything is said; default 10. */
  readonly minimum?: number;
  /** The share of peers that must stand below (or above) for a strength (or weakness); default 0.75. */
  readonly from?: number;
}

/** One result of a group beside the same result of its peers. Values are on the range of the framework, higher always better. */
export interface PeerStanding {
  /** Code of a criterion, or of a group of the framework. */
  readonly code: string;
  readonly value: number;
  /** The middle of the peers, without the group itself. */
  readonly median: number;
  /** `value - median`. */
  readonly gap: number;
  /** Share of the peers that stand below; those who stand level count half. */
  readonly shareBelow: number;
  /** How many peers have a value. */
  readonly peers: number;
  readonly standing: 'strength' | 'weakness' | 'as-peers';
}

/** Where a group is strong and where it is weak beside its peers. It says nothing of whether the peers do well. */
export interface PeerProfile {
  readonly kimId?: string;
  readonly stratum?: string;
  /** Other groups of the stratum. */
  readonly peers: number;
  /** `too-few-peers`: nothing is said. `no-stratum`: it is not known with whom to compare. */
  readonly status: 'compared' | 'too-few-peers' | 'no-stratum';
  /** Of the index and its groups, from the top down; those with a value and enough peers. */
  readonly groups: readonly PeerStanding[];
  /** Of the criteria of the index that were measured; with the lowest result assumed for silence nobody is compared. */
  readonly criteria: readonly PeerStanding[];
  /** Codes of criteria: the largest gap first. */
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
}

/**
 * Sets every group beside the others of its stratum: where it is strong, and where weak. For a talk with the group, beside
 * its own score; a place in a list is no goal of its own.
 *
 * @param cards of one framework, or of frameworks that were calibrated for the strata: all cards of a stratum under one.
 * @returns one profile for each card, in their order.
 * @throws KimError `invalid-argument` for cards of different frameworks in one stratum, and options that are none.
 *
 * @example
 * ```ts
 * const village = (i) => scoreValues({ iks: i / 20, ike: 0.5, ikl: 0.5 }, idmFramework);
 * const profiles = compareWithPeers(Array.from({ length: 20 }, (_, i) => village(i)));
 * profiles[19].strengths; // ['iks']
 * profiles[0].weaknesses; // ['iks']
 * profiles[0].criteria[1].standing; // 'as-peers'
 * compareWithPeers([village(1), village(2)])[0].status; // 'too-few-peers'
 * ```
 */
export function compareWithPeers(cards: readonly Scorecard[], options: PeerOptions = {}): PeerProfile[] {
  requireArgument(cards, scorecards, 'compareWithPeers', 'cards');
  requireOptions(options, kinds, 'compareWithPeers');
  const { strata, minimum = 10, from = 0.75 } = options;
  const keys = cards.map((card, index) => (strata === undefined ? '' : stratumOf(strata(card, index))));
  const tables = new Map<string, StratumTable>();
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue;
    const table = tables.get(key) ?? { framework: cards[index]?.framework, cards: 0, values: new Map() };
    tables.set(key, table);
    const card = cards[index] as Scorecard;
    if (card.framework !== table.framework) {
      throw new KimError('invalid-argument', 'compareWithPeers needs cards of one framework in each stratum.');
    }
    table.cards++;
    for (const { code, value } of [...groupValues(card), ...criterionValues(card)]) {
      const known = table.values.get(code);
      if (known === undefined) table.values.set(code, [value]);
      else known.push(value);
    }
  }
  for (const { values } of tables.values()) for (const all of values.values()) all.sort((a, b) => a - b);
  return cards.map((card, index): PeerProfile => {
    const key = keys[index];
    const table = key === undefined ? undefined : tables.get(key);
    const peers = table === undefined ? 0 : table.cards - 1;
    const about = {
      ...(card.kimId === undefined ? {} : { kimId: card.kimId }),
      ...(strata === undefined || key === undefined ? {} : { stratum: key }),
      peers,
    };
    const nothing = { groups: [], criteria: [], strengths: [], weaknesses: [] };
    if (table === undefined) return { ...about, status: 'no-stratum', ...nothing };
    if (peers < minimum) return { ...about, status: 'too-few-peers', ...nothing };
    const beside = ({ code, value }: CodeValue): readonly PeerStanding[] => {
      const all = table.values.get(code) as readonly number[];
      return all.length - 1 < minimum ? [] : [standingOf(code, value, all, from)];
    };
    const criteria = criterionValues(card).flatMap(beside);
    const ofStanding = (wanted: PeerStanding['standing']) =>
      criteria
        .filter(({ standing }) => standing === wanted)
        .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
        .map(({ code }) => code);
    return {
      ...about,
      status: 'compared',
      groups: groupValues(card).flatMap(beside),
      criteria,
      strengths: ofStanding('strength'),
      weaknesses: ofStanding('weakness'),
    };
  });
}

const textOrNone = /* @__PURE__ */ optional(text);

function stratumOf(given: string | undefined): string | undefined {
  requireArgument(given, textOrNone, 'compareWithPeers', 'the stratum that strata gives');
  return given;
}

const kinds = { strata: callable, minimum: /* @__PURE__ */ wholeNumber(1), from: /* @__PURE__ */ numberWithin(0.5, 1) };

interface StratumTable {
  readonly framework: string | undefined;
  cards: number;
  /** By code, in ascending order once all are in. */
  readonly values: Map<string, number[]>;
}

interface CodeValue {
  readonly code: string;
  readonly value: number;
}

function groupValues({ groups }: Scorecard): CodeValue[] {
  return groups.flatMap(({ code, score: value }) => (value === undefined ? [] : [{ code, value }]));
}

function criterionValues({ criteria }: Scorecard): CodeValue[] {
  return criteria.flatMap(({ code, use, normalised: value }) =>
    value === undefined || use === 'assumed-lowest' ? [] : [{ code, value }],
  );
}

function standingOf(code: string, value: number, sorted: readonly number[], from: number): PeerStanding {
  const below = sorted.filter((one) => one < value).length;
  const level = sorted.filter((one) => one === value).length - 1;
  const peers = sorted.length - 1;
  const shareBelow = (below + level / 2) / peers;
  // Without the group itself: one of the values that stand level.
  const middle = median(sorted.filter((_, at) => at !== below)) as number;
  const gap = value - middle;
  const standing =
    gap > 0 && shareBelow >= from ? 'strength' : gap < 0 && 1 - shareBelow >= from ? 'weakness' : 'as-peers';
  return { code, value, median: middle, gap, shareBelow, peers, standing };
}
