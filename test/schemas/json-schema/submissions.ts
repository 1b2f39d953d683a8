import fc from 'fast-check';
import type { SubmissionKind } from '../../../src/model/submission.js';
import { counterpartKinds } from '../../../src/vocabulary/concepts/counterpart-kinds.js';
import { decreeEffects } from '../../../src/vocabulary/concepts/decree-effects.js';
import { memberElements } from '../../../src/vocabulary/concepts/member-elements.js';
import { officerRoles } from '../../../src/vocabulary/concepts/officer-roles.js';
import { publicOffices } from '../../../src/vocabulary/concepts/public-offices.js';
import { relationKinds } from '../../../src/vocabulary/concepts/relation-kinds.js';
import { protectedAttributes } from '../../../src/vocabulary/protected-attributes.js';

// Submissions of the right shape, made so that rules are broken often, and by a hair: small pools, so that values meet,
// and groups that are drawn from a palette, so that some are all alike.

/** The day on which they are judged. */
export const day = '2025-06-30';

const dates = fc.constantFrom('0999-12-31', '2019-10-30', '2025-06-29', day, '2025-07-01', '2025-10-09', '2100-01-01');

const codesOf = <Code extends string>(scheme: { readonly concepts: Readonly<Record<Code, unknown>> }) =>
  Object.keys(scheme.concepts) as [Code, ...Code[]];
const oneOf = <Code extends string>(scheme: { readonly concepts: Readonly<Record<Code, unknown>> }) =>
  fc.constantFrom(...codesOf(scheme));

/** An object whose fields may each be absent, but for those that must be there. */
const record = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, ...requiredKeys: readonly string[]) =>
  fc.record({ ...fields }, { requiredKeys: [...requiredKeys] });

const sexes = fc.subarray(['perempuan', 'laki-laki'] as const, { minLength: 1 });
const ages = fc.subarray(['usia-di-bawah-18', 'usia-18-24', 'usia-35-44'] as const, { minLength: 1 });
const elements = fc.oneof(
  fc.subarray(['petani', 'nelayan', 'unsur-lain', 'pertanian-dan-perikanan'] as const, { minLength: 1 }),
  fc.uniqueArray(oneOf(memberElements), { minLength: 1, maxLength: 3 }),
);
const roles = fc.array(fc.oneof(fc.constantFrom('ketua', 'sekretaris', 'bendahara'), oneOf(officerRoles)), {
  maxLength: 2,
});
const offices = fc.array(fc.oneof(fc.constantFrom('ketua-rt', 'kepala-desa', 'asn'), oneOf(publicOffices)), {
  maxLength: 2,
});

/** Members of one palette; each field is known of all, of some or of none. */
const members = fc
  .tuple(sexes, ages, elements, fc.subarray(['sex', 'ageBand', 'elements', 'offices', 'publicOffices', 'exOfficio']))
  .chain(([sex, ageBand, element, ofAll]) => {
    const member = record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        name: fc.constant('Sari'),
        offices: fc.oneof(fc.constant([]), roles),
        elements: fc.array(fc.constantFrom(...element), { maxLength: 2 }),
        ageBand: fc.constantFrom(...ageBand),
        sex: fc.constantFrom(...sex),
        publicOffices: fc.oneof(fc.constant([]), offices),
        exOfficio: fc.boolean(),
        resident: fc.boolean(),
        joinedOn: dates,
      },
      'id',
      ...ofAll,
    );
    const few = fc.array(member, { maxLength: 6 });
    const many = fc
      .tuple(few, fc.integer({ min: 24, max: 31 }))
      .map(([some, length]) => (some.length === 0 ? some : Array.from({ length }, (_, i) => some[i % some.length])));
    return fc.oneof({ weight: 5, arbitrary: few }, { weight: 1, arbitrary: many });
  });

const counts = fc.constantFrom(0, 2, 3, 9, 10, 30, 31, 1000);

const statedCount = record(
  {
    count: counts,
    counts: fc.constantFrom('anggota', 'anggota', 'pengurus', 'peserta'),
    statedOn: dates,
    source: fc.constant('koran'),
  },
  'count',
  'counts',
);

const statedComposition = fc.tuple(sexes, ages, elements).chain(([sex, age, element]) =>
  record({
    elements: fc.array(fc.constantFrom(...element), { maxLength: 3 }),
    sexes: fc.array(fc.constantFrom(...sex), { maxLength: 2 }),
    ageBands: fc.array(fc.constantFrom(...age), { maxLength: 2 }),
    exhaustive: fc.oneof(fc.constant(true), fc.boolean()),
    statedOn: dates,
    source: fc.constant('koran'),
  }),
);

const relationWith = (...optional: readonly string[]) => {
  const fields = {
    of: fc.constantFrom('kim-1', 'yayasan'),
    counterpart: record(
      {
        id: fc.constant('yayasan'),
        kind: fc.oneof(fc.constantFrom('media', 'pemerintah-kabupaten-kota'), oneOf(counterpartKinds)),
        name: fc.constant('Dinas'),
      },
      'kind',
    ),
    kind: fc.oneof(fc.constantFrom('hubungan-hierarkis', 'pembinaan'), oneOf(relationKinds)),
    contributes: fc.constant([]),
    receives: fc.constant([]),
    equalStanding: fc.boolean(),
    since: dates,
    through: dates,
  };
  const kept = Object.entries(fields).filter(([key]) => ['counterpart', 'kind', ...optional].includes(key));
  return record(Object.fromEntries(kept), 'counterpart', 'kind');
};

const relation = fc.oneof(relationWith('equalStanding'), relationWith('of', 'equalStanding', 'since', 'through'));

const two = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123'), minLength: length, maxLength: length });

const regionCode = fc.oneof(
  fc.constantFrom('62', '62.71', '6271', '62.71.01', '62.71.01.1001', '6271011001', '62.03.01.2001', '62.03.01.3001'),
  fc.constantFrom(
    '96',
    '96.71',
    '94',
    '22',
    '20',
    '62.1',
    '62.00',
    '62.70',
    '62.71.00',
    '62.71.01.1000',
    '62.71.01.4001',
  ),
  fc.constantFrom(
    '62..71',
    '62.7101',
    '6271.01',
    '62.71.011001',
    '62\n',
    '62.71\n',
    '٦٢',
    '６２',
    ' 62',
    '1234567',
    '.',
    'x',
  ),
  fc.tuple(fc.constantFrom('62', '11', '31'), digits(2), digits(2), digits(4)).map((parts) => parts.join('.')),
  fc.tuple(fc.constantFrom('62', '11', '31'), digits(2), digits(2), digits(4)).map((parts) => parts.join('')),
);

const registrationFields = record(
  {
    kind: fc.constant('registration'),
    schemaVersion: fc.constant('v1'),
    id: fc.constant('kim-1'),
    name: fc.constant('KIM Mawar'),
    bodyType: fc.constantFrom('kim', 'kim', 'kim', 'forum-kim'),
    forumLevel: fc.constantFrom('nasional', 'kota'),
    nameForm: fc.constantFrom('kelompok', 'komunitas'),
    otherNames: fc.constant(['Mawar']),
    seat: record({
      regionCode,
      setting: fc.constant('perkotaan'),
      unit: fc.constantFrom('desa', 'kelurahan', 'kelurahan', 'desa-adat', 'dusun', 'kecamatan'),
      placeName: fc.constant('Pahandut'),
      ictAccess: fc.constant('ada'),
      residents: counts,
      households: counts,
    }),
    formation: record({
      formedOn: dates,
      initiative: fc.constantFrom('pemerintah', 'pemerintah', 'warga'),
      deliberated: fc.boolean(),
      origin: fc.constant('kelompok-baru'),
      existingGroup: fc.constant('media'),
      steps: two(record({ step: fc.constantFrom('musyawarah', 'pendaftaran'), doneOn: dates }, 'step')),
    }),
    decrees: two(
      record({
        number: fc.constant('12'),
        issuer: fc.constantFrom('desa-kelurahan', 'kecamatan', 'kecamatan', 'provinsi'),
        issuedOn: dates,
        effect: oneOf(decreeEffects),
        expiresOn: dates,
      }),
    ),
    registryEntries: two(
      record({
        number: fc.constant('12'),
        registrar: fc.constantFrom('kabupaten-kota', 'pusat', 'provinsi'),
        registeredOn: dates,
      }),
    ),
    decreesListed: fc.constantFrom('all', 'all', 'some'),
    registryEntriesListed: fc.constantFrom('all', 'all', 'some'),
    mapping: record({ mappedBy: fc.constant('provinsi'), mappedOn: dates }),
    statutes: record({ adopted: fc.boolean(), adoptedOn: dates }),
    termOfOffice: record({ from: dates, through: dates }, 'from'),
    members,
    membersListed: fc.constantFrom('all', 'some'),
    formerMembers: fc.constant([]),
    statedCounts: fc.array(statedCount, { maxLength: 3 }),
    statedComposition,
    advisers: fc.constant([]),
    relations: fc.array(relation, { maxLength: 3 }),
    relationsListed: fc.constantFrom('all', 'all', 'some'),
    membershipPolicy: record({
      open: fc.boolean(),
      restrictedBy: fc.subarray(codesOf(protectedAttributes)),
    }),
    funding: fc.constant([]),
    workProgrammes: fc.constant([]),
    statedFigures: fc.constant([]),
  },
  'kind',
  'schemaVersion',
  'id',
  'name',
  'bodyType',
);

const id = fc.constantFrom('a', 'b');

const reportFields = record(
  {
    kind: fc.constant('activity-report'),
    schemaVersion: fc.constant('v1'),
    id: fc.constant('laporan-1'),
    kimId: fc.constant('kim-1'),
    period: fc.constant({ from: '2025-01-01', through: '2025-03-31' }),
    submittedOn: dates,
    activities: two(
      record(
        {
          id,
          date: dates,
          attendance: record({
            memberIds: fc.array(id, { maxLength: 3 }),
            members: counts,
            guests: counts,
            women: counts,
            men: counts,
            total: counts,
          }),
        },
        'id',
        'date',
      ),
    ),
    decisions: two(record({ id, activityId: id, dueOn: dates, doneOn: dates }, 'id', 'activityId')),
    informationItems: fc.array(
      record(
        {
          id,
          date: dates,
          sourceType: fc.constant('internet'),
          sourceName: fc.constant('Dinas'),
          verified: fc.oneof(fc.constant(true), fc.boolean()),
          memberIds: fc.constant([]),
        },
        'id',
        'date',
      ),
    ),
    products: two(record({ id, date: dates, correctedOn: dates }, 'id', 'date')),
    partners: two(record({ id, kind: fc.constant('media'), agreedOn: dates }, 'id', 'kind')),
    aspirations: two(
      record({ id, recordedOn: dates, forwardedOn: dates, answeredOn: dates, fedBackOn: dates }, 'id', 'recordedOn'),
    ),
    ratings: two(
      record(
        {
          raterId: id,
          criterion: fc.constant('diskusi.mutu'),
          level: fc.constantFrom(1, 4),
          evidenceIds: fc.array(id, { maxLength: 1 }),
        },
        'raterId',
        'criterion',
        'level',
      ),
    ),
    facilitation: two(
      record({ id, role: fc.constant('bimbingan-teknis'), receivedOn: dates }, 'id', 'role', 'receivedOn'),
    ),
    income: fc.constant([]),
    beneficiaries: fc.constant({ total: 3 }),
    partialLists: fc.array(fc.constantFrom('facilitation', 'income', 'members', 'activities[].partners'), {
      maxLength: 2,
    }),
  },
  'kind',
  'schemaVersion',
  'id',
  'kimId',
  'period',
);

/** Some submissions state one or two things only, so that one fault alone decides. */
function sometimesSparse(whole: fc.Arbitrary<Record<string, unknown>>, required: readonly string[]) {
  const sparse = fc.tuple(whole, fc.nat(), fc.nat()).map(([document, one, other]) => {
    const optional = Object.keys(document).filter((key) => !required.includes(key));
    const kept = [...required, optional[one % optional.length], optional[other % optional.length]];
    return Object.fromEntries(Object.entries(document).filter(([key]) => kept.includes(key)));
  });
  return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 2, arbitrary: sparse });
}

/** Submissions of each kind. */
export const submissions: Readonly<Record<SubmissionKind, fc.Arbitrary<Record<string, unknown>>>> = {
  registration: sometimesSparse(registrationFields, ['kind', 'schemaVersion', 'id', 'name', 'bodyType']),
  'activity-report': sometimesSparse(reportFields, ['kind', 'schemaVersion', 'id', 'kimId', 'period']),
};
