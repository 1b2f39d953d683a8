import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { codesByScheme, shapeOf } from '../../src/parse/shape.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { guardModule } from './guard-source.js';
import { codesModule, shapeModule } from './shape-source.js';

/**
 * The modules of `src/parse/generated`, by file name, each with its source. They say what the schemas say, in a form that
 * is quick to read with and brings neither zod nor the concepts.
 */
export function sources(): ReadonlyMap<string, string> {
  const shapes = [
    ['registration', shapeOf(registrationSchema)],
    ['activity-report', shapeOf(activityReportSchema)],
  ] as const;
  const used = new Set(shapes.flatMap(([, shape]) => [...codesByScheme(shape).keys()]));
  return new Map([
    ['codes.ts', codesModule(schemes.filter(({ id }) => used.has(id)))],
    ...shapes.flatMap(([kind, shape]): [string, string][] => [
      [`${kind}-guards.ts`, guardModule(kind, shape)],
      [`${kind}-shape.ts`, shapeModule(kind, shape)],
    ]),
  ]);
}
