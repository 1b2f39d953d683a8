import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { shapeOf } from '../../src/parse/shape.js';
import { guardModule } from './guard-source.js';
import { listsModule, namesModule, regionCodesModule, schemesByFile, shapeModule } from './shape-source.js';

/**
 * The modules that the build writes, by their place in `src`, each with its source. Those of `parse` say what the schemas say,
 * in a form that is quick to read with and brings neither zod nor the concepts; those of `vocabulary` are the codes of every
 * scheme without what else is known of them, and that of `classify` the names by which titles are read.
 *
 * @param root the folder of the repository.
 */
export function sources(root: string): ReadonlyMap<string, string> {
  const shapes = [
    ['registration', shapeOf(registrationSchema)],
    ['activity-report', shapeOf(activityReportSchema)],
  ] as const;
  return new Map([
    ['vocabulary/generated/lists.ts', listsModule(schemesByFile(root))],
    ['vocabulary/generated/province-region-codes.ts', regionCodesModule()],
    ['classify/generated/names.ts', namesModule()],
    ...shapes.flatMap(([kind, shape]): [string, string][] => [
      [`parse/generated/${kind}-guards.ts`, guardModule(kind, shape)],
      [`parse/generated/${kind}-shape.ts`, shapeModule(kind, shape)],
    ]),
  ]);
}
