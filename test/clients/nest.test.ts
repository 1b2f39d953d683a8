import $RefParser from '@apidevtools/json-schema-ref-parser';
import { expect, it } from 'vitest';
import { buildNest, openApiOf } from '../../docs/recipes/nest.js';
import { asOf } from './submissions.js';

it('shows the body inline in the document of @nestjs/swagger, with every reference inside it', async () => {
  const app = await buildNest({ today: () => asOf, save: async () => {} });
  await app.init();
  const document = openApiOf(app, asOf);
  const { requestBody, responses } = document.paths['/kim']?.post ?? {};
  expect(requestBody).toMatchObject({
    content: { 'application/json': { schema: { $ref: '#/components/schemas/KimRegistration' } } },
  });
  expect(Object.keys(responses ?? {})).toEqual(['201', '422']);
  const resolved = await $RefParser.dereference(structuredClone(document) as object, { resolve: { external: false } });
  expect(JSON.stringify(resolved)).not.toContain('"$ref"');
  await app.close();
});
