import type { Language } from '../language.js';

/** What a service answers when it turns a submission down. */
export const problem: Language['problem'] = {
  title: 'This submission cannot be accepted yet',
  detail: ({ errors, warnings, hints }, { number, list }) => {
    const found = [
      errors > 0 ? `${number(errors)} to put right` : '',
      warnings > 0 ? `${number(warnings)} to look at` : '',
      hints > 0 ? `${number(hints)} to consider` : '',
    ].filter((part) => part !== '');
    return found.length === 0 ? 'Nothing needs to be put right.' : `Found: ${list(found)}.`;
  },
  statuses: {
    400: {
      title: 'The data could not be read',
      detail: 'What was sent is not well formed. Check it and send it again.',
    },
    401: { title: 'Not signed in', detail: 'Sign in first, then send it again.' },
    403: { title: 'Not allowed', detail: 'Your account may not do this. Ask the administrator of this service.' },
    404: { title: 'Not found', detail: 'There is nothing at this address.' },
    405: { title: 'Not possible here', detail: 'What is at this address cannot be used in this way.' },
    409: {
      title: 'There is one already',
      detail: 'A submission with this id has been stored already. Change that one, or choose another id.',
    },
    412: {
      title: 'Changed in the meantime',
      detail: 'Somebody else has changed this submission since you read it. Read it again before you change it.',
    },
    413: { title: 'The data is too large', detail: 'What was sent is larger than this service accepts.' },
    415: {
      title: 'Not the kind of data expected',
      detail: 'This service does not take data of the kind that was sent.',
    },
    429: { title: 'Too many requests', detail: 'Too much was sent in a short time. Wait a while, then send it again.' },
    500: { title: 'The service failed', detail: 'The fault is not in your data. Try again later.' },
    503: { title: 'The service is not available', detail: 'The service cannot answer now. Try again later.' },
  },
};
