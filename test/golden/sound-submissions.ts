import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';

/** The day on which golden cases are judged, where they name none. */
export const soundAsOf = '2025-06-30';

/** An invented KIM of which everything is known and nothing is wrong. */
export const soundRegistration: Registration = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'kim-contoh',
  name: 'KIM Contoh',
  bodyType: 'kim',
  nameForm: 'komunitas',
  seat: { regionCode: '62.71.01.1001', setting: 'perkotaan', unit: 'kelurahan', ictAccess: 'ada' },
  formation: {
    formedOn: '2023-02-10',
    initiative: 'warga',
    deliberated: true,
    origin: 'kelompok-baru',
    steps: [
      { step: 'musyawarah', doneOn: '2023-02-10' },
      { step: 'pemilihan-pengurus', doneOn: '2023-02-10' },
      { step: 'surat-keputusan', doneOn: '2023-03-01' },
      { step: 'anggaran-dasar', doneOn: '2023-03-15' },
      { step: 'pendaftaran', doneOn: '2023-04-01' },
      { step: 'pembinaan', doneOn: '2023-05-20' },
    ],
  },
  decrees: [{ issuer: 'desa-kelurahan', issuedOn: '2023-03-01', effect: 'mengakui', expiresOn: '2028-02-29' }],
  decreesListed: 'all',
  registryEntries: [{ registrar: 'kabupaten-kota', registeredOn: '2023-04-01' }],
  registryEntriesListed: 'all',
  mapping: { mappedBy: 'kabupaten-kota', mappedOn: '2023-03-20' },
  statutes: { adopted: true, adoptedOn: '2023-03-15' },
  termOfOffice: { from: '2023-02-10', through: '2028-02-09' },
  members: [
    member('a1', ['ketua'], 'perempuan', 'usia-35-44', 'pedagang'),
    member('a2', ['sekretaris'], 'laki-laki', 'usia-25-34', 'petani'),
    member('a3', ['bendahara'], 'perempuan', 'usia-45-54', 'nelayan'),
    member('a4', [], 'laki-laki', 'usia-18-24', 'petani'),
    member('a5', [], 'perempuan', 'usia-55-64', 'pedagang'),
  ],
  formerMembers: [{ id: 'a0', joinedOn: '2023-02-10', leftOn: '2024-08-17' }],
  statedCounts: [],
  advisers: [{ id: 'p1', role: 'pembina', publicOffices: ['lurah'] }],
  relationsListed: 'all',
  relations: [
    { counterpart: { kind: 'pemerintah-kabupaten-kota' }, kind: 'pembinaan', equalStanding: true },
    { counterpart: { kind: 'media' }, kind: 'kemitraan', equalStanding: true },
  ],
  membershipPolicy: { open: true, restrictedBy: [] },
  funding: [{ source: 'iuran-anggota', share: 'separuh-atau-lebih' }],
  statedFigures: [],
};

/** A member of whom everything that a rule reads is known. */
function member(
  id: string,
  offices: Member['offices'],
  sex: Member['sex'],
  ageBand: Member['ageBand'],
  element: NonNullable<Member['elements']>[number],
): Member {
  return {
    id,
    offices,
    sex,
    ageBand,
    elements: [element],
    publicOffices: [],
    exOfficio: false,
    joinedOn: '2023-02-10',
  };
}

type Member = NonNullable<Registration['members']>[number];

/** An invented report of that KIM, of which everything is known and nothing is wrong. */
export const soundReport: ActivityReport = {
  kind: 'activity-report',
  schemaVersion: 'v1',
  id: 'laporan-contoh',
  kimId: 'kim-contoh',
  period: { from: '2025-01-01', through: '2025-03-31' },
  submittedOn: '2025-04-10',
};
