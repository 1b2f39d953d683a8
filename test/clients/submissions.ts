import { readdirSync, readFileSync } from 'node:fs';
import { checkSubmission } from '../../src/check.js';
import { type ProblemDetails, type ProblemOptions, toProblem } from '../../src/forms/problem-details.js';
import type { Severity } from '../../src/model/issue.js';
import type { Registration } from '../../src/model/registration.js';
import { id } from '../../src/texts/id/index.js';
import { withSecrets } from '../support/secrets.js';

/** The day on which the clients judge. */
export const asOf = '2026-01-31';

const folder = new URL('../../docs/examples/data/registrations/', import.meta.url);

/** An invented one that breaks a rule: the village government is its parent body. */
export const refusedId = 'kim-rekaan-bagian-kalurahan';

/** The registrations of real KIMs, and the one that breaks a rule. */
export const realRegistrations: readonly Registration[] = [
  ...readdirSync(folder)
    .sort()
    .map((file): Registration => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  {
    kind: 'registration',
    schemaVersion: 'v1',
    id: refusedId,
    name: 'KIM Rekaan',
    bodyType: 'kim',
    relations: [{ counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'badan-induk' }],
  },
];

interface Broken {
  readonly brokenSubmissions: readonly { readonly draft: Readonly<Record<string, unknown>> }[];
}

const { brokenSubmissions } = (await import(
  new URL('../../docs/examples/broken-submissions.mjs', import.meta.url).href
)) as Broken;

/** Invented registrations that break as many rules as possible; whole in shape, and every free text but region codes a marked secret. */
export const brokenRegistrations: readonly Registration[] = brokenSubmissions
  .filter(({ draft }) => draft.kind === 'registration')
  .map(({ draft }, i) => {
    const whole = { schemaVersion: 'v1', id: '', name: 'KIM Rekaan', ...draft } as unknown as Registration;
    return { ...withSecrets(whole, new Map(), (key) => key === 'regionCode'), id: `kim-rekaan-${i}` };
  })
  // Some only get a warning.
  .filter((each) => !checkSubmission(each, { asOf }).sound);

/** The problem document of a refusal: everything that `checkSubmission` calls an error, and no less. */
export function refusalOf(refused: unknown, options: ProblemOptions = {}): ProblemDetails {
  const checked = checkSubmission(refused, { asOf });
  const isError = ({ severity }: { readonly severity: Severity }) => severity === 'error';
  const errors = { ...checked, issues: checked.issues.filter(isError), groups: checked.groups.filter(isError) };
  return toProblem(errors, id, options);
}

/** Two members, one of them with a name, and too few. */
export const twoMembers = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'kim-mawar',
  name: 'KIM Mawar',
  bodyType: 'kim',
  members: [
    { id: 'a', name: 'RAHASIA Siti' },
    { id: 'b', resident: true },
  ],
} as const;

/** What a hostile or careless client sends; each with a marked secret in it. */
export const malformed: readonly unknown[] = [
  { ...twoMembers, name: ['RAHASIA'] },
  { ...twoMembers, bodyType: 'RAHASIA' },
  { ...twoMembers, RAHASIA: 'RAHASIA' },
  { ...twoMembers, formation: { formedOn: 'RAHASIA' } },
  { ...twoMembers, kind: 'RAHASIA' },
  { RAHASIA: 1 },
  ['RAHASIA'],
];
