/**
 * The vectors that the package ships, made from the golden cases and from the library. A file that is not what they state
 * fails; write it anew with
 *
 *     npx vitest run test/conformance/files.test.ts --update
 */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleVectors } from './rule-vectors.js';
import { recordVectors, scoreVectors } from './score-vectors.js';
import { shapeVectors } from './shape-vectors.js';
import { definitions, regionCodeVectors } from './small-vectors.js';
import { vectorFile } from './vector-file.js';

const folder = '../../docs/reference/conformance';

const files = {
  'rules.json': ruleVectors,
  'shape.json': () => ({
    format: 1,
    cases: shapeVectors.map((vector, i) => ({ id: `shape/${i + 1}`, ...vector })),
  }),
  'records.json': recordVectors,
  'scores.json': scoreVectors,
  'region-codes.json': regionCodeVectors,
  'definitions.json': definitions,
} as const;

it.each(Object.entries(files))(
  '%s is fresh',
  async (name, make) => {
    await expect(vectorFile(await make())).toMatchFileSnapshot(`${folder}/${name}`);
  },
  180_000,
);

it('there are no other files', () => {
  expect(readdirSync(new URL(folder, import.meta.url)).sort()).toEqual(Object.keys(files).sort());
});

it('what is plain data in the library is the same data in the file', () => {
  const { frameworks, ruleSets, localProfiles } = definitions();
  for (const data of [frameworks, ruleSets, localProfiles]) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
