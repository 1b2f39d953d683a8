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
    'meets-requirements': 'meets the requirements',
    'does-not': 'does not meet the requirements',
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
  heading: ({ name, verdict }) => (name === undefined ? `Result: ${verdict}.` : `${name}: ${verdict}.`),
  alsoClarify: 'To be clarified:',
  askFirst: 'Ask first:',
  lists: {
    members: 'The list of members',
    relations: 'All relations with other bodies',
    decrees: 'All decrees',
    registryEntries: 'Registration with government',
  },
  restOfLists: {
    members: 'Members who are not on record yet',
    relations: 'Relations that are not on record yet, above all with government,',
    decrees: 'Decrees that are not on record yet',
    registryEntries: 'Registrations that are not on record yet',
  },
  facts: {
    offices: 'office in the KIM',
    sex: 'sex',
    ageBand: 'age band',
    elements: 'element of society',
    publicOffices: 'public office',
    exOfficio: 'whether the office in the KIM comes with the public office',
    'counterpart.kind': 'kind of body',
    kind: 'kind of relation',
    issuer: 'issuer',
    effect: 'effect',
    issuedOn: 'date of issue',
    expiresOn: 'validity',
    registrar: 'registering office',
    registeredOn: 'date of registration',
  },
  question: ({ field, facts, rules }, { list, number }) =>
    `${field}${facts.length > 0 ? ` with ${list(facts.map(lower))}` : ''} (decides ${number(rules)} ${rules === 1 ? 'rule' : 'rules'})`,
};
