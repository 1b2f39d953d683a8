import { describe, expect, it } from 'vitest';
import { forumCycle } from '../../src/vocabulary/about-kim/forum-cycle.js';
import { kimAims } from '../../src/vocabulary/about-kim/kim-aims.js';
import { problemCycle } from '../../src/vocabulary/about-kim/problem-cycle.js';
import type { ConceptLink, ConceptScheme } from '../../src/vocabulary/concept.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { ancestors, linksOf } from '../../src/vocabulary/queries.js';
import { everyConcept, everyScheme } from './every-scheme.js';

const linksFrom = (scheme: ConceptScheme): readonly ConceptLink[] =>
  Object.values(scheme.concepts).flatMap((concept) => concept.links ?? []);
const targetsOf = (scheme: ConceptScheme) => new Set(linksFrom(scheme).map((link) => link.scheme));

describe('the facets are related', () => {
  it('techniques to ADINDA, functions, missions, principles and the cycles', () => {
    expect(targetsOf(techniques)).toEqual(
      new Set(['adinda', 'information-cycle', 'kim-functions', 'kim-missions', 'principles', 'problem-cycle']),
    );
  });

  it('every ADINDA function to a function, a mission or a principle of KIM, and to a cycle or a flow', () => {
    for (const code of codesOf(adinda)) {
      const targets = linksOf(adinda, code).map((link) => link.scheme);
      expect(
        targets.some((id) => ['kim-functions', 'kim-missions', 'principles'].includes(id)),
        code,
      ).toBe(true);
      expect(
        targets.some((id) => ['information-cycle', 'forum-cycle', 'problem-cycle', 'information-flows'].includes(id)),
        code,
      ).toBe(true);
    }
  });

  it('the aims of KIM to the steps of the problem cycle, one to one and in the same order', () => {
    const matches = linksFrom(kimAims);
    expect(matches.map(({ kind, scheme, code }) => [kind, scheme, code])).toEqual(
      codesOf(problemCycle).map((step) => ['closeMatch', 'problem-cycle', step]),
    );
    expect(codesOf(kimAims).slice(0, matches.length)).toEqual(codesOf(problemCycle));
  });

  it('the first three steps of S002 to the three of S003, in the same order', () => {
    const matches = linksFrom(forumCycle).filter((link) => link.kind === 'closeMatch');
    expect(matches.map((link) => link.code)).toEqual(['mengumpulkan', 'mengolah', 'mendistribusikan']);
  });
});

describe('a link', () => {
  it('leads to another scheme, never within its own', () => {
    for (const { scheme, code, concept } of everyConcept) {
      for (const link of concept.links ?? []) expect(link.scheme, `${scheme.id}/${code}`).not.toBe(scheme.id);
    }
  });

  it('goes one way between two schemes, so that no file needs another that needs it', () => {
    let left = everyScheme.map((scheme) => ({ id: scheme.id, targets: targetsOf(scheme) }));
    const isLeft = (id: string) => left.some((scheme) => scheme.id === id);
    for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
      before = left.length;
      left = left.filter(({ targets }) => [...targets].some(isLeft));
    }
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('is said once: not twice of one concept, and not again where the wider concept hands it down', () => {
    for (const scheme of everyScheme) {
      for (const code of codesOf(scheme)) {
        const own = (scheme.concepts[code]?.links ?? []).map((link) => `${link.scheme}/${link.code}`);
        expect(new Set(own).size, `${scheme.id}/${code}`).toBe(own.length);
        const handedDown = ancestors(scheme, code).flatMap((wider) =>
          (scheme.concepts[wider]?.links ?? [])
            .filter((link) => link.kind === 'contributesTo')
            .map((link) => `${link.scheme}/${link.code}`),
        );
        expect(
          own.filter((link) => handedDown.includes(link)),
          `${scheme.id}/${code}`,
        ).toEqual([]);
      }
    }
  });

  it('states its reason as a sentence in each language, not the same text twice', () => {
    for (const { scheme, code, concept, texts } of everyConcept) {
      for (const link of concept.links ?? []) {
        const [indonesian, english] = [texts.id, texts.en].map(
          ({ reasons }) => reasons?.[`${link.scheme}/${link.code}`],
        );
        expect(indonesian, `${scheme.id}/${code}`).toMatch(/^\S.*\.$/);
        expect(english, `${scheme.id}/${code}`).toMatch(/^\S.*\.$/);
        expect(indonesian, `${scheme.id}/${code}`).not.toBe(english);
      }
      for (const { reasons = {} } of [texts.id, texts.en]) {
        const targets = (concept.links ?? []).map((link) => `${link.scheme}/${link.code}`);
        expect(Object.keys(reasons).sort(), `${scheme.id}/${code}`).toEqual(targets.sort());
      }
    }
  });
});
