import { isSameJson } from '../kernel/is-same-json.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { readSubmission } from './parse-submission.js';

/** Something that a caller gave as a submission that was read, with the name of its argument. */
export interface GivenDraft {
  readonly argument: string;
  readonly kind: SubmissionKind;
  readonly draft: object | undefined;
}

/**
 * Does what leans on drafts that `parseSubmission` made. To look through every part of every draft would cost as much as
 * reading it, so it is done only where something failed: then a draft that no parser made is the caller's mistake.
 *
 * @throws KimError `invalid-argument` that names the argument and the part of it that no parser gives.
 * @internal
 */
export function overDraftsAsRead<Result>(given: readonly GivenDraft[], caller: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    for (const { argument, kind, draft } of given) {
      const part = draft && partThatNoParserGives({ ...draft, kind });
      if (part === undefined) continue;
      throw new KimError(
        'invalid-argument',
        `${caller} needs ${argument}: what parseSubmission gives as readable; its ${part} is not that.`,
      );
    }
    throw error;
  }
}

/** The first field that reading does not give back as it is. */
function partThatNoParserGives(draft: Readonly<Record<string, unknown>>): string | undefined {
  const readable = (readSubmission(draft).readable ?? {}) as Readonly<Record<string, unknown>>;
  const isKnown = (key: string) => /^\w+$/.test(key);
  return Object.keys(draft).find((key) => isKnown(key) && !isSameJson(draft[key], readable[key]));
}
