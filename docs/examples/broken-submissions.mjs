// Invented submissions that break every rule that can be broken, for the sample sentences of the rule page.
// Each is judged under the rule set it names, on 30 June 2025.
export const asOf = '2025-06-30';

const alike = { sex: 'perempuan', ageBand: 'usia-35-44', elements: ['pkk'], publicOffices: [], exOfficio: false };

export const brokenSubmissions = [
  {
    ruleSet: 'nasional-2024',
    draft: {
      kind: 'registration',
      id: 'kim-rekaan',
      bodyType: 'kim',
      nameForm: 'kelompok',
      seat: { regionCode: '62.71.01.1001', unit: 'desa', residents: 100, households: 200 },
      formation: {
        formedOn: '2023-02-10',
        initiative: 'pemerintah',
        deliberated: false,
        steps: [
          { step: 'pemilihan-pengurus', doneOn: '2023-02-10' },
          { step: 'musyawarah', doneOn: '2023-03-10' },
        ],
      },
      decrees: [
        { issuedOn: '2022-12-01', effect: 'mengangkat' },
        { issuedOn: '2023-03-01', effect: 'membentuk', expiresOn: '2026-01-01' },
        { issuedOn: '2024-03-01', effect: 'mengakui', expiresOn: '2024-01-01' },
      ],
      registryEntries: [{ registrar: 'desa-kelurahan', registeredOn: '2022-11-01' }],
      registryEntriesListed: 'all',
      termOfOffice: { from: '2020-01-01', through: '2024-12-31' },
      members: [
        { id: 'a', name: 'Warga Satu', offices: ['ketua'], publicOffices: ['kepala-desa'], exOfficio: true },
        {
          id: 'a',
          name: 'warga satu',
          offices: ['ketua', 'koordinator'],
          ageBand: 'usia-di-bawah-18',
          joinedOn: '2026-01-01',
        },
      ],
      relations: [
        { counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'bertanggung-jawab-kepada' },
        { counterpart: { id: 'induk', kind: 'lembaga-kemasyarakatan' }, kind: 'badan-induk' },
        { of: 'induk', counterpart: { kind: 'pemerintah-kabupaten-kota' }, kind: 'badan-induk' },
        { counterpart: { kind: 'media' }, kind: 'kemitraan', equalStanding: false },
      ],
      membershipPolicy: { restrictedBy: ['agama', 'gender'] },
      workProgrammes: [
        {
          period: { from: '2025-12-31', through: '2025-01-01' },
          activities: [
            { id: 'p', plannedOn: '2027-01-01' },
            { id: 'p', plannedOn: '2025-02-01' },
          ],
          targets: [
            { id: 't', indicator: 'diskusi.frekuensi', target: 10, disaggregation: [{ label: 'x', target: 4 }] },
          ],
        },
      ],
      statedFigures: [
        { subject: 'peserta', value: 90, unit: 'orang', source: 'halaman a' },
        { subject: 'peserta', value: 80, unit: 'orang', source: 'halaman b' },
      ],
    },
  },
  {
    ruleSet: 'nasional-2024',
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      seat: { regionCode: '62.71.01.9001', unit: 'dusun', setting: 'perdesaan' },
      formation: { formedOn: '2026-02-10', initiative: 'pemerintah', deliberated: true },
      decrees: [{ issuedOn: '2026-01-01', expiresOn: '2024-01-01' }],
      registryEntries: [{ registrar: 'kabupaten-kota', registeredOn: '2027-01-01' }],
      members: Array.from({ length: 31 }, (_, i) => ({ id: `a${i}`, offices: [], ...alike })),
      workProgrammes: [
        { period: { from: '2025-01-01', through: '2025-12-31' }, activities: [{ id: 'p', plannedOn: '2026-02-01' }] },
      ],
    },
  },
  {
    ruleSet: 'kota-surabaya-2024',
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      seat: { regionCode: '35.78.1' },
      members: [{ id: 'a', offices: ['ketua'], ageBand: 'usia-di-bawah-18' }],
    },
  },
  {
    ruleSet: 'kabupaten-berau-2024',
    areaLookup: () => undefined,
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      seat: { regionCode: '64.03' },
      members: [{ id: 'a', publicOffices: ['asn'] }],
    },
  },
  {
    ruleSet: 'nasional-2024',
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      decrees: [],
      relations: [
        { counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'badan-induk' },
        { counterpart: { kind: 'partai-politik' }, kind: 'badan-induk' },
      ],
    },
  },
  {
    ruleSet: 'kota-depok-2024',
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      seat: { unit: 'kelurahan' },
      members: [{ id: 'a' }],
      decrees: [{ issuer: 'kecamatan', expiresOn: '2026-12-31' }],
      decreesListed: 'all',
    },
  },
  {
    ruleSet: 'nasional-2024',
    draft: {
      kind: 'registration',
      bodyType: 'kim',
      termOfOffice: { from: '2025-01-01', through: '2024-12-31' },
      members: [
        { id: 'a', offices: ['ketua', 'bendahara'], sex: 'perempuan', ageBand: 'usia-35-44', elements: ['pkk'] },
        { id: 'b', offices: ['ketua'], sex: 'perempuan', ageBand: 'usia-25-34', elements: ['pelajar-mahasiswa'] },
        { id: 'c', offices: [], sex: 'perempuan', ageBand: 'usia-45-59', elements: ['petani'] },
      ],
      membersListed: 'all',
      relations: [{ counterpart: { kind: 'media' }, kind: 'kemitraan', since: '2025-02-01', through: '2025-01-01' }],
      relationsListed: 'all',
      decrees: [{ issuedOn: '2020-01-01', expiresOn: '2022-12-31', effect: 'mengakui' }],
      decreesListed: 'all',
      standings: [{ standing: 'tidak-aktif', since: '2025-01-01' }],
      inexactDates: [{ field: 'members[].joinedOn', id: 'z', from: '2020-01-01', through: '2020-12-31' }],
    },
  },
  {
    ruleSet: 'nasional-2024',
    registration: {
      kind: 'registration',
      id: 'kim-rekaan',
      formation: { formedOn: '2025-03-01' },
      members: [{ id: 'a' }],
      formerMembers: [],
      workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, activities: [] }],
    },
    draft: {
      kind: 'activity-report',
      kimId: 'kim-rekaan',
      period: { from: '2020-01-01', through: '2025-03-31' },
      activities: [
        {
          id: 'k',
          date: '2025-02-01',
          title: 'Diskusi',
          technique: 'diskusi',
          attendance: { memberIds: ['a', 'a', 'z'], members: 5, guests: 2, women: 4, men: 4, total: 7 },
          partners: [{ partnerId: 'tidak-ada' }],
          otherKimIds: ['kim-rekaan'],
          plannedActivityId: 'tidak-ada',
          statedFigures: [
            { subject: 'peserta', value: 90, unit: 'orang', source: 'paragraf 1' },
            { subject: 'peserta', value: 90, unit: 'kim', source: 'paragraf 2' },
          ],
        },
        { id: 'k', date: '2025-12-01', title: 'Diskusi', technique: 'diskusi' },
        { id: 'l', date: '2025-02-01', title: 'Diskusi', technique: 'diskusi' },
      ],
      decisions: [{ id: 'd', activityId: 'tidak-ada' }],
      informationItems: [{ id: 'i', date: '2025-01-05', verified: true }],
      products: [{ id: 'b', date: '2025-01-10', correctedOn: '2025-01-01', activityId: 'tidak-ada' }],
      partners: [
        { id: 'm', kind: 'media', since: '2025-02-01', through: '2025-01-01' },
        { id: 'm', kind: 'pemerintah-desa-kelurahan' },
      ],
      aspirations: [{ id: 'x', recordedOn: '2025-02-01', forwardedOn: '2025-02-10', answeredOn: '2025-02-05' }],
      ratings: [
        { raterId: 'r', criterion: 'diskusi.mutu', level: 3, evidenceIds: ['tidak-ada'] },
        { raterId: 'r', criterion: 'diskusi.mutu', level: 4, evidenceIds: [] },
        { raterId: 's', criterion: 'diskusi.mutu', level: 4 },
      ],
      facilitation: [],
      income: [],
      beneficiaries: { total: 5, women: 4, men: 4 },
    },
  },
  {
    ruleSet: 'nasional-2024',
    registration: { kind: 'registration', id: 'kim-lain' },
    draft: {
      kind: 'activity-report',
      kimId: 'kim-rekaan',
      period: { from: '2025-03-31', through: '2025-01-01' },
      activities: [{ id: 'k', date: '2025-02-01' }],
      decisions: [{ id: 'd', activityId: 'k', doneOn: '2025-01-01' }],
      partialLists: ['kegiatan'],
    },
  },
  {
    ruleSet: 'nasional-2024',
    registration: {
      kind: 'registration',
      id: 'kim-rekaan',
      seat: { residents: 2000 },
      members: [{ id: 'a' }],
      membersListed: 'all',
    },
    draft: {
      kind: 'activity-report',
      kimId: 'kim-rekaan',
      period: { from: '2025-01-01', through: '2025-03-31' },
      activities: [{ id: 'k', date: '2024-12-01', attendance: { total: 0 } }],
      decisions: [{ id: 'd', activityId: 'k', dueOn: '2099-01-01' }],
      products: [{ id: 'b', date: '2025-01-10', reach: 60000 }],
      ratings: [{ raterId: 'a', relation: 'resident', criterion: 'diskusi.mutu', level: 4 }],
      inexactDates: [{ field: 'activities[].date', id: 'z', from: '2025-01-01', through: '2025-01-31' }],
    },
  },
];
