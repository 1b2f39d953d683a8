// Which pages stand together, in the order in which they are listed. A page without a place is a mistake.
export const contents = {
  'Bahasa Indonesia': ['LEBIH-DAHULU', 'id/kim', 'id/persyaratan', 'id/langkah-kerja', 'panduan-penilai', 'id/privasi'],
  Guides: [
    'tutorial',
    'domain',
    'forms',
    'checking',
    'stability',
    'own-rules',
    'tables',
    'rows-out',
    'titles',
    'scores',
    'measure',
    'government',
    'own-framework',
    'analysis',
    'charts',
    'report',
    'vocabulary',
    'privacy',
    'languages',
  ],
  Recipes: [
    'recipes/react',
    'recipes/vue',
    'recipes/plain',
    'recipes/fastify',
    'recipes/hono',
    'recipes/trpc',
    'recipes/nest',
    'recipes/openapi',
    'recipes/storage',
    'recipes/vectors',
    'recipes/many-machines',
  ],
  'Other languages': ['json-schema', 'conformance', 'engines'],
  Reference: ['reference/rules', 'reference/indicators', 'reference/taxonomy', 'reference/concepts'],
  'How it is made': [
    'rules',
    'benchmarks',
    'fuzzing',
    'mutation',
    'architecture',
    'words',
    'adding-a-concept',
    'adding-an-alias',
    'licences',
  ],
};

/** The group of a page of `docs`, by its path without `.md`. */
export function placeOf(page) {
  const group = Object.keys(contents).find((each) => contents[each].includes(page));
  if (group === undefined) throw new Error(`docs/site/contents.mjs has no place for the page "${page}".`);
  return group;
}
