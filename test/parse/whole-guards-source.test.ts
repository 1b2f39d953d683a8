import { describe, expect, it } from 'vitest';
import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { codesByScheme, shapeOf } from '../../src/parse/shape.js';
import { guardModule } from './support/guard-source.js';
import { listsModule, regionCodesModule, schemesByFile, shapeModule } from './support/shape-source.js';

const shapes = { registration: shapeOf(registrationSchema), 'activity-report': shapeOf(activityReportSchema) };

describe('what is generated is what the schemas say (else: npx vitest run test/parse/whole-guards-source.test.ts --update)', () => {
  it('guards', async () => {
    await expect(guardModule(shapes)).toMatchFileSnapshot('../../src/parse/whole-guards.ts');
  });

  it('codes', async () => {
    const used = new Map([...codesByScheme(shapes.registration), ...codesByScheme(shapes['activity-report'])]);
    const all = schemesByFile();
    for (const id of used.keys()) expect(all.map(({ scheme }) => scheme.id)).toContain(id);
    await expect(listsModule(all)).toMatchFileSnapshot('../../src/vocabulary/lists.ts');
    await expect(regionCodesModule()).toMatchFileSnapshot('../../src/vocabulary/law/province-region-codes.ts');
  });

  it.each(['registration', 'activity-report'] as const)('the shape of a %s', async (kind) => {
    await expect(shapeModule(kind, shapes[kind])).toMatchFileSnapshot(`../../src/parse/shape-data/${kind}.ts`);
  });
});
