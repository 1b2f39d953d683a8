import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { Concept, ConceptLink, ConceptScheme } from './concept.js';
import { codesOf, conceptOf, goesInACircle } from './concept-of.js';
import { requireCode, requireRows } from './kinds.js';

/** A concept in the order for people, with its place in the tree. */
export interface PlacedConcept<Code extends string = string> {
  readonly code: Code;
  readonly concept: Concept<Code>;
  /** 0 for a top, 1 for what stands right below it, and so on. */
  readonly depth: number;
}

/**
 * The wider concepts of a code, the nearest first.
 *
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * ancestors(techniques, 'studi-tiru'); // ['widyawisata', 'diseminasi-informasi']
 * ```
 */
export function ancestors<Code extends string>(scheme: ConceptScheme<Code>, code: Code): readonly Code[] {
  requireCode(scheme, code, 'ancestors');
  const found: Code[] = [];
  let wider = conceptOf(scheme, code).broader;
  while (wider !== undefined) {
    if (wider === code || found.includes(wider)) throw goesInACircle(scheme, code);
    found.push(wider);
    wider = conceptOf(scheme, wider).broader;
  }
  return found;
}

/**
 * The narrower concepts of a code, at every depth, in the order for people.
 *
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * descendants(techniques, 'widyawisata'); // ['studi-banding', 'studi-tiru', 'kunjungan-kerja', 'tukar-kawruh']
 * ```
 */
export function descendants<Code extends string>(scheme: ConceptScheme<Code>, code: Code): readonly Code[] {
  requireCode(scheme, code, 'descendants');
  ancestors(scheme, code); // Throws where the code is none, or where the way down would lead back to it.
  return below(childrenByParent(scheme), code, 0).map(([narrower]) => narrower);
}

/**
 * Whether a code is a concept or lies anywhere below it.
 *
 * @throws KimError `unknown-id` when the scheme lacks one of the codes.
 *
 * @example
 * ```ts
 * isWithin(techniques, 'studi-tiru', 'diseminasi-informasi'); // true
 * isWithin(techniques, 'lomba', 'diseminasi-informasi'); // false
 * ```
 */
export function isWithin<Code extends string>(scheme: ConceptScheme<Code>, code: Code, wider: Code): boolean {
  requireCode(scheme, code, 'isWithin');
  requireCode(scheme, wider, 'isWithin', 'wider');
  return code === wider || ancestors(scheme, code).includes(wider);
}

/**
 * The concepts that have no wider one, in the order of the scheme.
 *
 * @example
 * ```ts
 * topConcepts(channels); // ['tatap-muka', 'cetak', 'elektronik', 'luar-ruang', 'tradisional', 'media-baru']
 * ```
 */
export function topConcepts<Code extends string>(scheme: ConceptScheme<Code>): readonly Code[] {
  requireRows(scheme, 'topConcepts');
  return codesOf(scheme).filter((code) => scheme.concepts[code].broader === undefined);
}

/**
 * The top above a code, or the code itself where it is one.
 *
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * topOf(techniques, 'studi-tiru'); // 'diseminasi-informasi'
 * ```
 */
export function topOf<Code extends string>(scheme: ConceptScheme<Code>, code: Code): Code {
  requireCode(scheme, code, 'topOf');
  return ancestors(scheme, code).at(-1) ?? code;
}

/**
 * All concepts in the order for people: every concept is followed by those below it, and neighbours stand as in the
 * file, where their order is chosen (steps in sequence, the usual before the rare).
 *
 * @throws KimError `invalid-definition` when a concept stands under a code that does not exist, or under itself.
 *
 * @example
 * ```ts
 * conceptsInOrder(aspirationClasses)[3].depth; // 1
 * ```
 */
export function conceptsInOrder<Code extends string>(scheme: ConceptScheme<Code>): readonly PlacedConcept<Code>[] {
  requireRows(scheme, 'conceptsInOrder');
  const placed = below(childrenByParent(scheme), undefined, 0);
  if (placed.length < codesOf(scheme).length) {
    throw new KimError('invalid-definition', `In the scheme ${quoted(scheme.id)} some concepts hang from no top.`);
  }
  return placed.map(([code, depth]) => ({ code, concept: scheme.concepts[code], depth }));
}

/** A link of a concept, its own or that of a wider one. */
export type InheritedLink<Code extends string = string> = ConceptLink & {
  /** In whose row the link stands; the texts of that concept hold its reason, under `scheme/code`. */
  readonly of: Code;
};

/**
 * The links of a concept to other schemes. `contributesTo` holds for everything narrower too, so those of the wider
 * concepts follow its own; `closeMatch` holds for one concept alone and is not handed down.
 *
 * @throws KimError `unknown-id` when the scheme has no such code.
 *
 * @example
 * ```ts
 * linksOf(techniques, 'studi-tiru').map((link) => link.code); // ['akses', 'networking', 'wahana-informasi', 'memperlancar-arus-informasi']
 * linksOf(techniques, 'studi-tiru')[0].of; // 'widyawisata'
 * ```
 */
export function linksOf<Code extends string>(scheme: ConceptScheme<Code>, code: Code): readonly InheritedLink<Code>[] {
  requireCode(scheme, code, 'linksOf');
  const ownOf = (of: Code) => (conceptOf(scheme, of).links ?? []).map((link) => ({ ...link, of }));
  const found: InheritedLink<Code>[] = ownOf(code);
  const handedDown = ancestors(scheme, code)
    .flatMap(ownOf)
    .filter((link) => link.kind === 'contributesTo');
  for (const link of handedDown) {
    if (!found.some(({ scheme: id, code }) => id === link.scheme && code === link.code)) found.push(link);
  }
  return found;
}

type Children<Code extends string> = ReadonlyMap<Code | undefined, readonly Code[]>;

function childrenByParent<Code extends string>(scheme: ConceptScheme<Code>): Children<Code> {
  const children = new Map<Code | undefined, Code[]>();
  for (const code of codesOf(scheme)) {
    const { broader } = scheme.concepts[code];
    const siblings = children.get(broader);
    if (siblings === undefined) children.set(broader, [code]);
    else siblings.push(code);
  }
  return children;
}

/** What lies below a code (`undefined`: all), each followed by its own narrower concepts, with its depth. */
function below<Code extends string>(
  children: Children<Code>,
  parent: Code | undefined,
  depth: number,
): readonly (readonly [Code, number])[] {
  return (children.get(parent) ?? []).flatMap((code) => [[code, depth] as const, ...below(children, code, depth + 1)]);
}
