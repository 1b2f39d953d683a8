import { cannotTell, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';
import { datesAfter } from '../support/dates-after.js';

/** What has been done cannot be dated after the day on which it is stated: the formation itself and its steps. */
export const formationInFuture: Rule<'formation.in-future', 'registration', NoOptions> = {
  code: 'formation.in-future',
  kind: 'registration',
  check({ formation }, _options, { asOf }) {
    const future = datesAfter(asOf);
    future.see(formation?.formedOn, 'formation', 'formedOn');
    formation?.steps?.forEach(({ doneOn }, i) => {
      future.see(doneOn, 'formation', 'steps', i, 'doneOn');
    });
    return future.stated === 0 ? cannotTell('not-given', ['formation', 'formedOn']) : conclude(future.findings);
  },
};
