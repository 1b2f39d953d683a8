import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Language } from '../../src/texts/language.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';

const { file, page } = (await import(new URL('../../docs/generate/taxonomy.mjs', import.meta.url).href)) as {
  file: string;
  page: (kim: typeof vocabulary & { id: Language; en: Language }) => string;
};
const text = page({ ...vocabulary, id, en });

const facets: readonly vocabulary.ConceptScheme[] = [
  vocabulary.techniques,
  vocabulary.adinda,
  vocabulary.informationCycle,
  vocabulary.forumCycle,
  vocabulary.problemCycle,
  vocabulary.empowermentProcess,
  vocabulary.informationFlows,
  vocabulary.topics,
  vocabulary.channels,
  vocabulary.informationSourceTypes,
  vocabulary.aspirationClasses,
];

describe('the page of the taxonomy', () => {
  it('stands among the reference pages', () => {
    expect(file).toBe('docs/reference/taxonomy.md');
  });

  it('shows every row with both labels, both definitions, its names, its sources and every reason', () => {
    for (const scheme of facets) {
      for (const { code, concept, depth } of vocabulary.conceptsInOrder<string>(scheme)) {
        const [indonesian, english] = [id, en].map((language) => textsOf(scheme, language).concepts[code]);
        expect(text).toContain(`${'  '.repeat(depth)}- **${indonesian?.label}** · ${english?.label} · \`${code}\``);
        for (const said of [indonesian?.definition, english?.definition, ...(concept.aliases ?? [])]) {
          expect(text, `${scheme.id}/${code}`).toContain(said);
        }
        for (const { source } of concept.sources)
          expect(text).toContain(`| ${source} | ${vocabulary.sources[source].title}`);
        for (const link of concept.links ?? []) {
          const key = `${link.scheme}/${link.code}`;
          expect(text).toContain(`| ${indonesian?.reasons?.[key]} | ${english?.reasons?.[key]} |`);
        }
      }
    }
  });

  it('has a target for every link within it', () => {
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(facets.length);
    for (const target of targets) expect(text).toContain(`<a id="${target}"></a>`);
  });
});
