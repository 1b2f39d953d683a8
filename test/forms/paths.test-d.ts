import { describe, it } from 'vitest';
import { fieldChoices } from '../../src/forms/field-choices.js';
import { fieldLabel, shownAt } from '../../src/forms/form-fields.js';
import { activityReportForm, registrationForm } from '../../src/forms/index.js';
import { id } from '../../src/texts/id/index.js';

const words = id.fields.registration;

describe('a path that is written out', () => {
  it('compiles where it leads to a field, a row, an item of a list, or the submission itself', () => {
    fieldLabel(registrationForm, ['members', 0, 'sex'], words);
    fieldLabel(registrationForm, ['members', 0], words);
    fieldLabel(registrationForm, [], words);
    shownAt(registrationForm, ['members', 0, 'elements', 1]);
    fieldChoices(activityReportForm, ['ratings', 0, 'level'], id, { asOf: '2026-01-31' });
  });

  it('does not compile where it leads to nothing', () => {
    // @ts-expect-error: no such field of a member
    fieldLabel(registrationForm, ['members', 0, 'sexx'], words);
    // @ts-expect-error: the field of the other kind
    fieldLabel(registrationForm, ['activities'], words);
    // @ts-expect-error: a group that is no list
    shownAt(registrationForm, ['seat', 0]);
    // @ts-expect-error: no such field of a rating
    fieldChoices(activityReportForm, ['ratings', 0, 'grade'], id, { asOf: '2026-01-31' });
  });
});

describe('a path that is only known at run time', () => {
  it('is taken as it is', () => {
    const path: readonly (string | number)[] = ['members', 0, 'sex'];
    fieldLabel(registrationForm, path, words);
    shownAt(registrationForm, path);
    fieldChoices(registrationForm, path, id, { asOf: '2026-01-31' });
  });
});
