import { describe, expect, it } from 'vitest';
import { activityCountsOf, createActivityFold } from '../../src/summary/activity-fold.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { createSummary } from '../../src/summary/summary.js';
import { changedParts } from '../support/changed-parts.js';
import { definition, framework } from './arbitrary-kim.js';

/* A summary that was stored comes back as it was, or is refused: in no part may it hold something of another type. */

const summary = addKim(
  createSummary(definition),
  { registration: { id: 'k', seat: { regionCode: '62.71.01.1001' } } } as never,
  framework,
);
/** What these parts hold is compared as a whole, with that of the other summaries. */
const compared = /^stamp\./;

describe('a part of another type', () => {
  it('is refused wherever it stands in a summary', () => {
    const taken: string[] = [];
    for (const { place, value } of changedParts(JSON.parse(JSON.stringify(summary)))) {
      if (compared.test(place)) continue;
      try {
        mergeSummaries([value as never]);
        taken.push(place);
      } catch (error) {
        expect(error, place).toMatchObject({ name: 'KimError' });
      }
      try {
        finishSummary(value as never, framework as never);
        taken.push(`${place}, finished`);
      } catch (error) {
        expect(error, place).toMatchObject({ name: 'KimError' });
      }
    }
    expect(taken).toEqual([]);
  });

  it('is refused wherever it stands in counts of activities', () => {
    const counts = activityCountsOf(createActivityFold(definition), 'kim');
    const taken: string[] = [];
    for (const { place, value } of changedParts(JSON.parse(JSON.stringify(counts)))) {
      try {
        addKim(createSummary(definition), { activities: value as never }, framework);
        taken.push(place);
      } catch (error) {
        expect(error, place).toMatchObject({ name: 'KimError' });
      }
    }
    expect(taken).toEqual([]);
  });
});
