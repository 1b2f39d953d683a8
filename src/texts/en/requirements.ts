import type { RequirementMessages } from '../requirement-messages.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Sentences about the requirements of a KIM. */
export const requirements: RequirementMessages = {
  names: {
    'jumlah-anggota': ({ minimum, maximum }, { number }) =>
      minimum !== undefined && maximum !== undefined
        ? `${number(minimum)} to ${number(maximum)} members`
        : minimum !== undefined
          ? `At least ${number(minimum)} members`
          : maximum !== undefined
            ? `At most ${number(maximum)} members`
            : 'Number of members',
    'keanggotaan-beragam': () => 'Mixed membership',
    'tanpa-hierarki': () => 'No hierarchy with government',
    'dari-oleh-untuk-masyarakat': () => 'Of, by and for the community',
    'terbuka-tanpa-membedakan': () => 'Open to all without distinction',
    pengakuan: () => 'Recognised by a decree',
    terdaftar: () => 'Registered with the kabupaten or kota',
  },
  verdicts: {
    'meets-requirements': 'meets the core requirements',
    'does-not': 'does not meet the core requirements',
    'needs-clarification': 'needs clarification',
    'not-enough-known': 'not enough is known to judge',
  },
  statuses: {
    met: 'met',
    'partly-met': 'incomplete',
    'not-met': 'not met',
    'not-known': 'not known',
  },
  toClarify: 'needs clarification',
  parts: ({ held, notKnown }, { list }) =>
    [
      held.length > 0 ? `In order: ${list(held.map(lower))}.` : '',
      notKnown.length > 0 ? `Not known: ${list(notKnown.map(lower))}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  heldSoFar: {
    members: 'The members on record are in order, but it is not known whether all members are on record.',
    relations:
      'The relations on record are between equals, but it is not known whether there are others, for example with government.',
    decrees: 'The decrees on record are in order, but it is not known whether there are others.',
    registryEntries: 'The entries on record are in order, but it is not known whether there are others.',
  },
  failsSoFar: {
    decrees: 'The decrees on record are no longer valid, but it is not known whether another has replaced them.',
    registryEntries: 'No entry on record is with the kabupaten or kota, but it is not known whether there are others.',
  },
  heading: ({ name, verdict }) => (name === undefined ? `Result: ${verdict}.` : `${name}: ${verdict}.`),
  alsoClarify: 'To be clarified:',
  askFirst: 'Ask first:',
  lists: {
    members: {
      all: 'The list of members',
      rest: 'Members who are not on record yet',
      recorded: 'About the members on record',
      both: 'All members, on record or not',
    },
    relations: {
      all: 'All relations with other bodies',
      rest: 'Relations that are not on record yet (above all with government)',
      recorded: 'About the relations on record',
      both: 'All relations with other bodies, on record or not',
    },
    decrees: {
      all: 'All decrees',
      rest: 'Decrees that are not on record yet',
      recorded: 'About the decrees on record',
      both: 'All decrees, on record or not',
    },
    registryEntries: {
      all: 'Registration with government',
      rest: 'Registrations that are not on record yet',
      recorded: 'About the registrations on record',
      both: 'All registrations, on record or not',
    },
  },
  asked: {
    'formation.initiative': 'Who initiated the formation of the KIM',
    'formation.deliberated': 'Whether the residents deliberated before the KIM was formed',
    'membershipPolicy.restrictedBy': 'Whether anybody may not become a member, and why',
    bodyType: 'Whether this is a KIM or a forum that unites several',
  },
  askedFor: (label) => `The field “${label}”`,
  facts: {
    exOfficio: 'whether the office in the KIM comes with the public office',
    'counterpart.id': 'how that body stands to government',
  },
  question: ({ field, facts, part, rules }, { list, number }) => {
    const before = part === 'recorded' ? ': ' : part === 'both' ? ', with ' : ' with ';
    const decides = `(decides ${number(rules)} ${rules === 1 ? 'rule' : 'rules'})`;
    return `${field}${facts.length > 0 ? `${before}${list(facts.map(lower))}` : ''} ${decides}`;
  },
};
