import { foldText } from '../../src/kernel/text.js';
import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import { type Shape, shapeOf } from '../../src/parse/shape.js';

/** Stands at the head of every marked text; no code, date, word or sentence of the library contains it. */
export const secretMark = 'RAHASIA';

const shapes = {
  registration: shapeOf(registrationSchema),
  'activity-report': shapeOf(activityReportSchema),
};

/**
 * A copy of a submission in which every free text (ids, names, titles, sources, numbers of decrees …) is a marked
 * secret. Texts that a rule takes for the same stay the same, so that what was broken stays broken.
 *
 * @param secrets which secret stands for which text; pass one map for submissions that refer to each other.
 * @param keep states which texts stay, by their key.
 */
export function withSecrets<Submission extends { readonly kind: keyof typeof shapes }>(
  submission: Submission,
  secrets: Map<string, string> = new Map(),
  keep: (key: string) => boolean = () => false,
): Submission {
  const mark = (value: unknown, shape: Shape | undefined, key: string): unknown => {
    if (shape?.type === 'text' && typeof value === 'string') return keep(key) ? value : secretFor(value, secrets);
    if (shape?.type === 'list' && Array.isArray(value)) return value.map((item) => mark(item, shape.item, key));
    if (shape?.type === 'object' && typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      return Object.fromEntries(
        entries.map(([name, field]) => [name, mark(field, shape.fields.get(name)?.shape, name)]),
      );
    }
    return value;
  };
  return mark(submission, shapes[submission.kind], '') as Submission;
}

function secretFor(text: string, secrets: Map<string, string>): string {
  const folded = foldText(text);
  const known = secrets.get(folded);
  if (known !== undefined) return known;
  const secret = `${secretMark}-${secrets.size + 1}`;
  secrets.set(folded, secret);
  return secret;
}

/** Every code and constant that the shapes know: the words of a submission that are the library's own. */
export function ownWords(): Set<unknown> {
  const words = new Set<unknown>();
  const gather = (part: Shape): void => {
    if (part.type === 'code') for (const code of part.codes) words.add(code);
    if (part.type === 'constant') words.add(part.value);
    if (part.type === 'list') gather(part.item);
    if (part.type === 'object') for (const field of part.fields.values()) gather(field.shape);
  };
  for (const shape of Object.values(shapes)) gather(shape);
  return words;
}
