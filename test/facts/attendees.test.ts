import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctAttendees } from '../../src/facts/attendees.js';

it('counts each member of an activity once, in lists of any length', () => {
  const ids = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 5 }), (lists) => {
      const activities = lists.map((memberIds) => ({ attendance: { memberIds } }));
      expect(distinctAttendees({ activities })).toEqual(lists.map((list) => new Set(list).size));
    }),
  );
});

it('counts nobody where nobody is listed', () => {
  expect(distinctAttendees({ activities: [{}, { attendance: { members: 4 } }] })).toEqual([0, 0]);
  expect(distinctAttendees({})).toEqual([]);
});
