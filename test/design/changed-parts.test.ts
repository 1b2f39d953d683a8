import { expect, it } from 'vitest';
import { availabilityTable } from '../../src/design/availability-table.js';
import { consistencyOf } from '../../src/design/consistency-of.js';
import { correlationsOf } from '../../src/design/correlations-of.js';
import { criterionImportance } from '../../src/design/criterion-importance.js';
import { designReport } from '../../src/design/design-report.js';
import { dimensionImportance } from '../../src/design/importance.js';
import { scoreValues } from '../../src/score/score-values.js';
import { child, framework, group, share, twoClasses } from '../score/support/frameworks.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of what comes back is of another type: it is refused where it is looked at, and nothing else is thrown. */

const rules = framework(
  { c1: share, c2: share, c3: share },
  group('root', [group('a', [child('c1'), child('c2')]), group('b', [child('c3')])]),
  { bands: twoClasses(50) },
);
const card = scoreValues({ c1: 0.2, c2: 0.4, c3: 0.9 }, rules);
const other = scoreValues({ c1: 0.3, c2: 0.1, c3: 0.5 }, rules);

it.each<readonly [string, (one: never) => unknown]>([
  ['availabilityTable', (one) => availabilityTable([one], 'group')],
  ['correlationsOf', (one) => correlationsOf([one, other], { minimum: 2 })],
  ['criterionImportance', (one) => criterionImportance([one, other], { minimum: 2 })],
  ['dimensionImportance', (one) => dimensionImportance([one, other])],
  ['consistencyOf', (one) => consistencyOf([one, other])],
  ['designReport', (one) => designReport(rules, [one, other], { limits: { minimum: 2 } })],
])('of another type, a part of a card is refused by %s', (_, call) => {
  const refused = refusedPlaces(card, call);
  for (const place of ['', 'criteria', 'criteria[]', 'groups', 'groups[]', 'beside'])
    expect(refused, place).toContain(place);
});
