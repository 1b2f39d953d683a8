import { describe, it } from 'vitest';
import { fieldChoices } from '../../src/forms/field-choices.js';
import { fieldLabel, shownAt } from '../../src/forms/form-fields.js';
import { id } from '../../src/texts/id/index.js';

const words = id.fields.registration;

describe('a path that is written out', () => {
  it('compiles where it leads to a field, a row, an item of a list, or the submission itself', () => {
    fieldLabel('registration', ['members', 0, 'sex'], words);
    fieldLabel('registration', ['members', 0], words);
    fieldLabel('registration', [], words);
    shownAt('registration', ['members', 0, 'elements', 1]);
    fieldChoices('activity-report', ['ratings', 0, 'level'], id, { asOf: '2026-01-31' });
  });

  it('does not compile where it leads to nothing', () => {
    // @ts-expect-error: no such field of a member
    fieldLabel('registration', ['members', 0, 'sexx'], words);
    // @ts-expect-error: the field of the other kind
    fieldLabel('registration', ['activities'], words);
    // @ts-expect-error: a group that is no list
    shownAt('registration', ['seat', 0]);
    // @ts-expect-error: no such field of a rating
    fieldChoices('activity-report', ['ratings', 0, 'grade'], id, { asOf: '2026-01-31' });
  });
});

describe('a path that is only known at run time', () => {
  it('is taken as it is', () => {
    const path: readonly (string | number)[] = ['members', 0, 'sex'];
    fieldLabel('registration', path, words);
    shownAt('registration', path);
    fieldChoices('registration', path, id, { asOf: '2026-01-31' });
  });
});
